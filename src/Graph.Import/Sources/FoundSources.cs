using Graph.Import.Contents;

namespace Graph.Import.Sources;

/// <summary>What the paths of a command line mean.</summary>
/// <param name="Sources">The sources in the order of the paths, and a problem for each path that has none.</param>
/// <param name="PassedOver">Counts the files below folders and globs that no format claims; reading adds what is no article in
/// them.</param>
public sealed record FoundSources(IReadOnlyList<SourceResult> Sources, PassedOver PassedOver);
