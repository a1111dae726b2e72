using System.Collections.Frozen;

namespace Graph.Import.Exports;

/// <summary>The forms of export that are one stream, by the names that people write.</summary>
public static class ExportFormats
{
    /// <summary>The complete form, which can be imported again.</summary>
    public const string Complete = "jsonl";

    private static readonly FrozenDictionary<string, IGraphExport> s_all = new Dictionary<string, IGraphExport>(StringComparer.Ordinal)
    {
        [Complete] = new JsonLinesExport(),
        ["graphml"] = new GraphMLExport(),
        ["gexf"] = new GexfExport(),
        ["cypher"] = new CypherScriptExport(),
        ["ftm"] = new FollowTheMoneyExport(),
        ["plover"] = new PloverExport(),
        ["annotations"] = new AnnotationExport(),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>All names, sorted ordinally.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. s_all.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The form of a name that is one of <see cref="Names"/>.</summary>
    public static IGraphExport Of(string name) => s_all[name];
}
