using System.Buffers;
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

    // By which a small letter of ASCII differs from the large one.
    private const int LowerBit = 0x20;

    // Latin letters with what they carry, and signs of punctuation.
    private const int LetterEnd = 0x250;
    private const int FirstSign = 0x2000;
    private const int SignEnd = 0x2070;
    private const int LongestPlain = 2;

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

    // What most characters become on their own, which is also what they become beside others: marks, which are not among them, are all that
    // changes what stands before. Empty where one ends a word.
    private static readonly string[] s_usual =
    [
        .. Enumerable
            .Range(0, LetterEnd)
            .Concat(Enumerable.Range(FirstSign, SignEnd - FirstSign))
            .Select(character => FoldAny(((char)character).ToString())),
    ];

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
    public static string Fold(string text) => Folded(text) ?? FoldAny(text);

    /// <summary>The same by the table of usual characters; null where another one is met.</summary>
    private static string? Folded(string text)
    {
        var result = ArrayPool<char>.Shared.Rent((LongestPlain * text.Length) + 1);
        var length = 0;
        foreach (var character in text)
        {
            var place =
                character < LetterEnd ? character
                : character is >= (char)FirstSign and < (char)SignEnd ? character - FirstSign + LetterEnd
                : s_usual.Length;
            if (place == s_usual.Length)
            {
                ArrayPool<char>.Shared.Return(result);
                return null;
            }

            foreach (var plain in s_usual[place])
                result[length++] = plain;
            if (s_usual[place].Length == 0 && length > 0 && result[length - 1] != ' ')
                result[length++] = ' ';
        }

        if (length > 0 && result[length - 1] == ' ')
            length--;
        var folded = result.AsSpan(0, length).ToString();
        ArrayPool<char>.Shared.Return(result);
        return folded;
    }

    private static string FoldAny(string text)
    {
        var decomposed = Decomposed(text);
        var result = new StringBuilder(decomposed.Length);
        for (var at = 0; at < decomposed.Length; )
        {
            if (char.IsAscii(decomposed[at]))
            {
                Add(result, decomposed[at++]);
            }
            else
            {
                var rune = Rune.GetRuneAt(decomposed, at);
                Add(result, rune);
                at += rune.Utf16SequenceLength;
            }
        }

        return result.ToString().TrimEnd(' ');
    }

    /// <summary>Most letters are of these, and need not be asked for their category.</summary>
    private static void Add(StringBuilder result, char ascii)
    {
        if (char.IsAsciiLetterOrDigit(ascii))
            result.Append(char.IsAsciiLetterUpper(ascii) ? (char)(ascii | LowerBit) : ascii);
        else
            End(result);
    }

    private static void Add(StringBuilder result, Rune rune)
    {
        Span<char> units = stackalloc char[2];
        var category = Rune.GetUnicodeCategory(rune);
        if (IsMark(category))
            return;
        if (s_letters.TryGetValue(rune.Value, out var plain))
            result.Append(plain);
        else if (Rune.IsLetterOrDigit(rune) || category is UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber)
            result.Append(units[..Rune.ToLowerInvariant(rune).EncodeToUtf16(units)]);
        else
            End(result);
    }

    /// <summary>Ends a word.</summary>
    private static void End(StringBuilder result)
    {
        if (result.Length > 0 && result[^1] != ' ')
            result.Append(' ');
    }

    private static bool IsMark(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static string Decomposed(string text)
    {
        if (Ascii.IsValid(text))
            return text;
        // Normalize refuses lone surrogates, which encoding replaces, and what is no character.
        var valid = text.AsSpan().ContainsAnyInRange('\ud800', '\udfff') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;
        valid = valid.Replace('\ufffe', ' ').Replace('\uffff', ' ');
        return valid.Normalize(NormalizationForm.FormD);
    }
}
