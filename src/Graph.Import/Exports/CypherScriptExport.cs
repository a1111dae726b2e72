using System.Globalization;
using System.Text;
using Graph.Model;
using Graph.Storage;

namespace Graph.Import.Exports;

/// <summary>A script for cypher-shell that makes actors, resolutions and events and draws their relations; running it twice changes
/// nothing.</summary>
internal sealed class CypherScriptExport : IGraphExport
{
    private const string Resource = "exports/";
    private const int RowsAStatement = 500;

    private static readonly string s_constraint = Load("constraint");
    private static readonly string s_nodes = Load("nodes");
    private static readonly string s_edges = Load("edges");

    public string Loses =>
        "quotes, articles, claims with their evidence; it makes the picture, not a store that graph can go on writing (that is: graph copy)";

    public async Task WriteAsync(IGraphStore store, Stream output, CancellationToken cancellation)
    {
        var text = TextOutput.Open(output);
        await using var closing = text.ConfigureAwait(false);
        await text.WriteLineAsync(s_constraint).ConfigureAwait(false);
        var rows = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        await foreach (var node in Network.NodesAsync(store, cancellation).ConfigureAwait(false))
        {
            await AddAsync(text, rows, s_nodes, Labels(node.Id.Kind), Node(node)).ConfigureAwait(false);
        }

        await FlushAsync(text, rows, s_nodes).ConfigureAwait(false);
        await foreach (var relation in Network.RelationsAsync(store, cancellation).ConfigureAwait(false))
        {
            var type = RelationVocabulary.NameOf(relation.Type);
            await AddAsync(text, rows, s_edges, relation.Negated ? "NOT_" + type : type, Edge(relation)).ConfigureAwait(false);
        }

        await FlushAsync(text, rows, s_edges).ConfigureAwait(false);
    }

    private static async Task AddAsync(TextWriter text, Dictionary<string, List<string>> rows, string statement, string kind, string row)
    {
        if (!rows.TryGetValue(kind, out var waiting))
        {
            rows.Add(kind, waiting = []);
        }

        waiting.Add(row);
        if (waiting.Count == RowsAStatement)
        {
            await WriteAsync(text, statement, kind, waiting).ConfigureAwait(false);
        }
    }

    private static async Task FlushAsync(TextWriter text, Dictionary<string, List<string>> rows, string statement)
    {
        foreach (var (kind, waiting) in rows.Where(r => r.Value.Count > 0).OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            await WriteAsync(text, statement, kind, waiting).ConfigureAwait(false);
        }

        rows.Clear();
    }

    private static async Task WriteAsync(TextWriter text, string statement, string kind, List<string> rows)
    {
        await text.WriteLineAsync(
                statement
                    .Replace("KIND", kind, StringComparison.Ordinal)
                    .Replace("ROWS", "[\n" + string.Join(",\n", rows) + "]", StringComparison.Ordinal)
            )
            .ConfigureAwait(false);
        rows.Clear();
    }

    private static string Labels(NodeKind kind) => kind is NodeKind.Resolution or NodeKind.Event ? kind.ToString() : $"Actor:{kind}";

    private static string Node(NetworkNode node) =>
        $"{{id: {Text(node.Id.Value)}, name: {Text(node.Name)}, aliases: [{string.Join(", ", node.Aliases.Select(Text))}]}}";

    private static string Edge(Relation relation) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{{from: {Text(relation.Subject.Value)}, to: {Text((relation.Object ?? relation.Subject).Value)}, id: {Text(relation.Id.Value)}, support: {relation.Support}, confidence: {relation.Confidence:R}, modality: {Text(relation.Modality.ToString().ToUpperInvariant())}, firstSeen: {Day(relation.FirstSeen)}, lastSeen: {Day(relation.LastSeen)}}}"
        );

    private static string Day(DateOnly? day) => day is { } known ? $"date('{XmlOutput.Day(known)}')" : "null";

    private static string Text(string text)
    {
        var quoted = new StringBuilder("'");
        foreach (var unit in text)
        {
            _ = unit switch
            {
                '\'' or '\\' => quoted.Append('\\').Append(unit),
                < ' ' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}"),
                _ => quoted.Append(unit),
            };
        }

        return quoted.Append('\'').ToString();
    }

    private static string Load(string name)
    {
        using var reader = new StreamReader(typeof(CypherScriptExport).Assembly.GetManifestResourceStream(Resource + name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd();
    }
}
