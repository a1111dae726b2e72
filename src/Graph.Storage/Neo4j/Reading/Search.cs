namespace Graph.Storage.Neo4j.Reading;

/// <summary>A search as the statements take it.</summary>
internal static class Search
{
    /// <summary>The full-text index refuses queries of more than 1,024 clauses; so many words find few enough nodes, which the statement
    /// then holds against all words.</summary>
    private const int MostIndexedWords = 256;

    /// <summary>The folded words to find; null for no search.</summary>
    public static IReadOnlyList<string>? Words(string? text) => SearchText.Wanted(text);

    /// <summary>The words as a full-text query in which each is the beginning of a word. Folded words hold nothing that the query language
    /// reads as its own.</summary>
    public static string Query(IReadOnlyList<string> words) =>
        string.Join(" AND ", words.Take(MostIndexedWords).Select(word => word + "*"));
}
