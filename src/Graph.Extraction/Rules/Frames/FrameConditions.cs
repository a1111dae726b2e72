using System.Collections.Frozen;
using Graph.Extraction.Discourse;
using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;

namespace Graph.Extraction.Rules.Frames;

/// <summary>Tells whether a clause has what a frame asks for besides its arguments, and nothing that it rules out.</summary>
internal sealed partial class FrameConditions(Document document, ReferentFinder referents)
{
    /// <summary>Stands for whatever verb.</summary>
    private const string AnyVerb = "*";

    /// <summary>"On the radio he called for talks": where the verb does not stand second, what belongs to it follows it.</summary>
    private readonly bool _follow = !document.Knowledge.Pack.Grammar.VerbSecond;

    /// <summary>Whether the clause of a verb meets a frame.</summary>
    public bool Fits(Frame frame, Reading reading, Clause clause) =>
        FitsVerb(frame, clause)
        && (frame.With.Count == 0 || HasAny(frame.With, clause, _follow))
        && !(frame.Unless.Count > 0 && HasAny(frame.Unless, clause))
        && (frame.To.Count == 0 || GovernsAny(frame.To, reading, clause))
        && (frame.NotTo.Count == 0 || !GovernsAny(frame.NotTo, reading, clause))
        && !(frame.Not.Count > 0 && IsExcluded(frame, reading, clause))
        && !(frame.OwnContent && TellsOfOther(reading, clause))
        && !HasActor(frame.Without, clause);

    /// <summary>"Warned Chile that Peru may come", "that staying is a risk": whether the clause that tells the content is about somebody
    /// else or a deed.</summary>
    private static bool TellsOfOther(Reading reading, Clause clause)
    {
        foreach (var other in reading.Sentence.Clauses)
        {
            if (
                ReferenceEquals(other.Parent, clause)
                && reading.Sentence.RelationOf(other) == Relation.ClausalComplement
                && other.Kind == ClauseKind.Subordinate
                && (
                    other.Subjects.Count == 0
                    || (other.Subjects[0].Name is { } name && !clause.Subjects.Any(s => s.Name?.Entity == name.Entity))
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the clause of a noun meets a frame.</summary>
    public bool FitsNoun(Frame frame, Clause clause) =>
        !HasNoun(frame.Not, clause) && !(frame.Unless.Count > 0 && HasAny(frame.Unless, clause));

    /// <summary>Whether a clause governs an infinitive of one of these verbs.</summary>
    private static bool GovernsAny(FrozenSet<string> verbs, Reading reading, Clause clause)
    {
        foreach (var other in reading.Sentence.Clauses)
        {
            if (
                ReferenceEquals(other.Parent, clause)
                && other is { Kind: ClauseKind.Infinitive, Lemma: { } lemma }
                && (verbs.Contains(lemma) || verbs.Contains(AnyVerb))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the prepositions is before somebody or a place where somebody can be.</summary>
    private bool HasActor(FrozenSet<string> prepositions, Clause clause)
    {
        if (prepositions.Count == 0)
        {
            return false;
        }

        foreach (var element in clause.Elements)
        {
            if (
                element.Preposition is { } preposition
                && prepositions.Contains(preposition)
                && (
                    element.Phrase.Name is { Entity.Class: not "water" }
                    || element.Phrase.Modifiers.Length > 0
                    || referents.ActorOf(element.Phrase, throughModifiers: true) is not null
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Accused them of hiding soldiers" says nothing of soldiers that the accuser has: where a word of purpose is more than the
    /// mark of the infinitive it tells a reason.</summary>
    private bool IsReason(Clause clause) =>
        clause.Connector is { } connector && connector.Contains(' ') && document.Knowledge.Pack.Grammar.Purpose.Contains(connector);

    /// <summary>Whether the clause, or an infinitive that it governs, has a noun that the frame rules out.</summary>
    private bool IsExcluded(Frame frame, Reading reading, Clause clause)
    {
        foreach (var other in reading.Sentence.Clauses)
        {
            var governed = other.Kind == ClauseKind.Infinitive && ReferenceEquals(other.Parent, clause) && !IsReason(other);
            if ((other == clause || governed) && HasNoun(frame.Not, other))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasAny(FrozenSet<string> words, Clause clause, bool follow = false)
    {
        foreach (var adverb in clause.Adverbs)
        {
            if (document.IsAmong(words, adverb))
            {
                return true;
            }
        }

        foreach (var element in clause.Elements)
        {
            if (
                (element.Preposition is { } preposition && words.Contains(preposition) && !(follow && element.VerbsBefore == 0))
                || IsQuality(element.Phrase, words)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"As utterly unacceptable": whether one of the words is the adjective that is all of a phrase.</summary>
    private bool IsQuality(NounPhrase phrase, FrozenSet<string> words) =>
        phrase is { Name: null, NounAt: < 0, Pronoun: null, Negated: false } && document.IsAmong(words, phrase.Head);

    private bool HasNoun(FrozenSet<string> nouns, Clause clause)
    {
        if (nouns.Count == 0)
        {
            return false;
        }

        foreach (var element in clause.Elements)
        {
            if (element.Phrase.Lemmas.AreIn(nouns) && !TellsTime(element))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"After their talks Peru praised Chile": what only tells when is no part of the deed.</summary>
    private bool TellsTime(Element element) =>
        element.Preposition is { } preposition
        && (document.Knowledge.Pack.Grammar.Bounds.Contains(preposition) || document.Knowledge.Pack.Grammar.Since.Contains(preposition));
}
