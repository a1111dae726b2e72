using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;

namespace Graph.Extraction.Rules.Votes;

/// <content>States that are told beside the noun of a resolution or of a deed.</content>
internal sealed partial class ConcernFinder
{
    /// <summary>"The American embargo on Cuba", "Peru's occupation of Chile": against whom a deed is of which whose it is stands
    /// before.</summary>
    private static Entity? Against(IReadOnlyList<NounPhrase> phrases, int at)
    {
        var deed = phrases[at].Name is null ? phrases[at] : null;
        for (var i = at + 1; deed is null && i < phrases.Count; i++)
        {
            deed = ReferenceEquals(phrases[i].Possessor, phrases[at]) ? phrases[i] : null;
        }

        for (var i = 0; deed is not null && i < deed.ComplementCount; i++)
        {
            if (deed.Complement(i).Phrase.Name is { Entity: { Kind: EntityKind.State } state })
            {
                return state;
            }
        }

        return null;
    }

    /// <summary>"The Ukraine resolution", "Ukrainaresolutionen": a state that is named, and not only told as an adjective.</summary>
    private Entity? NamedBefore(NounPhrase phrase)
    {
        if (phrase.Noun is not { } noun || !document.Knowledge.NodeNouns.ContainsKey(noun.NounLemma))
        {
            return null;
        }

        foreach (var modifier in phrase.Modifiers)
        {
            if (
                phrase.Name is null
                && modifier.Entity.Kind == EntityKind.State
                && modifier.Form is ReferenceForm.Name or ReferenceForm.Compound
                && !phrase.HasInParticiple(modifier)
            )
            {
                return modifier.Entity;
            }
        }

        return null;
    }

    /// <summary>"Its vote on Sudan": what votes are about is no voter.</summary>
    private bool IsOther(NounPhrase votes, NounPhrase of)
    {
        for (var i = 0; i < votes.ComplementCount; i++)
        {
            var (preposition, complement) = votes.Complement(i);
            if (ReferenceEquals(complement, of))
            {
                return !document.Knowledge.Pack.Grammar.Topic.Contains(preposition);
            }
        }

        return false;
    }

    /// <summary>"Faced opposition from Chile": those who vote are not concerned.</summary>
    private bool IsOfVoters(IReadOnlyList<NounPhrase> phrases, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (document.Knowledge.CountWords.ContainsKey(phrases[i].Lemmas.Noun ?? "") && IsOther(phrases[i], phrases[at]))
            {
                return true;
            }
        }

        return false;
    }
}
