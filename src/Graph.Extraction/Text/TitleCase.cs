using Graph.Extraction.Resources;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Text;

/// <summary>Headings that begin every word with a capital: "Prime Minister Resigns After Vote".</summary>
internal static class TitleCase
{
    private const int FewestWords = 3;

    /// <summary>As many words with a capital are no sentence of names, though a full stop ends the line.</summary>
    private const int FewestWordsOfSentence = 6;

    private const int LongestWord = 24;

    /// <summary>Words no longer than this may be small in a heading: "of", "with".</summary>
    private const int ShortWord = 4;

    /// <summary>Whether a line is a heading all whose longer words begin with a capital.</summary>
    public static bool IsIn(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd();
        if (line.IsEmpty || line[^1] is ':' or ';' or ',')
        {
            return false;
        }

        var capitals = 0;
        foreach (var range in line.Split(' '))
        {
            var word = line[range];
            if (word.Length > ShortWord && char.IsLower(word[0]))
            {
                return false;
            }

            capitals += word.Length > 0 && char.IsUpper(word[0]) ? 1 : 0;
        }

        return capitals >= (line[^1] == '.' ? FewestWordsOfSentence : FewestWords);
    }

    /// <summary>Where in a heading the next word begins that its capital would have taken for a name: a verb, a function word, or a
    /// word that the text has in small letters; -1 where none does. Other words keep theirs.</summary>
    /// <param name="line">The heading.</param>
    /// <param name="from">Where to begin; the first word of the heading is never one.</param>
    /// <param name="text">The text that it heads.</param>
    /// <param name="knowledge">What the pack knows.</param>
    public static int NextCommon(ReadOnlySpan<char> line, int from, string text, Knowledge knowledge)
    {
        var isFirst = true;
        Span<char> letters = stackalloc char[LongestWord];
        foreach (var range in line.Split(' '))
        {
            var word = line[range].TrimEnd(",;:?!");
            var at = range.Start.Value;
            if (
                !isFirst
                && at >= from
                && word.Length is > 0 and <= LongestWord
                && char.IsUpper(word[0])
                && knowledge.Pack.Gazetteer.Find(word) is null
            )
            {
                var small = letters[..word.ToLowerInvariant(letters)];
                if (IsCommon(small, word, text, knowledge))
                {
                    return at;
                }
            }

            isFirst &= word.Length == 0;
        }

        return -1;
    }

    private static bool IsCommon(ReadOnlySpan<char> small, ReadOnlySpan<char> word, string text, Knowledge knowledge) =>
        knowledge.Pack.Lexicon.Find(small) is { Tags: not WordTags.None } known
            ? IsFunctionWord(known) || (IsVerb(known, small) && !knowledge.Surnames.Contains(word.ToString()))
            : word.Length > ShortWord && IsIn(text, small);

    /// <summary>Whether a word stands in a text.</summary>
    private static bool IsIn(string text, ReadOnlySpan<char> word)
    {
        for (var at = text.AsSpan().IndexOf(word); at >= 0; )
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end])))
            {
                return true;
            }

            var next = text.AsSpan(end).IndexOf(word);
            at = next < 0 ? -1 : end + next;
        }

        return false;
    }

    private static bool IsFunctionWord(Word known) =>
        known.Is(WordTags.Preposition | WordTags.Coordinator | WordTags.Determiner) && !known.Is(WordTags.FirstName);

    /// <summary>Whether a word is a form of a verb that no name has: not its infinitive, which may be a surname.</summary>
    private static bool IsVerb(Word known, ReadOnlySpan<char> small) =>
        known.Verb is { } lemma
        && !small.SequenceEqual(lemma)
        && !known.Is(WordTags.Past | WordTags.Participle | WordTags.FirstName)
        && (known.Is(WordTags.Finite) || known.Is(WordTags.Gerund));
}
