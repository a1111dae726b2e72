using Graph.Extraction.Mentions;
using Graph.Language.Dates;

namespace Graph.Extraction.Syntax.Parsing;

/// <summary>Tells whether a date in a clause is that of a phrase in it and not of the clause.</summary>
internal sealed class DateHolders(Document document)
{
    /// <summary>The phrase that a date belongs to: the noun behind a genitive ("last week's talks"), unless it tells where and when the
    /// clause happens ("at Friday's talks"), or the apposition that it stands right behind ("allies since 2009").</summary>
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
                return held?.Phrase;
            }

            before = element;
        }

        return null;
    }

    private static bool IsPartOf(ElementDraft holder, ElementDraft part) => part.Adposition == holder.Phrase.End;

    /// <summary>Whether a phrase tells of its clause where it happens.</summary>
    private bool IsSetting(ElementDraft element, ClauseDraft draft) =>
        element.Adposition >= 0
        && document.Knowledge.Pack.Grammar.Place.Contains(document.LowerOf(element.Adposition))
        && !draft.Elements.Exists(e =>
            e.Phrase.End == element.Adposition && e.Phrase.NounAt >= 0 && e.Unit < element.Unit && e.VerbsBefore == 0
        );
}
