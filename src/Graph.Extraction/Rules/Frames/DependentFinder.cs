using System.Collections.Frozen;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Tagging;

namespace Graph.Extraction.Rules.Frames;

/// <summary>Finds the phrases in the clauses that depend on a verb: who is to act there, and on whom.</summary>
internal sealed class DependentFinder(Document document)
{
    /// <summary>The subjects of the clauses that state what the verb is about: "demands that X …"; or what the noun is about: "a demand
    /// that X …", "a call for X to …".</summary>
    public IEnumerable<NounPhrase> Subjects(Sentence sentence, Clause clause, NounPhrase? noun) =>
        Under(sentence, clause)
            .Where(d =>
                !d.Passive
                && !IsGiven(d)
                && (
                    sentence.RelationOf(d) == Relation.AdnominalClause
                        ? d.Kind is ClauseKind.Subordinate or ClauseKind.Infinitive && noun?.NounAt == sentence.HeadOf(d)
                        : d.Kind == ClauseKind.Subordinate
                            && (
                                noun is null
                                    ? sentence.RelationOf(d) != Relation.AdverbialClause
                                    : sentence.RelationOf(d) == Relation.ClausalComplement
                            )
                )
            )
            .SelectMany(d => d.Subjects);

    /// <summary>"Demanded that she may stay", "kräver att hon får vård": whoever gets something is not who is asked.</summary>
    private bool IsGiven(Clause clause) => HasVerbOf(clause, VerbEffect.Passive);

    /// <summary>Who is to do what the dependent infinitive says: "told X to stop".</summary>
    public static IEnumerable<NounPhrase> Told(Sentence sentence, Clause clause) =>
        Under(sentence, clause)
            .Where(d =>
                d.Kind == ClauseKind.Infinitive
                && (clause.Passive || !d.Subjects.SequenceEqual(clause.Subjects))
                && !IsOfQuality(sentence, clause, d)
            )
            .SelectMany(d => d.Subjects);

    /// <summary>"Told her in an interview set to air on Friday": an infinitive right behind a quality is no content of the verb.</summary>
    private static bool IsOfQuality(Sentence sentence, Clause clause, Clause infinitive) =>
        infinitive.ConnectorAt - 1 > clause.Main && sentence.Tag(infinitive.ConnectorAt - 1).Pos == PartOfSpeech.Adjective;

    /// <summary>Whom the dependent infinitive is about, with its clause: its object, or what stands behind one of the
    /// prepositions.</summary>
    public static IEnumerable<(NounPhrase Phrase, Clause Clause)> Complements(
        Sentence sentence,
        Clause clause,
        FrozenSet<string> prepositions
    ) =>
        Under(sentence, clause)
            .Where(d => d is { Kind: ClauseKind.Infinitive, Passive: false })
            .SelectMany(d => (prepositions.Count == 0 ? d.Objects : d.Behind(prepositions)).Select(p => (p, d)));

    /// <summary>Who must or should do something: "said that X must pay".</summary>
    public IEnumerable<NounPhrase> Obliged(Sentence sentence, Clause clause)
    {
        foreach (var dependent in sentence.Clauses)
        {
            if (
                ReferenceEquals(dependent.Parent, clause)
                && dependent is { Kind: ClauseKind.Subordinate, Passive: false }
                && HasVerbOf(dependent, VerbEffect.Obliged)
            )
            {
                foreach (var subject in dependent.Subjects)
                {
                    yield return subject;
                }
            }
        }
    }

    private bool HasVerbOf(Clause clause, VerbEffect effect)
    {
        foreach (var verb in clause.Verbs)
        {
            if (document.Knowledge.VerbEffectOf(document.Words[verb]) == effect)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<Clause> Under(Sentence sentence, Clause clause) =>
        sentence.Clauses.Where(c => ReferenceEquals(c.Parent, clause));
}
