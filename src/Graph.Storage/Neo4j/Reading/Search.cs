namespace Graph.Storage.Neo4j.Reading;

/// <summary>A search as the statements take it.</summary>
internal static class Search
{
    /// <summary>The folded words to find; none where the text holds none, which restricts nothing.</summary>
    public static IReadOnlyList<string> Words(string? text) => [.. SearchText.Words(text).Distinct(StringComparer.Ordinal)];

    /// <summary>The words as a full-text query in which each is the beginning of a word. Folded words hold nothing that the query language reads as its own.</summary>
    public static string Query(IReadOnlyList<string> words) => string.Join(" AND ", words.Select(word => word + "*"));
}
