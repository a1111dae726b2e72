using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Language.Quotes;

/// <summary>Tells whether the words behind a comma in the narrator's words are the speaker's again.</summary>
internal sealed class SpeechResumption(QuoteCues cues)
{
    private const int LongestLook = 25;

    /// <param name="marked">The text.</param>
    /// <param name="clause">What had been said when the narrator broke in.</param>
    /// <param name="at">First token behind the comma.</param>
    /// <param name="to">End of the turn.</param>
    public bool Resumes(MarkedText marked, SpeechClause clause, int at, int to)
    {
        var token = marked.Tokens[at];
        if (Continues(marked, at, to))
        {
            return true;
        }

        if (token.Kind != TokenKind.Word || token.Is(WordTags.Relative))
        {
            return false;
        }

        var verbFollows = at + 1 < to && IsFiniteVerb(marked.Tokens[at + 1]);
        if (token.Is(WordTags.Subordinator))
        {
            return verbFollows;
        }

        if (token.Is(WordTags.Coordinator | WordTags.ClauseCoordinator))
        {
            return !verbFollows && Any(marked, at + 1, to, static t => IsFiniteVerb(t));
        }

        if (Any(marked, at, to, t => cues.IsSpeaker(t, marked.Text)))
        {
            return true;
        }

        if (token.Is(WordTags.Pronoun) && verbFollows)
        {
            return true;
        }

        if (token.IsCapitalised || token.Is(WordTags.Noun | WordTags.Determiner | WordTags.Possessive))
        {
            return false;
        }

        return token.Is(WordTags.Finite)
            ? clause.IsIncomplete(marked)
            : token.Is(WordTags.Infinitive) || (token.Is(WordTags.Adverb) && (verbFollows || clause.EndsInVerb(marked)));
    }

    private bool Continues(MarkedText marked, int at, int to) =>
        cues.IsComplementiser(marked.Words(at)) || marked.Tokens[at].Is(WordTags.Negation) || IsCondition(marked, at, to);

    /// <summary>"If you go"; "om" before a noun alone tells what is spoken of.</summary>
    private static bool IsCondition(MarkedText marked, int at, int to) =>
        marked.Tokens[at].Is(WordTags.Conditional)
        && (!marked.Tokens[at].Is(WordTags.Preposition) || Any(marked, at + 1, to, static t => IsFiniteVerb(t)));

    private static bool IsFiniteVerb(Token token) => token.Is(WordTags.Finite) && !token.Is(WordTags.Noun) && !token.IsCapitalised;

    /// <summary>Whether any token up to the next mark is such a one.</summary>
    private static bool Any(MarkedText marked, int from, int to, Predicate<Token> wanted)
    {
        for (var i = from; i < Math.Min(to, from + LongestLook) && marked.Tokens[i].Kind != TokenKind.Mark; i++)
        {
            if (wanted(marked.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }
}
