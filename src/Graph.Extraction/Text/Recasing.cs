using Graph.Extraction.Resources;
using Graph.Language.Gazetteers;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Text;

/// <summary>
/// Gives words the case that they have in running text, where a writer has used but one: in a line without capitals known names get theirs,
/// in one of
/// capitals all other words lose them. Names that nobody knows are lent from the rest of the text.
/// </summary>
internal static class Recasing
{
    private const int FewestWords = 3;
    private const int LongestWord = 40;

    /// <summary>The text in the case of running text; itself where it is in that case.</summary>
    public static string Of(string text, Knowledge knowledge)
    {
        char[]? changed = null;
        for (var start = 0; start < text.Length; )
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            var line = text.AsSpan(start, end - start);
            if (IsOfOneCase(line))
            {
                changed ??= text.ToCharArray();
                Recase(changed, start, end, text, knowledge);
            }
            else if (TitleCase.IsIn(line))
            {
                for (
                    var at = TitleCase.NextCommon(line, 0, text, knowledge);
                    at >= 0;
                    at = TitleCase.NextCommon(line, at + 1, text, knowledge)
                )
                {
                    changed ??= text.ToCharArray();
                    changed[start + at] = char.ToLowerInvariant(changed[start + at]);
                }
            }

            start = end + 1;
        }

        return changed is null ? text : new string(changed);
    }

    /// <summary>Whether a line has some words, and letters of one case only.</summary>
    private static bool IsOfOneCase(ReadOnlySpan<char> line)
    {
        if (line.ContainsAnyInRange('a', 'z') && line.ContainsAnyInRange('A', 'Z'))
        {
            return false;
        }

        var (words, large, small) = (0, 0, 0);
        for (var i = 0; i < line.Length; i++)
        {
            words += i > 0 && char.IsLetter(line[i]) && char.IsLetter(line[i - 1]) && (i == 1 || !char.IsLetter(line[i - 2])) ? 1 : 0;
            large += char.IsUpper(line[i]) ? 1 : 0;
            small += char.IsLower(line[i]) ? 1 : 0;
        }

        return words >= FewestWords && (large == 0) != (small == 0);
    }

    private static void Recase(char[] text, int start, int end, string original, Knowledge knowledge)
    {
        var isFirst = true;
        for (var at = start; at < end; )
        {
            var behind = at;
            while (
                behind < end
                && (
                    char.IsLetter(text[behind])
                    || (
                        behind > at
                        && (text[behind] == '-' || Apostrophe.Is(text[behind]))
                        && behind + 1 < end
                        && char.IsLetter(text[behind + 1])
                    )
                )
            )
            {
                behind++;
            }

            if (behind == at)
            {
                isFirst |= text[at] is '.' or '!' or '?' or '\n';
                at++;
                continue;
            }

            if (behind - at <= LongestWord)
            {
                Recase(text.AsSpan(at, behind - at), isFirst, original, knowledge);
            }

            isFirst = false;
            at = behind;
        }
    }

    private static void Recase(Span<char> word, bool isFirst, string original, Knowledge knowledge)
    {
        Span<char> small = stackalloc char[word.Length];
        Span<char> title = stackalloc char[word.Length];
        Span<char> capitals = stackalloc char[word.Length];
        ((ReadOnlySpan<char>)word).ToLowerInvariant(small);
        ((ReadOnlySpan<char>)word).ToUpperInvariant(capitals);
        small.CopyTo(title);
        title[0] = capitals[0];
        var gazetteer = knowledge.Pack.Gazetteer;
        var isWord = knowledge.Pack.Lexicon.Find(small) is { } known && known.Tags is not (WordTags.None or WordTags.FirstName);
        var isName =
            !isWord
            && (
                gazetteer.Find(title) is { Form: not EntryForm.Adjective }
                || knowledge.Pack.Lexicon.Find(small) is { Tags: WordTags.FirstName }
                || original.AsSpan().IndexOf(title, StringComparison.Ordinal) >= 0
            );
        var isAcronym = !isWord && gazetteer.Find(capitals) is not null;
        (
            isAcronym ? capitals
            : isName || isFirst ? title
            : small
        ).CopyTo(word);
    }
}
