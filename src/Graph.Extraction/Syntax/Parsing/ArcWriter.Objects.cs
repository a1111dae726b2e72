using Graph.Extraction.Resources;
using Graph.Language.Tagging;

namespace Graph.Extraction.Syntax.Parsing;

/// <content>What bare phrases other than the subject are to their verb.</content>
internal sealed partial class ArcWriter
{
    /// <summary>An adjective, or what somebody becomes, is a predicate; who is given or told something is the indirect object.</summary>
    private Relation ObjectRelation(ClauseDraft clause, ElementDraft element)
    {
        if (!clause.HasVerb)
        {
            return Relation.Dependent;
        }

        if (!clause.Objects.Contains(element.Phrase) && element.Phrase.Pronoun is null)
        {
            return Relation.Oblique;
        }

        if (
            IsQuality(element.Phrase)
            || document.Knowledge.VerbEffectOf(document.Words[clause.Main]) == VerbEffect.Copula
            || (IsDescribed(clause, element) && element.Phrase.Pronoun is null)
        )
        {
            return Relation.OpenComplement;
        }

        if (element.Phrase.First == element.Phrase.Head && document.IsOneOf(element.Phrase.Head, document.Knowledge.Pack.Grammar.VerbNouns))
        {
            return Relation.Compound;
        }

        return Gets(clause, element) || IsAddressed(clause, element) ? Relation.IndirectObject : Relation.Object;
    }

    /// <summary>"Made it available", but "took most of the town", "did their best": whether a phrase is nothing but an adjective.</summary>
    private bool IsQuality(NominalDraft phrase) =>
        tree.IsQuality(phrase) && !document.IsOneOf(phrase.Head, document.Knowledge.Pack.Grammar.Quantifiers);

    /// <summary>"Gave Chile a loan": who gets the second object of a verb of giving.</summary>
    private bool Gets(ClauseDraft clause, ElementDraft element)
    {
        if (
            clause.Head != clause.Main
            || clause.Objects.Count < 2
            || !document.IsFormOf(clause.Main, document.Knowledge.Pack.Grammar.Giving)
        )
        {
            return false;
        }

        foreach (var other in clause.Objects)
        {
            if (clause.IndexOf(other) is >= 0 and var at && clause.Elements[at].Group != element.Group)
            {
                return ReferenceEquals(clause.Objects[0], element.Phrase);
            }
        }

        return false;
    }

    /// <summary>"Told reporters that …", "asked him to leave": whether a lone object is somebody who hears what is said.</summary>
    private bool IsAddressed(ClauseDraft clause, ElementDraft element) =>
        clause.Objects is [var first, ..]
        && ReferenceEquals(first, element.Phrase)
        && document.IsFormOf(clause.Main, document.Knowledge.Pack.Grammar.Addressing)
        && IsSomebody(first);

    private bool IsSomebody(NominalDraft phrase) =>
        phrase.Pronoun is not null
        || phrase.NamesActor
        || phrase.Office is not null
        || (phrase.Noun is { } noun && document.Knowledge.IsSomebody(noun));

    /// <summary>"Called him a liar": what is said of the object of a verb that neither gives nor tells.</summary>
    private bool IsDescribed(ClauseDraft clause, ElementDraft element) =>
        document.IsFormOf(clause.Main, document.Knowledge.Pack.Grammar.Describing)
        && clause.Objects.Count == 2
        && ReferenceEquals(clause.Objects[1], element.Phrase);

    /// <summary>"They shape and support the growth": what two verbs that are joined share hangs on the first.</summary>
    private ClauseDraft HolderOf(ClauseDraft clause) =>
        clause is { SharesSubject: true, Sibling: { HasVerb: true, IsGapped: false } first }
        && (first.Objects.Count == 0 || first.Objects.SequenceEqual(clause.Objects))
        && clause.Kind == first.Kind
        && !IsCopular(first)
        && clause.Head == clause.Main
        && first.Head == first.Main
        && clause.Coordinator == first.Main + 1
        && clause.Main == clause.Coordinator + 1
        && !document.IsFormOf(first.Main, document.Knowledge.Pack.Grammar.Going)
            ? HolderOf(first)
            : clause;
}
