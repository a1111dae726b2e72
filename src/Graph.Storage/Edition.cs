using System.Globalization;
using Graph.Model;

namespace Graph.Storage;

/// <summary>
/// Which of two versions of an article goes before: that of the higher version number, then the one modified later (where that is not told:
/// published
/// later), then the one whose file was changed later, then by the hash of what the article itself says. It does not depend on the order in
/// which they come.
/// </summary>
internal static class Edition
{
    private const string Moment = "yyyy-MM-ddTHH:mm:ss.fffffff";

    /// <summary>A text that sorts ordinally by what goes before.</summary>
    public static string Of(Article article)
    {
        var modified = article.Modified?.UtcDateTime ?? article.Published?.ToDateTime(TimeOnly.MinValue);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{article.Version ?? 0:D10}/{Text(modified)}/{Text(article.FileChanged?.UtcDateTime)}/{ContentHash.Of(article)[..StableHash.Length]}"
        );
    }

    /// <summary>Whether a store that holds <paramref name="held"/> takes <paramref name="other"/> in its place: also where only the
    /// extraction is another.</summary>
    public static bool Replaces(string other, string held) =>
        other.AsSpan(other.LastIndexOf('/')).SequenceEqual(held.AsSpan(held.LastIndexOf('/'))) || string.CompareOrdinal(other, held) > 0;

    private static string Text(DateTime? moment) => moment?.ToString(Moment, CultureInfo.InvariantCulture) ?? "";
}
