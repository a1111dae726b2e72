using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j.Reading;

/// <summary>The keys between which a page lies, both outside it.</summary>
/// <param name="After">The key that its rows stand behind.</param>
/// <param name="Before">The key that its rows stand before.</param>
internal readonly record struct Bounds(string After, string Before)
{
    /// <summary>The whole list.</summary>
    public static Bounds None { get; } = new(Keys.First, Keys.Last);

    /// <summary>Between the cursors of a page, as <paramref name="key"/> reads them.</summary>
    public static Bounds Of(PageRequest page, Func<string, string> key) =>
        new(page.After is { } after ? key(after) : Keys.First, page.Before is { } before ? key(before) : Keys.Last);

    /// <summary>Of a list that is ordered by day, besides only these days.</summary>
    public Bounds Within(DateOnly? from, DateOnly? to) => new(Larger(After, Keys.To(to)), Smaller(Before, Keys.From(from)));

    private static string Larger(string key, string? other) => string.CompareOrdinal(other, key) > 0 ? other! : key;

    private static string Smaller(string key, string? other) => other is not null && string.CompareOrdinal(other, key) < 0 ? other : key;
}
