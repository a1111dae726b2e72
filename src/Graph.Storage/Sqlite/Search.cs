namespace Graph.Storage.Sqlite;

/// <summary>Searches as the tables take them.</summary>
internal static class Search
{
    /// <summary>The words of a search as a full-text expression in which each is the beginning of a word; null for no search.</summary>
    public static string? Match(string? text) =>
        SearchText.Wanted(text) is { } words ? string.Join(" AND ", words.Select(word => $"\"{word}\"*")) : null;
}
