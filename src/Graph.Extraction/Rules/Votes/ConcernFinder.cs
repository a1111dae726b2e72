using Graph.Extraction.Discourse;
using Graph.Extraction.Factuality;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Model;

namespace Graph.Extraction.Rules.Votes;

/// <summary>Finds whom a resolution is about: the first state or organization named behind it in the sentence that brings it, its sponsor
/// and the body left out.</summary>
internal sealed partial class ConcernFinder(Document document, Judge judge)
{
    private const int NearestOwned = 4;

    private readonly HashSet<Entity> _done = [];

    public void Read(Reading reading)
    {
        var phrases = reading.Sentence.Phrases;
        for (var i = 0; i < phrases.Length; i++)
        {
            if (reading.NodeOf(phrases[i]) is { Kind: EntityKind.Resolution } resolution)
            {
                Read(resolution, i, reading);
            }
        }

        if (reading.Unnamed is var (unnamed, by))
        {
            Read(unnamed, by.Index, reading);
        }
    }

    private void Read(Entity resolution, int at, Reading reading)
    {
        var phrases = reading.Sentence.Phrases;
        if (_done.Contains(resolution) || Target(phrases, at, resolution, reading) is not { } target)
        {
            return;
        }

        _done.Add(resolution);
        Submit(resolution, target.Told, phrases[at], reading);
        if (Against(phrases, target.At) is { } other && other != target.Told)
        {
            Submit(resolution, other, phrases[at], reading);
        }
    }

    private void Submit(Entity resolution, Entity target, NounPhrase trigger, Reading reading) =>
        judge.Submit(
            new Proposal
            {
                Type = RelationType.Concerns,
                Subject = resolution,
                Object = target,
                Reading = reading,
                TakesDate = false,
                TriggerFirst = trigger.First,
                TriggerEnd = trigger.End,
                Rule = RuleNames.In(document.Knowledge.Pack, RuleNames.Concerns),
                Confidence = 0.75,
            }
        );

    private (Entity Told, int At)? Target(IReadOnlyList<NounPhrase> phrases, int from, Entity resolution, Reading reading)
    {
        if (NamedBefore(phrases[from]) is { } before && !IsSponsor(resolution, before, reading))
        {
            return (before, from);
        }

        var clause = reading.Sentence.ClauseOf(phrases[from]);
        for (var i = from + 1; i < phrases.Count; i++)
        {
            var phrase = phrases[i];
            var own = reading.Sentence.ClauseOf(phrase);
            if (
                own is null
                || (own != clause && !Hangs(own, clause, reading.Sentence))
                || document.Knowledge.Pack.Grammar.Agent.Contains(own.ElementOf(phrase)?.Preposition ?? "")
            )
            {
                continue;
            }

            if (
                ((own == clause || own.Kind == ClauseKind.Relative) && own.Subjects.Contains(phrase))
                || IsAside(phrase, reading)
                || OwnsVote(phrases, i)
                || IsOfVoters(phrases, i)
            )
            {
                continue;
            }

            var named = phrase.Name?.Entity ?? (phrase.Modifiers.Length > 0 ? phrase.Modifiers[0].Entity : null);
            if (named is { Kind: EntityKind.State } && !IsSponsor(resolution, named, reading))
            {
                return (named, i);
            }
        }

        return null;
    }

    private static bool TellsWhen(Clause clause, Sentence sentence) =>
        clause.Kind == ClauseKind.Subordinate && sentence.RelationOf(clause) == Syntax.Relation.AdverbialClause;

    /// <summary>Whether a phrase stands in brackets, as lists of votes do.</summary>
    private bool IsAside(NounPhrase phrase, Reading reading)
    {
        for (var i = phrase.First - 1; i >= reading.Sentence.First && !document.Tokens[i].IsMark(')'); i--)
        {
            if (document.Tokens[i].IsMark('('))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Stopped by Russia's and China's veto": whose vote it is.</summary>
    private bool OwnsVote(IReadOnlyList<NounPhrase> phrases, int at)
    {
        for (var i = at; i < Math.Min(phrases.Count, at + NearestOwned); i++)
        {
            if (
                (phrases[i].Possessor is { } owner && (ReferenceEquals(owner, phrases[at]) || phrases[at].Name is { Genitive: true }))
                && document.Knowledge.VoteWords.ContainsKey(phrases[i].Lemmas.Noun ?? "")
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a claim of this very sentence gives the state another part in the resolution.</summary>
    private bool IsSponsor(Entity resolution, Entity named, Reading reading)
    {
        for (var i = judge.Claims.Count - 1; i >= 0 && judge.Claims[i].Proposal is { } told && told.Reading == reading; i--)
        {
            if (told.Object == resolution && told.Subject == named)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a clause is part of what another says of the resolution; what only tells when or why ("after Peru backed it")
    /// is not.</summary>
    private static bool Hangs(Clause clause, Clause? on, Sentence sentence)
    {
        for (var current = clause; current.Parent is { } parent && !TellsWhen(current, sentence); current = parent)
        {
            if (parent == on)
            {
                return true;
            }
        }

        return false;
    }
}
