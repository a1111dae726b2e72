using Graph.Extraction.Resources;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Syntax.Parsing;

/// <content>Relations of phrases beside a clause that says what they stand for or hear.</content>
internal sealed partial class ArcWriter
{
    /// <summary>"It is clear that …": a pronoun before a predicate that a clause follows stands in for that clause.</summary>
    private Relation SubjectRelation(ClauseDraft clause, ElementDraft element) =>
        clause.Head != clause.Main && element.Phrase.Pronoun is { Value: "expl" or "n" } && HasContent(clause) ? Relation.Expletive
        : clause.Passive ? Relation.PassiveSubject
        : Relation.Subject;

    private bool HasContent(ClauseDraft clause)
    {
        foreach (var other in _clauses)
        {
            if (IsContent(other, clause))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsContent(ClauseDraft clause, ClauseDraft of) =>
        clause.Parent == of
        && clause.Connector > of.Main
        && clause.Kind is ClauseKind.Infinitive or ClauseKind.Subordinate
        && document.Tokens[clause.Connector].Word is { } word
        && word.Is(WordTags.Subordinator | WordTags.InfinitiveMarker)
        && !word.Is(WordTags.Conditional | WordTags.Preposition)
        && word.Value is not ("adverbial" or "purpose");

    /// <summary>"Told reporters that …": who is told something hears it, where a clause says what.</summary>
    private bool Tells(ClauseDraft clause, ElementDraft element) =>
        clause.Objects is [var only]
        && ReferenceEquals(only, element.Phrase)
        && document.Knowledge.VerbEffectOf(document.Words[clause.Main]) == VerbEffect.Told
        && (clause.QuoteAt >= 0 || HasSubordinate(clause));

    private bool HasSubordinate(ClauseDraft clause)
    {
        foreach (var other in _clauses)
        {
            if (other.Parent == clause && other.Kind == ClauseKind.Subordinate)
            {
                return true;
            }
        }

        return false;
    }
}
