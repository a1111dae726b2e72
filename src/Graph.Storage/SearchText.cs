using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Graph.Storage;

/// <summary>
/// How searching sees text: words are runs of letters, digits and marks, folded to lower case without diacritics. Stores keep the folded
/// words and search for folded words, so that all of them find the same.
/// </summary>
public static class SearchText
{
    // A word that is no word: it holds no letter, and so no text has it.
    private const string Nothing = "\u2205";

    // Letters whose strokes and joints are no diacritics to Unicode.
    private static readonly FrozenDictionary<int, string> s_letters = new (string Letters, string Plain)[]
    {
        ("øØ", "o"),
        ("łŁ", "l"),
        ("đĐðÐ", "d"),
        ("ħĦ", "h"),
        ("ŧŦ", "t"),
        ("ıİ", "i"),
        ("ŋŊ", "n"),
        ("əƏ", "e"),
        ("ßẞ", "ss"),
        ("æÆ", "ae"),
        ("œŒ", "oe"),
        ("þÞ", "th"),
    }
        .SelectMany(row => row.Letters.Select(letter => KeyValuePair.Create((int)letter, row.Plain)))
        .ToFrozenDictionary();

    /// <summary>The folded words of <paramref name="text"/> in their order; none for a text without letters and digits.</summary>
    public static IReadOnlyList<string> Words(string? text) =>
        string.IsNullOrEmpty(text) ? [] : Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The words that a search asks for, each once: null for no search; for a text without letters and digits one that is found
    /// nowhere.</summary>
    public static IReadOnlyList<string>? Wanted(string? search) =>
        search is null ? null
        : Words(search).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } words ? words
        : [Nothing];

    /// <summary>The folded words of <paramref name="text"/>, one space between them.</summary>
    public static string Fold(string text)
    {
        var result = new StringBuilder(text.Length);
        Span<char> units = stackalloc char[2];
        foreach (var rune in Decomposed(text).EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (IsMark(category))
                continue;
            if (s_letters.TryGetValue(rune.Value, out var plain))
                result.Append(plain);
            else if (Rune.IsLetterOrDigit(rune) || category is UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber)
                result.Append(units[..Rune.ToLowerInvariant(rune).EncodeToUtf16(units)]);
            else if (result.Length > 0 && result[^1] != ' ')
                result.Append(' ');
        }

        return result.ToString().TrimEnd(' ');
    }

    private static bool IsMark(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static string Decomposed(string text)
    {
        if (Ascii.IsValid(text))
            return text;
        // Normalize refuses lone surrogates, which encoding replaces.
        var valid = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        return valid.Normalize(NormalizationForm.FormD);
    }
}
