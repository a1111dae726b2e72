using Graph.Extraction.Mentions;
using Graph.Language.Lexicons;
using Graph.Language.Tagging;

namespace Graph.Extraction.Syntax.Parsing;

/// <content>Which token a clause hangs by: its verb, or what a copula says of its subject.</content>
internal sealed partial class ArcWriter
{
    private void ChooseHeads()
    {
        foreach (var clause in _clauses)
        {
            clause.Head = HeadOf(clause);
        }

        foreach (var clause in _clauses)
        {
            clause.Predicate = PredicateClauseOf(clause);
        }
    }

    /// <summary>The main verb; where it is a copula its predicate; without a verb the first phrase.</summary>
    private int HeadOf(ClauseDraft clause)
    {
        if (!clause.HasVerb)
        {
            return clause.Elements[0].Phrase.Head;
        }

        if (clause.IsGapped)
        {
            return clause.Elements.Count > 0 ? clause.Elements[0].Phrase.Head : clause.Main;
        }

        return AddedBy(clause) is { } added ? added.Head
            : clause.Expletive is null && IsCopular(clause) ? PredicateOf(clause)
            : DoneOf(clause) is >= 0 and var done ? done
            : clause.Main;
    }

    /// <summary>"Eleven states, including Japan", "questions regarding the plan": what stands behind a gerund that is a preposition too;
    /// null where none does.</summary>
    private NominalDraft? AddedBy(ClauseDraft clause) =>
        clause is { Kind: ClauseKind.Participle, Connector: < 0, Verbs.Count: 1, Objects: [var first, ..], Passive: false }
        && document.Tokens[clause.Main].Is(WordTags.Preposition)
        && tree.Is(clause.Main, Morphology.Gerund)
        && clause.IndexOf(first) >= 0
            ? first
            : null;

    /// <summary>"Chile blev uteslutet": the participle that makes a passive with a verb of becoming, where it was read as an adjective; or
    /// -1.</summary>
    private int DoneOf(ClauseDraft clause)
    {
        if (!document.IsFormOf(clause.Main, document.Knowledge.Pack.Grammar.Becoming) || clause.Subjects.Count == 0)
        {
            return -1;
        }

        foreach (var element in clause.Elements)
        {
            var head = element.Phrase.Head;
            if (
                element is { IsBare: true, VerbsBefore: > 0 }
                && tree.Pos(head) == PartOfSpeech.Adjective
                && tree.Is(head, Morphology.Participle)
                && clause.Objects.Contains(element.Phrase)
            )
            {
                return head;
            }
        }

        return -1;
    }

    private bool IsCopular(ClauseDraft clause) => document.Words[clause.Main]?.Verb == document.Knowledge.Pack.Grammar.Be;

    /// <summary>What a copula says of its subject: a phrase, a word that tells where or how it is, or the phrase behind an
    /// adposition.</summary>
    private int PredicateOf(ClauseDraft clause)
    {
        var governed = -1;
        foreach (var element in clause.Elements)
        {
            var isSubject = clause.Subjects.Contains(element.Phrase);
            if (
                !isSubject
                && element.IsBare
                && clause.Objects.Contains(element.Phrase)
                && (
                    clause.Kind != ClauseKind.Main
                    || element.VerbsBefore > 0
                    || clause.Subjects.Count > 0
                    || tree.Pos(element.Phrase.Head) == PartOfSpeech.Adjective
                )
            )
            {
                return element.Phrase.Head;
            }

            if (governed < 0 && !isSubject && element.Adposition >= 0 && element.VerbsBefore == clause.Verbs.Count)
            {
                governed = element.Phrase.Head;
            }
        }

        var situation = SituationOf(clause);
        return situation >= 0 ? situation
            : governed >= 0 ? governed
            : clause.Main;
    }

    /// <summary>"They were here when", "så har det varit": the adverb that a copula says of its subject, or -1.</summary>
    private int SituationOf(ClauseDraft clause)
    {
        var found = -1;
        foreach (var adverb in clause.Adverbs)
        {
            found =
                (adverb > clause.Main || document.Knowledge.Pack.Grammar.VerbSecond)
                && document.IsOneOf(adverb, document.Knowledge.Pack.Grammar.Situations)
                && !(
                    adverb + 1 < tree.End
                    && tree.Pos(adverb + 1) is PartOfSpeech.Adverb or PartOfSpeech.Adjective or PartOfSpeech.Adposition
                )
                    ? adverb
                    : found;
        }

        return found;
    }

    /// <summary>"The aim is that they leave": the clause that a copula says of its subject, or null.</summary>
    private ClauseDraft? PredicateClauseOf(ClauseDraft clause)
    {
        if (!clause.HasVerb || clause.IsGapped || clause.Expletive is not null || clause.Head != clause.Main || !IsCopular(clause))
        {
            return null;
        }

        var hasSubject = false;
        foreach (var element in clause.Elements)
        {
            hasSubject |= clause.Subjects.Contains(element.Phrase) && IsGiven(element.Phrase);
        }

        foreach (var other in _clauses)
        {
            if (hasSubject && IsContent(other, clause))
            {
                return other;
            }
        }

        return null;
    }

    /// <summary>Whether a phrase is what is spoken of, and not what is said of it: no quality, and nothing that is brought in
    /// first.</summary>
    private bool IsGiven(NominalDraft phrase) =>
        tree.Pos(phrase.Head) != PartOfSpeech.Adjective && !document.IsOneOf(phrase.First, document.Knowledge.Pack.Grammar.Indefinite);
}
