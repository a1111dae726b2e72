using Graph.Model;
using Graph.Storage.Identity;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j.Writing;

/// <summary>Keeps the sketches of articles inside one transaction, and finds which are copies of each other.</summary>
internal sealed class SketchChange(ICypherTransaction transaction)
{
    public async Task ApplyAsync(IReadOnlyList<string> old, IEnumerable<Article> articles, CancellationToken cancellation)
    {
        var witnesses = new SortedSet<string>(StringComparer.Ordinal);
        if (old.Count > 0)
            await NoteAsync(WriteStatements.RetireSketches, new() { ["articles"] = old }, witnesses, cancellation);
        var sketches = Rows(articles).ToList();
        if (sketches.Count > 0)
            await NoteAsync(WriteStatements.Sketches, new() { ["sketches"] = sketches }, witnesses, cancellation);
        if (witnesses.Count == 0)
            return;
        var rows = await transaction.RunAsync(WriteStatements.SketchGroups, new() { ["witnesses"] = witnesses }, cancellation);
        var held = rows.ToDictionary(r => r.Text("id"), r => r.Text("witness"), StringComparer.Ordinal);
        var found = Copies.Witnesses(rows.ToDictionary(r => r.Text("id"), Read, StringComparer.Ordinal));
        var changed = found
            .Where(f => held[f.Key] != f.Value)
            .Select(f => new Dictionary<string, object?>(StringComparer.Ordinal) { ["id"] = f.Key, ["witness"] = f.Value })
            .ToList();
        if (changed.Count > 0)
            await transaction.RunAsync(WriteStatements.SketchWitnesses, new() { ["sketches"] = changed }, cancellation);
    }

    /// <summary>The sketches of articles, in the order of their ids; those that are too short have none.</summary>
    public static IEnumerable<Dictionary<string, object?>> Rows(IEnumerable<Article> articles) =>
        articles
            .OrderBy(a => a.Id)
            .Select(a => (a.Id, Sketch: Sketch.Of(a.Text)))
            .Where(a => a.Sketch is not null)
            .Select(a => Row(a.Id, a.Sketch!));

    private async Task NoteAsync(
        CypherStatement statement,
        CypherParameters parameters,
        SortedSet<string> witnesses,
        CancellationToken cancellation
    ) => witnesses.UnionWith((await transaction.RunAsync(statement, parameters, cancellation)).Select(row => row.Text("witness")));

    private static Sketch Read(CypherRow row) => Sketch.Of(((IReadOnlyList<object?>)row["hashes"]!).Select(hash => (long)hash!));

    private static Dictionary<string, object?> Row(NodeId article, Sketch sketch) =>
        new(StringComparer.Ordinal)
        {
            ["id"] = article.Value,
            ["hashes"] = sketch.Cells.ToList(),
            ["marks"] = sketch.Marks.ToArray().ToList(),
        };
}
