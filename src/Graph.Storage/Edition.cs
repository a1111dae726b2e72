using System.Globalization;
using Graph.Model;

namespace Graph.Storage;

/// <summary>
/// Which of two versions of an article goes before: that of the higher version number, then the one modified later (where that is not told: published
/// later), then by the hash of what the article itself says. It depends on the articles alone, not on the order in which they come.
/// </summary>
internal static class Edition
{
    private const string Moment = "yyyy-MM-ddTHH:mm:ss.fffffff";

    /// <summary>A text that sorts ordinally by what goes before; equal for articles that differ at most in what was extracted from them.</summary>
    public static string Of(Article article)
    {
        var modified = article.Modified?.UtcDateTime ?? article.Published?.ToDateTime(TimeOnly.MinValue);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{article.Version ?? 0:D10}/{modified?.ToString(Moment, CultureInfo.InvariantCulture) ?? ""}/{ContentHash.Of(article)[..StableHash.Length]}");
    }

    /// <summary>Whether a store that holds <paramref name="held"/> takes <paramref name="other"/> in its place.</summary>
    public static bool Replaces(string other, string held) => string.CompareOrdinal(other, held) >= 0;
}
