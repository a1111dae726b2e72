using System.Collections.Immutable;

namespace Graph.Import.Sources;

/// <summary>What the paths of a command line mean.</summary>
/// <param name="Sources">The sources in the order of the paths, and a problem for each path that has none.</param>
/// <param name="PassedOver">How many files below folders and globs no format claims, by their ending; <c>""</c> stands for none.</param>
public sealed record FoundSources(IReadOnlyList<SourceResult> Sources, IReadOnlyDictionary<string, int> PassedOver)
{
    /// <summary>Such as <c>passed over 3 files: 2 .pdf, 1 .docx</c>; null where nothing was passed over.</summary>
    public string? PassedOverWords => PassedOver.Count == 0
        ? null
        : $"passed over {Total} {(Total == 1 ? "file" : "files")}: {string.Join(", ", ByNumber.Select(e => $"{e.Value} {(e.Key.Length == 0 ? "without ending" : e.Key)}"))}";

    private int Total => PassedOver.Values.Sum();

    private ImmutableArray<KeyValuePair<string, int>> ByNumber =>
        [.. PassedOver.OrderByDescending(e => e.Value).ThenBy(e => e.Key, StringComparer.Ordinal)];
}
