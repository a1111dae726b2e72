namespace Graph.Import.Formats;

/// <summary>What formats are called on the command line.</summary>
public static class FormatNames
{
    /// <summary>The names of all.</summary>
    public static IReadOnlyList<string> All { get; } = [.. ArticleFormat.All.Select(f => f.Name)];
}
