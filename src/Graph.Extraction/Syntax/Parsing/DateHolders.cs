using Graph.Extraction.Mentions;
using Graph.Language.Dates;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Syntax.Parsing;

/// <summary>Tells whether a date in a clause is that of a phrase in it and not of the clause.</summary>
internal sealed class DateHolders(Document document)
{
    /// <summary>The phrase that a date belongs to: the noun behind a genitive ("last week's talks"), unless it tells where and when the
    /// clause happens ("at Friday's talks"), the apposition that it stands right behind ("allies since 2009"), what is still to come
    /// when the clause happens ("ahead of the talks with Norway on Friday"), or from what it is reckoned ("a week after the talks on
    /// Friday").</summary>
    public NominalDraft? HolderOf(DateMention date, ClauseDraft draft)
    {
        ElementDraft? before = null;
        foreach (var element in draft.Elements)
        {
            if (date.Expression.IsGenitive && element.Phrase.First <= date.EndToken && element.Phrase.End > date.EndToken)
            {
                return IsSetting(element, draft) ? null : element.Phrase;
            }

            if (element.Phrase.End == date.FirstToken)
            {
                var held =
                    element.IsApposition ? element
                    : before is { IsApposition: true } && IsPartOf(before.Value, element) ? before
                    : null;
                return held?.Phrase ?? Ahead(date, draft);
            }

            before = element;
        }

        return Ahead(date, draft);
    }

    /// <summary>The phrase behind the verb and a preposition of what is still to come, if only what belongs to it stands between it and
    /// a date.</summary>
    private NominalDraft? Ahead(DateMention date, ClauseDraft draft)
    {
        var opens = date.FirstToken > 0 && document.Tokens[date.FirstToken - 1].Is(WordTags.Preposition);
        var end = opens ? date.FirstToken - 1 : date.FirstToken;
        for (var i = draft.Elements.Count - 1; i >= 0; i--)
        {
            var element = draft.Elements[i];
            if (element.Phrase.First >= date.FirstToken)
            {
                continue;
            }

            if (element.Phrase.End != end || element.Adposition < 0)
            {
                return null;
            }

            if (IsMeasured(element.Adposition))
            {
                return element.Phrase;
            }

            if (document.Knowledge.Pack.Grammar.Ahead.Contains(document.LowerOf(element.Adposition)))
            {
                return element.VerbsBefore > 0 ? element.Phrase : null;
            }

            end = element.Adposition;
        }

        return null;
    }

    /// <summary>"Two weeks before the summit on 4 June": so long from what a date belongs to happened something else.</summary>
    private bool IsMeasured(int adposition) =>
        document.Knowledge.Pack.Grammar.Bounds.Contains(document.LowerOf(adposition))
        && adposition > 0
        && document.Words[adposition - 1]?.Noun is { } unit
        && document.Knowledge.TimeNouns.Contains(unit);

    private static bool IsPartOf(ElementDraft holder, ElementDraft part) => part.Adposition == holder.Phrase.End;

    /// <summary>Whether a phrase tells of its clause where it happens.</summary>
    private bool IsSetting(ElementDraft element, ClauseDraft draft) =>
        element.Adposition >= 0
        && document.Knowledge.Pack.Grammar.Place.Contains(document.LowerOf(element.Adposition))
        && !draft.Elements.Exists(e =>
            e.Phrase.End == element.Adposition && e.Phrase.NounAt >= 0 && e.Unit < element.Unit && e.VerbsBefore == 0
        );
}
