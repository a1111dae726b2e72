using Graph.Language.Lexicons;
using Graph.Language.Tagging;

namespace Graph.Extraction.Syntax.Parsing;

/// <content>Relations of phrases beside a clause that says what they stand for or hear.</content>
internal sealed partial class ArcWriter
{
    /// <summary>"It is clear that …", "it seems that …": a pronoun before a predicate that a clause follows stands in for that
    /// clause.</summary>
    private Relation SubjectRelation(ClauseDraft clause, ElementDraft element) =>
        element.Phrase.Pronoun is { Value: "expl" or "n" } && StandsIn(clause, element.Phrase.Pronoun.Value == "expl") ? Relation.Expletive
        : clause.Passive || IsDone(clause) ? Relation.PassiveSubject
        : Relation.Subject;

    /// <summary>Whether a clause is a passive by its words alone.</summary>
    private bool IsDone(ClauseDraft clause) =>
        document.IsFormOf(clause.Main, document.Knowledge.Pack.Grammar.Undergone)
        || (clause.Head != clause.Main && document.IsFormOf(clause.Main, document.Knowledge.Pack.Grammar.Becoming));

    private bool StandsIn(ClauseDraft clause, bool onlyFills)
    {
        if (clause.Head == clause.Main && !clause.Passive && !document.IsFormOf(clause.Main, document.Knowledge.Pack.Grammar.Seeming))
        {
            return false;
        }

        var isQuality = tree.Pos(clause.Head) == PartOfSpeech.Adjective;
        foreach (var other in _clauses)
        {
            if (IsContent(other, clause) && (onlyFills || isQuality || other.Kind == ClauseKind.Subordinate))
            {
                return true;
            }

            if (onlyFills && IsCleft(other, clause))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Det är Chile som lämnar": a relative clause behind what a copula says.</summary>
    private static bool IsCleft(ClauseDraft clause, ClauseDraft of) =>
        clause is { Kind: ClauseKind.Relative, Antecedent: { } antecedent }
        && (antecedent.Definite || antecedent.Name is not null || antecedent.Pronoun is not null)
        && clause.Parent == of
        && of.Head != of.Main
        && antecedent.Head == of.Head;

    /// <summary>"Time for Norway to leave": the infinitive whose subject stands behind an adposition, or null.</summary>
    private ClauseDraft? InfinitiveOf(ClauseDraft clause, ElementDraft element)
    {
        if (!document.IsOneOf(element.Adposition, document.Knowledge.Pack.Grammar.InfinitiveSubject))
        {
            return null;
        }

        foreach (var other in _clauses)
        {
            if (other is { Kind: ClauseKind.Infinitive, Connector: >= 0 } && other.Parent == clause && other.FirstUnit == element.Unit + 1)
            {
                return other;
            }
        }

        return null;
    }

    private bool IsContent(ClauseDraft clause, ClauseDraft of) =>
        clause.Parent == of
        && clause.Connector > of.Main
        && clause.Kind is ClauseKind.Infinitive or ClauseKind.Subordinate
        && document.Tokens[clause.Connector].Word is { } word
        && word.Is(WordTags.Subordinator | WordTags.InfinitiveMarker)
        && !word.Is(WordTags.Conditional)
        && (word.Is(WordTags.InfinitiveMarker) || !word.Is(WordTags.Preposition))
        && word.Value is not ("adverbial" or "purpose")
        && !word.Text.Contains(' ');
}
