using Graph.Language.Lexicons;

namespace Graph.Extraction.Mentions;

/// <summary>Tells verbs that are joined to letters: "KU-anmäler".</summary>
internal static class JoinedVerb
{
    private const int FewestLetters = 2;

    /// <summary>The verb at the end of a word that begins with letters and a hyphen, where it is nothing but a verb; null where there is
    /// none.</summary>
    public static Word? Read(Document document, int at)
    {
        if (!document.Knowledge.Pack.Grammar.Compounds)
        {
            return null;
        }

        var stem = document.Tokens[at].Stem(document.Text);
        var hyphen = stem.LastIndexOf('-');
        return
            hyphen >= FewestLetters
            && hyphen + 1 < stem.Length
            && char.IsLower(stem[hyphen + 1])
            && AreLetters(stem[..hyphen])
            && (document.Words[at] ?? document.Knowledge.Pack.Lexicon.Find(stem[(hyphen + 1)..])) is { Verb: not null } word
            && word.Is(WordTags.Finite | WordTags.Supine)
            && !word.Is(WordTags.Noun)
            && !(word.Is(WordTags.Adjective | WordTags.Participle) && at > 0 && document.Tokens[at - 1].Is(WordTags.Determiner))
            ? word
            : null;
    }

    private static bool AreLetters(ReadOnlySpan<char> stem)
    {
        foreach (var letter in stem)
        {
            if (!char.IsUpper(letter))
            {
                return false;
            }
        }

        return true;
    }
}
