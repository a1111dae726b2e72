using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Language.Quotes;

/// <summary>Finds the narrator's words inside speech that no marks enclose (", says Ames in a letter").</summary>
internal sealed class AttributionFinder(QuoteCues cues)
{
    private readonly AttributionSubject _subject = new(cues);
    private readonly SpeechResumption _resumption = new(cues);

    /// <summary>All attributions between two tokens, in order; those inside quotation marks belong to others and are left out.</summary>
    public List<Attribution> Find(MarkedText marked, int from, int to)
    {
        var found = new List<Attribution>();
        var sentence = from;
        for (var i = from; i < to; i++)
        {
            i = marked.PartnerOf[i] > i ? Math.Min(marked.PartnerOf[i], to - 1) : i;
            if (marked.Tokens[i].Kind != TokenKind.Mark)
            {
                continue;
            }

            if (i > from && StartOf(marked, i) is { } start && _subject.Find(marked, sentence, i, to) is var tail and > 0)
            {
                var attribution = Complete(marked, new SpeechClause(sentence, i), start, tail, to);
                found.Add(attribution);
                sentence = attribution.Resume;
                i = Math.Max(attribution.Resume - 1, i);
            }
            else if (marked.EndsSentence(i, to))
            {
                sentence = i + 1;
            }
        }

        return found;
    }

    private static int? StartOf(MarkedText marked, int at)
    {
        var token = marked.Tokens[at];
        return token.Mark switch
        {
            ',' => at,
            '!' or '?' or '…' => at + 1,
            '.' when marked.Tokens[at - 1].IsMark('.') => at + 1,
            _ when DashMarks.IsDash(token) && token.Has(TokenFlags.SpaceBefore) => at,
            _ when QuoteMarks.FamilyOf(token) is QuoteMarkFamily.Double or QuoteMarkFamily.Guillemet
                    && !token.Has(TokenFlags.SpaceBefore) => at + 1,
            _ => null,
        };
    }

    private Attribution Complete(MarkedText marked, SpeechClause clause, int start, int tail, int to)
    {
        for (var i = tail; i < to; i++)
        {
            i = marked.PartnerOf[i] > i ? Math.Min(marked.PartnerOf[i], to - 1) : i;
            var token = marked.Tokens[i];
            if (token.Kind != TokenKind.Mark)
            {
                continue;
            }

            if (marked.EndsSentence(i, to))
            {
                return new Attribution(start, i, marked.SkipEnd(i, to));
            }

            var dash = DashMarks.IsDash(token) && token.Has(TokenFlags.SpaceBefore);
            if (
                i + 1 < to
                && (
                    IsColonBeforeSpeech(marked, i)
                    || (dash && DashMarks.IsDash(marked.Tokens[start]))
                    || ((dash || token.Mark == ',') && _resumption.Resumes(marked, clause, i + 1, to))
                )
            )
            {
                return new Attribution(start, i, i + 1);
            }
        }

        return new Attribution(start, to, to);
    }

    private static bool IsColonBeforeSpeech(MarkedText marked, int at)
    {
        var next = marked.Tokens[at + 1];
        return marked.Tokens[at].IsMark(':')
            && next.Has(TokenFlags.SpaceBefore)
            && (next.IsCapitalised || next.Kind == TokenKind.Number || QuoteMarks.FamilyOf(next) != QuoteMarkFamily.None);
    }
}
