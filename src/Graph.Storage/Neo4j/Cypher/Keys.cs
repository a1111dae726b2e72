using System.Globalization;
using Graph.Model;

namespace Graph.Storage.Neo4j.Cypher;

/// <summary>
/// Sort keys as single strings, so that every list goes upwards along one index and a page begins with one comparison. A day counts down
/// from the
/// last one in eight digits (undated: last); the id behind it makes the key unique.
/// </summary>
internal static class Keys
{
    /// <summary>Stands before every key.</summary>
    public const string First = "";

    /// <summary>Stands behind every key.</summary>
    public const string Last = "\U0010FFFF";

    private const long MostSupport = 99_999_999_999;
    private const int Undated = 99_999_999;

    // Behind every id, which begins with a letter.
    private const string Behind = "~";

    // No index of the server holds keys over eight kilobytes; names that are the same so far are ordered by id.
    private const int MaxName = 1_500;

    /// <summary>Latest day first, then by id.</summary>
    public static string Of(DateOnly? day, string id) => Rank(day) + id;

    /// <summary>By name, then by id.</summary>
    public static string OfName(string name, string id) => (name.Length > MaxName ? name[..MaxName] : name) + '\0' + id;

    /// <summary>Latest published first, then by article, place in its text and id.</summary>
    public static string OfQuote(DateOnly? published, string article, int start, string id) =>
        string.Create(CultureInfo.InvariantCulture, $"{Rank(published)}{article}\0{start:0000000000}{id}");

    /// <summary>The key that all days from <paramref name="first"/> on stand before; null for no restriction.</summary>
    public static string? From(DateOnly? first) => first is null ? null : Rank(first) + Behind;

    /// <summary>The key that all days up to <paramref name="last"/> stand behind; null for no restriction.</summary>
    public static string? To(DateOnly? last) => last is null ? null : Rank(last);

    /// <summary>A day as ISO text, or null.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>By support, the largest first, then by id.</summary>
    public static string OfRank(long support, string id) =>
        (MostSupport - support).ToString("00000000000", CultureInfo.InvariantCulture) + id;

    private static string Rank(DateOnly? day) =>
        (day is { } known ? Undated - (((known.Year * 100) + known.Month) * 100) - known.Day : Undated).ToString(
            "00000000",
            CultureInfo.InvariantCulture
        );
}
