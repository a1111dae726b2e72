using Graph.Model;
using Graph.Storage.Identity;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j.Reading;

/// <summary>Which nodes ids can mean.</summary>
internal static class Meanings
{
    public static async Task<IReadOnlyDictionary<NodeId, IReadOnlyList<NodeId>>> ReadAsync(
        ICypherClient client,
        IReadOnlyCollection<NodeId> ids,
        CancellationToken cancellation
    )
    {
        var wanted = ids.Distinct().Where(id => NodeId.TryParse(id.Value, out _)).ToList();
        if (wanted.Count == 0)
            return new Dictionary<NodeId, IReadOnlyList<NodeId>>();
        var judged = new Judged(await JudgementRows.ReadAsync(client, cancellation));
        var blocks = wanted.Select(Meaning.BlockOf).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var traits = (
            blocks.Count == 0 ? [] : await client.RunAsync(ReadStatements.BlockTraits, new() { ["blocks"] = blocks }, cancellation)
        )
            .Select(TraitRows.Read)
            .ToLookup(row => row.Block, StringComparer.Ordinal);
        var articles = wanted.Select(Meaning.ArticleOf).OfType<NodeId>().Select(id => id.Value).Distinct(StringComparer.Ordinal).ToList();
        var maps = (
            articles.Count == 0 ? [] : await client.RunAsync(ReadStatements.ArticleMaps, new() { ["ids"] = articles }, cancellation)
        ).ToDictionary(row => new NodeId(row.Text("id")), row => NodeMap.Parse(row.TextOrNull("nodes")));
        return wanted
            .Select(id => (Id: id, Meant: Meaning.Of(id, [.. traits[Meaning.BlockOf(id) ?? ""]], MapOf(id), judged)))
            .Where(m => m.Meant.Count > 0)
            .ToDictionary(m => m.Id, m => m.Meant);

        NodeMap MapOf(NodeId id) => Meaning.ArticleOf(id) is { } article ? maps.GetValueOrDefault(article, NodeMap.Empty) : NodeMap.Empty;
    }
}
