using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Language.Quotes;

/// <summary>Recognises verb and subject of an attribution behind the mark that may open it.</summary>
internal sealed class AttributionSubject(QuoteCues cues)
{
    private const int LongestName = 6;
    private const int ShortestUnknown = 5;
    private const int LongestTitle = 3;

    /// <returns>Index behind verb and first word of the subject, in whatever order, or of the mark that opens a pseudonym; -1 if the
    /// narrator does not speak here.</returns>
    public int Find(MarkedText marked, int sentence, int mark, int to)
    {
        var first = mark + 1;
        if (first + 1 >= to)
        {
            return -1;
        }

        if (cues.IsImpersonal(marked.Text.AsSpan(marked.Tokens[first].Start, marked.Tokens[first + 1].End - marked.Tokens[first].Start)))
        {
            return first + 2;
        }

        var tail =
            cues.IsSpeechVerb(marked.Tokens[first]) ? BehindVerb(marked, first, to)
            : cues.IsPerfect(marked.Words(first)) ? BehindPerfect(marked, first, to)
            : cues.SubjectMayComeFirst ? BehindSubject(marked, first, to)
            : -1;
        return tail > 0 && IsClause(marked, tail, to, IsFronted(marked, sentence, mark)) ? -1 : tail;
    }

    private int BehindVerb(MarkedText marked, int verb, int to)
    {
        var subject = verb + 1;
        while (
            subject < to - 1
            && subject < verb + 3
            && !marked.Tokens[subject].IsCapitalised
            && !marked.Tokens[subject].Is(WordTags.Determiner | WordTags.Office | WordTags.Pronoun)
            && (marked.Tokens[subject].Is(WordTags.Adverb) || IsThen(marked, subject))
        )
        {
            subject++;
        }

        if (marked.PartnerOf[subject] > subject)
        {
            return subject;
        }

        return IsSubject(marked, subject, to) ? subject + 1 : -1;
    }

    /// <summary>"Fortsatte sedan Per Holm": a conjunction of time right before a name is an adverb, as no clause begins before its
    /// subject.</summary>
    private static bool IsThen(MarkedText marked, int at) =>
        marked.Tokens[at].Is(WordTags.Subordinator) && marked.Tokens[at].Is(WordTags.Preposition) && marked.Tokens[at + 1].IsCapitalised;

    /// <summary>"Har Per Holm sagt i en intervju": the subject stands between the two words of the verb.</summary>
    private int BehindPerfect(MarkedText marked, int auxiliary, int to)
    {
        if (!IsSubject(marked, auxiliary + 1, to))
        {
            return -1;
        }

        var end = Math.Min(to, auxiliary + 2 + LongestName);
        for (var i = auxiliary + 2; i < end && !marked.Tokens[i].IsMark(',') && !marked.EndsSentence(i, to); i++)
        {
            if (cues.IsSpeechPerfect(marked.Tokens[i]))
            {
                return i + 1;
            }
        }

        return -1;
    }

    private bool IsSubject(MarkedText marked, int at, int to)
    {
        var token = marked.Tokens[at];
        if (token.Kind != TokenKind.Word || token.Is(WordTags.Negation))
        {
            return false;
        }

        if (
            token.IsCapitalised
            || IsThirdPerson(token)
            || token.Is(WordTags.Office | WordTags.Former | WordTags.Honorific)
            || LeadsToName(marked, at, to)
        )
        {
            return true;
        }

        if (token.Is(WordTags.Determiner | WordTags.Possessive) && !cues.IsSpeaker(token, marked.Text))
        {
            return at + 1 < to && (IsNominal(marked.Tokens[at + 1]) || cues.IsPartitive(marked.Words(at + 1)));
        }

        if (token.Is(WordTags.Noun))
        {
            return token.Is(WordTags.Definite | WordTags.Plural | WordTags.Genitive);
        }

        return token.Word is null
            ? token.End - token.Start >= ShortestUnknown
            : token.Is(WordTags.Adjective | WordTags.Participle | WordTags.Gerund) && at + 1 < to && IsNominal(marked.Tokens[at + 1]);
    }

