using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;

namespace Graph.Extraction.Syntax.Parsing;

/// <summary>Tells an apposition ("Sergej Lavrov, Rysslands utrikesminister") from an enumeration ("Kina, Ryssland och Mali").</summary>
internal static class Appositions
{
    /// <summary>Links the two phrases where one names and the other describes the same; false for an enumeration.</summary>
    public static bool TryLink(NominalDraft first, NominalDraft second, Document document)
    {
        if (IsSymbol(second, document) && first.NounAt >= 0)
        {
            first.Apposition ??= second;
            second.Apposition = first;
            return true;
        }

        if (IsBehindWords(second, document))
        {
            return false;
        }

        if (first is { NamesPerson: true, Apposition: null } && IsTitleOf(second))
        {
            Link(first, second);
            return true;
        }

        if (IsOfPerson(first, document) ? !second.NamesPerson : IsOfPerson(second, document) && !first.NamesPerson)
        {
            return false;
        }

        if (first is { Office: not null, Name: not null } && IsOfAnother(second, document))
        {
            return false;
        }

        var describes = first.Describes ? !second.Describes && second.NamesActor : second.Describes && first.NamesActor;
        if (!describes || first.Apposition is not null)
        {
            return false;
        }

        Link(first, second);
        return true;
    }

    /// <summary>"“We ask the White House,” the envoy said": what stands behind words and their comma is no part of them.</summary>
    public static bool IsBehindWords(NominalDraft phrase, Document document) => phrase.First >= 2 && EndWords(phrase.First, document);

    /// <summary>Whether a quotation mark with the comma inside it stands right before a token.</summary>
    /// <param name="end">The token's index, two or more.</param>
    /// <param name="document">The text.</param>
    public static bool EndWords(int end, Document document) =>
        Marks.IsQuote(document.Tokens[end - 1].Mark) && document.Tokens[end - 2].IsMark(',');

    /// <summary>"Chair Anna Berg, Peruvian envoy to Chile, and": a bare title with an owner of its own is somebody else's behind one who
    /// has a title already.</summary>
    private static bool IsOfAnother(NominalDraft title, Document document) =>
        title is { Name: null, Office: not null, Possessor: null, Possessive: null, Modifiers.Count: > 0 }
        && !document.Tokens[title.First].Is(Language.Lexicons.WordTags.Determiner);

    /// <summary>Notes that two phrases stand for the same, or that one names some of whom the other counts.</summary>
    public static void Link(NominalDraft first, NominalDraft second)
    {
        first.Apposition = second;
        second.Apposition = first;
    }

    /// <summary>The phrase that an insertion belongs to, where what stands last is its end: in "Anna Berg, the president of Malta, and"
    /// that is "Anna Berg".</summary>
    public static ElementDraft HeadBefore(ClauseDraft clause, ElementDraft last, Document document)
    {
        if (
            clause.Elements is [.., { Phrase.NamesPerson: true } person, _]
            && person.Group == last.Group
            && IsInBrackets(last.Phrase, document)
        )
        {
            return person;
        }

        if (last.Adposition < 0)
        {
            return last;
        }

        for (var k = clause.Elements.Count - 2; k > 0 && clause.Elements[k].VerbsBefore == last.VerbsBefore; k--)
        {
            if (clause.Elements[k].IsApposition)
            {
                return clause.Elements[k];
            }

            if (clause.Elements[k].Adposition < 0)
            {
                return last;
            }
        }

        return last;
    }

    /// <summary>"Per Holm (S), ordförande": what stands in brackets is no part of what goes on behind them.</summary>
    public static bool IsInBrackets(NominalDraft phrase, Document document) =>
        phrase.First > 0 && document.Tokens[phrase.First - 1].IsMark('(');

    /// <summary>"Paraguay, one of Taiwan's allies": what is counted out of a group is described by it.</summary>
    public static void LinkPart(ClauseDraft clause, ElementDraft part, int adposition, NominalDraft group, Document document)
    {
        var at = clause.IndexOf(part.Phrase);
        if (
            at > 0
            && part.Phrase is { Name: null, NounAt: < 0 }
            && document.IsOneOf(adposition, document.Knowledge.Pack.Grammar.PossessorOf)
            && group is { Name: null, NounAt: >= 0, Plural: true }
            && clause.Elements[at - 1] is { Phrase.NamesActor: true } whole
            && whole.Group == part.Group
        )
        {
            group.Apposition = whole.Phrase;
        }
    }

    /// <summary>The adposition that governs an element; of an apposition, the one of what it stands beside.</summary>
    public static int AdpositionOf(ClauseDraft clause, ElementDraft element)
    {
        if (!element.IsApposition)
        {
            return element.Adposition;
        }

        for (var i = clause.Elements.Count - 1; i >= 0; i--)
        {
            if (clause.Elements[i].Group == element.Group && !clause.Elements[i].IsApposition)
            {
                return clause.Elements[i].Adposition;
            }
        }

        return -1;
    }

    /// <summary>"Per Holm, vd Volvo": a title right before the name of the organization that it is of.</summary>
    private static bool IsTitleOf(NominalDraft phrase) =>
        phrase is { Office: not null, Possessor: null, Name: { Genitive: false, Entity.Kind: EntityKind.Organization } name }
        && phrase.OfficeAt >= 0
        && phrase.OfficeAt < name.First;

    /// <summary>A title or a counterpart is a person's.</summary>
    private static bool IsOfPerson(NominalDraft phrase, Document document) =>
        phrase.Name is null && (phrase.Office is not null || document.Knowledge.IsCounterpart(phrase.Noun));

    /// <summary>The symbol of a document, such as S/2022/431.</summary>
    private static bool IsSymbol(NominalDraft phrase, Document document) =>
        phrase.Name is null && phrase.End == phrase.First + 1 && document.TextOf(phrase.First).Count('/') >= 2;
}
