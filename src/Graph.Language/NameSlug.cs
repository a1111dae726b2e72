using System.Text;
using AnyAscii;

namespace Graph.Language;

/// <summary>
/// The local part of an id that is made of a name: letters and digits in lower case without accents, a hyphen between words. One name
/// has one, whether an article, a table or a resolution bears it.
/// </summary>
public static class NameSlug
{
    private const int Longest = 96;

    /// <summary>The slug of a name; an apostrophe parts no words: "O'Brien" is obrien.</summary>
    public static string Of(string name)
    {
        Span<char> slug = stackalloc char[Longest];
        var length = 0;
        foreach (var c in Ascii.IsValid(name) ? name : name.Transliterate())
        {
            if (length == slug.Length)
            {
                break;
            }

            if (char.IsAsciiLetterOrDigit(c))
            {
                slug[length++] = char.ToLowerInvariant(c);
            }
            else if (length > 0 && slug[length - 1] != '-' && c != '\'')
            {
                slug[length++] = '-';
            }
        }

        return slug[..length].TrimEnd('-').ToString();
    }
}