    /// <summary>"Biträdande chefen Karin Ek", "von Ek", "forskare Karin Ek": words of a title before a name.</summary>
    private static bool LeadsToName(MarkedText marked, int at, int to)
    {
        for (var i = at; i < Math.Min(to, at + LongestTitle); i++)
        {
            var token = marked.Tokens[i];
            if (
                token.Kind != TokenKind.Word
                || (
                    token.Is(WordTags.Finite | WordTags.Pronoun | WordTags.Preposition | WordTags.Adverb | WordTags.Subordinator)
                    && !token.Is(WordTags.NameParticle)
                )
            )
            {
                return false;
            }

            if (i + 1 < to && (marked.Tokens[i + 1].IsCapitalised || marked.Tokens[i + 1].Is(WordTags.Office)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsThirdPerson(in Token token) => token.Is(WordTags.Pronoun) && token.Word!.Value is "m" or "f" or "pl" or "u";

    private static bool IsNominal(in Token token) =>
        token.Kind != TokenKind.Mark
        && (
            token.Word is null
            || token.IsCapitalised
            || token.Is(WordTags.Noun | WordTags.Adjective | WordTags.Participle | WordTags.Number | WordTags.Former | WordTags.Office)
        );

    private int BehindSubject(MarkedText marked, int first, int to)
    {
        var verb = first;
        if (cues.IsFirstSubject(marked.Words(first)))
        {
            verb++;
        }
        else
        {
            verb += marked.Tokens[first].Is(WordTags.Determiner) && !marked.Tokens[first].Is(WordTags.Negation) ? 1 : 0;
            var nominal = verb;
            while (
                verb < to
                && verb < first + LongestName
                && !cues.IsSpeechVerb(marked.Tokens[verb])
                && (
                    marked.Tokens[verb].IsCapitalised
                    || marked.Tokens[verb].Is(WordTags.NameParticle)
                    || (nominal > first && IsNominal(marked.Tokens[verb]))
                )
            )
            {
                verb++;
            }

            if (verb == nominal)
            {
                return -1;
            }
        }

        var perfect = verb + 1 < to && cues.IsPerfect(marked.Words(verb)) ? 1 : 0;
        verb += perfect;
        verb += verb + 1 < to && marked.Tokens[verb].Is(WordTags.Adverb) ? 1 : 0;
        return verb >= to ? -1
            : perfect > 0 ? (cues.IsSpeechPerfect(marked.Tokens[verb]) ? verb + 1 : -1)
            : cues.IsSpeechVerb(marked.Tokens[verb]) ? verb + 1
            : -1;
    }

    private bool IsFronted(MarkedText marked, int sentence, int mark)
    {
        while (sentence < mark && marked.Tokens[sentence].Kind == TokenKind.Mark)
        {
            sentence++;
        }

        return sentence + 1 < mark
            && cues.OpensFrontedClause(marked.Words(sentence))
            && !marked.Tokens[sentence + 1].Is(WordTags.Finite)
            && new SpeechClause(sentence, mark).FiniteVerbs(marked) == 1;
    }

    /// <summary>Whether verb and subject have complements that make them a clause of the speech itself (", says he always that").</summary>
    private bool IsClause(MarkedText marked, int tail, int to, bool fronted)
    {
        if (
            tail < to
            && marked.Tokens[tail].Is(WordTags.Finite)
            && !marked.Tokens[tail].Is(WordTags.Noun | WordTags.Adverb | WordTags.Preposition)
            && !marked.Tokens[tail].IsCapitalised
        )
        {
            return true;
        }

        if (tail + 1 < to && marked.Tokens[tail].Is(WordTags.Pronoun) && marked.Tokens[tail + 1].Is(WordTags.Finite))
        {
            return true;
        }

        for (var i = tail; i < to && marked.Tokens[i].Kind != TokenKind.Mark; i++)
        {
            var token = marked.Tokens[i];
            if (token.Is(WordTags.Negation) || (cues.IsComplementiser(marked.Words(i)) && !marked.Tokens[i - 1].Is(WordTags.Preposition)))
            {
                return true;
            }

            if (OpensClause(token) || (fronted && token.Is(WordTags.Preposition)))
            {
                return false;
            }

            if (fronted && token.Is(WordTags.Adverb | WordTags.Determiner | WordTags.Pronoun))
            {
                return true;
            }
        }

        return false;
    }

    private static bool OpensClause(in Token token) =>
        token.Is(WordTags.Coordinator | WordTags.ClauseCoordinator | WordTags.Relative)
        || (token.Is(WordTags.Subordinator) && !token.Is(WordTags.Preposition | WordTags.Adverb));
}
