using Graph.Model;
using Graph.Storage.Identity;
using Graph.Storage.Neo4j.Cypher;
using Graph.Storage.Neo4j.Reading;

namespace Graph.Storage.Neo4j.Writing;

/// <summary>Keeps the sightings of articles, and finds which nodes they are of, inside one transaction in which the articles are
/// locked.</summary>
internal sealed class IdentityChange(ICypherTransaction transaction)
{
    private readonly Dictionary<string, Identified> _found = new(StringComparer.Ordinal);
    private Judged? _judged;

    /// <summary>
    /// Takes the sightings of some articles away and those of others in, decides anew on the blocks that change, and gives back the
    /// articles beside
    /// them of which something is another node than before.
    /// </summary>
    public async Task<IReadOnlyList<RevisedArticle>> ApplyAsync(
        IReadOnlyList<string> old,
        IReadOnlyList<ArticleEntry> entries,
        CancellationToken cancellation
    )
    {
        var sightings = entries.SelectMany(e => Sightings.Of(e.Own).Select(s => (Article: e.Id, Sighting: s))).ToList();
        var gone = old.Count == 0 ? [] : await RunAsync(WriteStatements.SightedBlocks, new() { ["articles"] = old }, cancellation);
        var blocks = gone.Select(row => row.Text("block"))
            .Concat(sightings.Select(s => s.Sighting.Block))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (blocks.Count == 0)
            return [];
        await RunAsync(WriteStatements.LockBlocks, new() { ["blocks"] = blocks }, cancellation);
        if (gone.Count > 0)
            await RunAsync(WriteStatements.RetireSightings, new() { ["articles"] = old }, cancellation);
        await RunAsync(
            WriteStatements.Sightings,
            new() { ["sightings"] = sightings.Select(s => Row(s.Article, s.Sighting)) },
            cancellation
        );
        await RunAsync(WriteStatements.DropTraits, new() { ["blocks"] = blocks }, cancellation);
        var moved = await SettleAsync(blocks, cancellation);
        if (moved.Count == 0)
            return [];
        var articles = await RunAsync(WriteStatements.TraitArticles, new() { ["ids"] = moved }, cancellation);
        return await ReviseAsync(articles.Select(a => a.Text("article")).Except(entries.Select(e => e.Id.Value)), cancellation);
    }

    /// <summary>Those of some articles of which something is another node than before.</summary>
    public async Task<IReadOnlyList<RevisedArticle>> ReviseAsync(IEnumerable<string> articles, CancellationToken cancellation)
    {
        var ids = articles.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (ids.Count == 0)
            return [];
        var rows = await RunAsync(WriteStatements.WholeArticles, new() { ["ids"] = ids }, cancellation);
        var entries = rows.Select(row => new ArticleEntry(
                ArticleExport.Own(row),
                row.Text("hash"),
                row.TextOrNull("edition") ?? "",
                NodeMap.Empty
            ))
            .ToList();
        var mapped = await MapAsync(entries, cancellation);
        return
        [
            .. rows.Zip(mapped)
                .Where(pair => pair.Second.Nodes.Text != pair.First.TextOrNull("nodes"))
                .Select(pair => new RevisedArticle(pair.Second, pair.First.Texts("mentioned"))),
        ];
    }

    /// <summary>Articles whose sightings are noted, with the nodes that their ids are.</summary>
    public async Task<IReadOnlyList<ArticleEntry>> MapAsync(IReadOnlyList<ArticleEntry> entries, CancellationToken cancellation)
    {
        _judged ??= await JudgementRows.JudgedAsync(transaction, cancellation);
        var sightings = entries.Select(e => Sightings.Of(e.Own)).ToList();
        var unknown = sightings
            .SelectMany(s => s)
            .Select(IdOf)
            .Where(id => !_found.ContainsKey(id))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        foreach (var row in unknown.Count == 0 ? [] : await RunAsync(WriteStatements.TraitNodes, new() { ["ids"] = unknown }, cancellation))
            _found[row.Text("id")] = Identified.Parse(row.Text("node"));
        return
        [
            .. entries.Zip(
                sightings,
                (entry, seen) =>
                    entry.With(NodeMaps.Of(entry.Own, Visits.Found(seen.Select(s => (s.Own, IdOf(s))), id => _found[id]), _judged))
            ),
        ];
    }

    private async Task<List<string>> SettleAsync(IReadOnlyList<string> blocks, CancellationToken cancellation)
    {
        var rows = await RunAsync(ReadStatements.BlockTraits, new() { ["blocks"] = blocks }, cancellation);
        var (changed, moved) = (new List<Dictionary<string, object?>>(), new List<string>());
        foreach (
            var block in rows.Select(row => (Id: row.Text("id"), Row: TraitRows.Read(row)))
                .GroupBy(t => t.Row.Block, StringComparer.Ordinal)
        )
        {
            var ids = block.ToDictionary(t => t.Row.Traits, t => t.Id, StringComparer.Ordinal);
            foreach (var (row, node) in Identification.Of([.. block.Select(t => t.Row)]))
            {
                _found[ids[row.Traits]] = node;
                if (row.Node == node.ToString())
                    continue;
                changed.Add(new(StringComparer.Ordinal) { ["id"] = ids[row.Traits], ["node"] = node.ToString() });
                if (row.Node is not null)
                    moved.Add(ids[row.Traits]);
            }
        }

        if (changed.Count > 0)
            await RunAsync(WriteStatements.FoundNodes, new() { ["traits"] = changed }, cancellation);
        return moved;
    }

    private static Dictionary<string, object?> Row(NodeId article, Sighting sighting) =>
        new(StringComparer.Ordinal)
        {
            ["article"] = article.Value,
            ["own"] = sighting.Own.Value,
            ["trait"] = IdOf(sighting),
            ["block"] = sighting.Block,
            ["traits"] = sighting.Traits,
        };

    private static string IdOf(Sighting sighting) => StableHash.Of($"{sighting.Block}\n{sighting.Traits}");

    private Task<IReadOnlyList<CypherRow>> RunAsync(
        CypherStatement statement,
        CypherParameters parameters,
        CancellationToken cancellation
    ) => transaction.RunAsync(statement, parameters, cancellation);
}
