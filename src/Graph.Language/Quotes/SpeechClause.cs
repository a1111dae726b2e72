using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Language.Quotes;

/// <summary>What the speaker has said of a sentence when the narrator breaks in, as a half-open token range.</summary>
internal readonly record struct SpeechClause(int Start, int End)
{
    private const int LongestLook = 60;

    /// <summary>Number of finite verbs; a form that can also be a noun counts unless a determiner stands before it.</summary>
    public int FiniteVerbs(MarkedText marked)
    {
        var count = 0;
        for (var i = First; i < End; i++)
        {
            count += IsFinite(marked, i) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether its main verb is still to come, or its last word asks for more.</summary>
    public bool IsIncomplete(MarkedText marked)
    {
        if (End <= Start)
        {
            return true;
        }

        if (marked.Tokens[End - 1].Is(WordTags.Determiner | WordTags.InfinitiveMarker) || EndsInVerb(marked))
        {
            return true;
        }

        var subordinate = 0;
        for (var i = First; i < End; i++)
        {
            subordinate +=
                marked.Tokens[i].Is(WordTags.Relative | WordTags.Subordinator) && !(i + 1 < End && IsFinite(marked, i + 1) && i == Start)
                    ? 1
                    : 0;
        }

        return FiniteVerbs(marked) - subordinate <= 0;
    }

    /// <summary>Whether its last word is a finite verb, whose complement must follow.</summary>
    public bool EndsInVerb(MarkedText marked) =>
        End > Start && IsFinite(marked, End - 1) && !marked.Tokens[End - 1].Is(WordTags.Noun | WordTags.Adverb);

    private int First => Math.Max(Start, End - LongestLook);

    private static bool IsFinite(MarkedText marked, int at)
    {
        var token = marked.Tokens[at];
        return token.Is(WordTags.Finite)
            && (
                !token.Is(WordTags.Noun)
                || at == 0
                || !marked.Tokens[at - 1].Is(WordTags.Determiner | WordTags.Preposition | WordTags.Possessive)
            );
    }
}
