using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;

namespace Graph.Extraction.Discourse;

/// <summary>Finds what a veto is cast against: it was put to a vote, whatever it is called ("a renewal of the sanctions").</summary>
internal static class Vetoes
{
    /// <summary>Whether a sentence speaks of a veto at all.</summary>
    public static bool AreIn(Reading reading, Document document)
    {
        foreach (var phrase in reading.Sentence.Phrases)
        {
            if (IsVeto(phrase, document))
            {
                return true;
            }
        }

        foreach (var clause in reading.Sentence.Clauses)
        {
            if (IsVerb(clause.Lemma, document))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a phrase tells what somebody vetoes: "lade in sitt veto mot en förlängning", "vetoed the extension", "a veto on the
    /// plan"; votes, and a speaker's "our voices", are not put to a vote.</summary>
    public static bool IsOn(NounPhrase phrase, Reading reading, Document document)
    {
        if (
            phrase.Name is not null
            || phrase.Office is not null
            || phrase.Pronoun is not null
            || phrase.Possessive is { Value: "first" or "me" }
            || IsOfVoting(phrase, document)
        )
        {
            return false;
        }

        var against = document.Knowledge.Pack.Grammar.Opposing;
        foreach (var other in reading.Sentence.Phrases)
        {
            if (other.HasComplement(phrase))
            {
                return (IsCast(other, document) && other.Complements.Any(c => c.Phrase == phrase && against.Contains(c.Preposition)))
                    || IsHalted(other, reading.Sentence, document);
            }
        }

        return reading.Sentence.ClauseOf(phrase) is { } clause
            && clause.ElementOf(phrase) is { } element
            && (
                IsStopped(phrase, clause, reading.Sentence, document)
                || (
                    element.Preposition is { } preposition
                        ? against.Contains(preposition) && clause.Elements.Any(e => e.IsBare && IsCast(e.Phrase, document))
                        : IsVerb(clause.Lemma, document) && clause.Patients.Contains(phrase)
                )
            );
    }

    /// <summary>"Ett veto från Peru satte stopp för en utredning": what a veto puts an end to.</summary>
    private static bool IsHalted(NounPhrase end, Sentence sentence, Document document) =>
        document.Knowledge.DeedEffectOf(end.Lemmas) is DeedEffect.Undone or DeedEffect.Negated
        && sentence.ClauseOf(end) is { } clause
        && clause.Objects.Contains(end)
        && (clause.Subjects.Any(s => IsVeto(s, document)) || HasVeto(clause, document));

    /// <summary>"Used its veto to block a demand", "stoppade en utredning med sitt veto", "Rysslands veto stoppar hjälpen".</summary>
    private static bool IsStopped(NounPhrase phrase, Clause clause, Sentence sentence, Document document) =>
        (DeedVerb.EffectOf(clause, document) is DeedEffect.Undone or DeedEffect.Negated || IsDecision(clause, document))
        && clause.Patients.Contains(phrase)
        && (
            clause.Subjects.Any(s => IsVeto(s, document))
            || HasVeto(clause, document)
            || (clause is { Kind: not ClauseKind.Main, Parent: { } outer } && HasVeto(outer, document))
            || HasVetoBelow(clause, sentence, document)
        );

    private static bool IsDecision(Clause clause, Document document) =>
        clause.Lemma is { } verb && document.Knowledge.VoteWords.TryGetValue(verb, out var vote) && vote == VoteWord.Decide;

    /// <summary>"New sanctions were rejected after Peru used its veto".</summary>
    private static bool HasVetoBelow(Clause clause, Sentence sentence, Document document)
    {
        foreach (var below in sentence.Clauses)
        {
            if (ReferenceEquals(below.Parent, clause) && below.Kind == ClauseKind.Subordinate && HasVeto(below, document))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasVeto(Clause clause, Document document) => clause.Elements.Any(e => IsCast(e.Phrase, document));

    private static bool IsVerb(string? verb, Document document) =>
        verb is not null && document.Knowledge.VoteWords.TryGetValue(verb, out var vote) && vote == VoteWord.Veto;

    /// <summary>"A veto", "its veto", but not "the veto" and "Russia's veto", which were cast before.</summary>
    private static bool IsCast(NounPhrase phrase, Document document) =>
        IsVeto(phrase, document) && phrase.Possessor is null && (!phrase.Definite || phrase.Possessive is not null);

    private static bool IsVeto(NounPhrase phrase, Document document) =>
        phrase.Noun?.Noun is { } noun && document.Knowledge.VoteWords.TryGetValue(noun, out var vote) && vote == VoteWord.Veto;

    private static bool IsOfVoting(NounPhrase phrase, Document document) =>
        phrase.Noun?.Noun is { } noun
        && document.Knowledge.VoteWords.TryGetValue(noun, out var vote)
        && vote is not (VoteWord.Sponsor or VoteWord.Decide);
}
