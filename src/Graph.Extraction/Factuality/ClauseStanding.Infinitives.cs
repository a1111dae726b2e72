using Graph.Extraction.Discourse;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Dates;
using Graph.Model;

namespace Graph.Extraction.Factuality;

/// <content>How an infinitive or a gerund stands under the verb, the noun or the word that governs it.</content>
internal sealed partial class ClauseStanding
{
    /// <summary>What is done without, or by doing it: it stands as its clause does.</summary>
    private Standing? Accompanying(Standing standing, Reading reading, Clause child, Clause parent) =>
        IsLacking(child) ? Lacking(standing, reading, child, parent)
        : IsMeans(child, parent) ? Auxiliaries(parent.NegationAt >= 0 ? standing.Denied(parent.NegationAt) : standing, reading, parent)
        : null;

    private Standing Infinitive(Standing standing, Reading reading, Clause child, Clause parent)
    {
        if (Accompanying(standing, reading, child, parent) is { } beside)
        {
            return beside;
        }

        var effect = EffectOn(child, parent);
        var holder = reading.Sentence.NounOf(child);
        if (IsRequest(holder, child) || IsDueTo(child, parent) || IsOpposed(child))
        {
            return Asked(standing);
        }

        switch (effect)
        {
            case VerbEffect.Averted when parent.NegationAt >= 0:
            case VerbEffect.Planned when IsWished(child, parent):
            case VerbEffect.Negated when IsBound(parent):
                return Asked(standing);
            case VerbEffect.Planned
            or VerbEffect.Hypothetical
            or VerbEffect.Obliged
            or VerbEffect.Able
            or VerbEffect.Transparent
            or VerbEffect.Negated
            or VerbEffect.Averted
                when !(
                    effect is VerbEffect.Transparent or VerbEffect.Hypothetical
                    && Knowledge.DeedEffectOf(holder?.Noun?.Noun) != DeedEffect.None
                ):
                var inherited = parent.NegationAt >= 0 ? standing.Denied(parent.NegationAt) : standing;
                inherited = IsOutlook(effect, parent) ? inherited.AtMost(Modality.Planned) : inherited;
                return Auxiliaries(Apply(inherited, effect), reading, parent);
            case VerbEffect.Reported or VerbEffect.Denied or VerbEffect.Accused or VerbEffect.Urged or VerbEffect.Told:
                return Reported(BehindNoun(standing, holder, child, parent) ?? standing, effect, child, parent);
            default:
                return BehindNoun(standing, holder, child, parent) ?? Towards(standing, reading, child, parent);
        }
    }

    /// <summary>"A call for Chile to leave", "a message to Chile to leave": to whom the words go is asked to do it.</summary>
    private bool IsRequest(NounPhrase? words, Clause child)
    {
        if (Knowledge.ContentEffectOf(words?.Noun) == VerbEffect.Urged)
        {
            return true;
        }

        for (var i = 0; words is not null && child.Subjects is [var asked, ..] && i < words.ComplementCount; i++)
        {
            if (Knowledge.Pack.Grammar.To.Contains(words.Complement(i).Preposition) && ReferenceEquals(words.Complement(i).Phrase, asked))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What governs an infinitive does to it, by the word between them where that belongs to the verb: "höll på att".</summary>
    private VerbEffect EffectOn(Clause child, Clause parent) =>
        child.Connector is { } connector && Knowledge.VerbEffectOf(parent.Lemma, connector) is not VerbEffect.None and var joined
            ? joined
            : PredicateEffectOf(parent);

    /// <summary>"Replied by invading": what somebody does a thing with, unless the verb takes such words itself ("hotar
    /// med att").</summary>
    private bool IsMeans(Clause child, Clause parent) =>
        child.Connector is { } by
        && Knowledge.Pack.Grammar.Means.Contains(by)
        && Knowledge.VerbEffectOf(parent.Lemma, by) == VerbEffect.None;

    private bool IsLacking(Clause child) => child.Connector is { } connector && Knowledge.Pack.Grammar.Lacking.Contains(connector);

    /// <summary>"Left without her signing it".</summary>
    private bool LacksSomebody(Clause clause) =>
        clause is { Kind: ClauseKind.Participle, Connector: null, Antecedent: { } whom, Parent: { } parent }
        && parent.ElementOf(whom)?.Preposition is { } preposition
        && Knowledge.Pack.Grammar.Lacking.Contains(preposition);

    /// <summary>"Left without signing it": not done; what "did not leave without signing it" says of it is open.</summary>
    private Standing Lacking(Standing standing, Reading reading, Clause child, Clause parent)
    {
        var lacking = standing.Denied(child.ConnectorAt);
        return parent.NegationAt >= 0 ? Asked(lacking) : Auxiliaries(lacking, reading, parent);
    }

    /// <summary>How an infinitive or gerund stands by what joins it: "in order to invade" is planned, "joked about invading" is nothing
    /// done.</summary>
    private Standing Towards(Standing standing, Reading reading, Clause child, Clause parent) =>
        IsTowards(child, parent) || IsBlamed(child) ? Asked(standing)
        : (child.Connector is { } connector && Knowledge.Pack.Grammar.Purpose.Contains(connector) && !IsSaidByVote(child, parent))
        || (IsDue(child, parent) && !IsSingled(reading, parent))
            ? standing.AtMost(Modality.Planned)
        : IsTopic(child, parent) ? Asked(standing)
        : standing;

    /// <summary>"Greps för att ha gett dem vapen": what has been done is no aim, but what somebody is held to have done.</summary>
    private bool IsBlamed(Clause child) =>
        child is { Kind: ClauseKind.Infinitive, Connector: { } connector }
        && Knowledge.Pack.Grammar.Purpose.Contains(connector)
        && child.Verbs.Length > 1
        && Knowledge.VerbEffectOf(document.Words[child.Verbs[0]]) == VerbEffect.Perfect;

    /// <summary>"Joked about invading", "voted on putting pressure": what is only spoken of, or still voted on.</summary>
    private bool IsTopic(Clause child, Clause parent) =>
        child is { Connector: { } about }
        && (
            child.Kind == ClauseKind.Participle
                ? Knowledge.Pack.Grammar.Topic.Contains(about)
                : IsVote(parent) && about.IndexOf(' ') is > 0 and var end && Knowledge.Pack.Grammar.Topic.Contains(about[..end])
        );

    /// <summary>"Argued against lifting it", "spoke in favour of lifting it": what somebody is against or for is not done.</summary>
    private bool IsOpposed(Clause child) =>
        child is { Kind: ClauseKind.Participle, Connector: { } connector }
        && (Knowledge.IsAgainst(connector) || Knowledge.Pack.Grammar.Unsettled.Contains(connector));

    private bool IsVote(Clause clause) =>
        clause.Lemma is { } lemma && Knowledge.VoteWords.TryGetValue(lemma, out var vote) && vote == VoteWord.Vote;

    /// <summary>"Voted to condemn": what a vote says it says at once.</summary>
    private bool IsSaidByVote(Clause child, Clause parent) =>
        parent is { Tense: Tense.Past, NegationAt: < 0 } && IsVote(parent) && Knowledge.IsSpeech(child.Lemma);

    /// <summary>"Is unlikely to join": what a quality denies is still to come, unless it was so in the past.</summary>
    private static bool IsOutlook(VerbEffect effect, Clause parent) =>
        effect == VerbEffect.Negated && parent.Head != parent.Main && parent.Tense != Tense.Past;

    /// <summary>"Are to meet", "is hungry to meet": an infinitive under the verb of being, or under a quality of which nothing else is
    /// known.</summary>
    private bool IsDue(Clause child, Clause parent) =>
        child is { Kind: ClauseKind.Infinitive, Connector: null } && Knowledge.IsBe(parent.Lemma);

    /// <summary>"Was the first to leave": who is singled out by a deed has done it; who will be the first has not.</summary>
    private bool IsSingled(Reading reading, Clause parent)
    {
        if (parent.Tense == Tense.Future)
        {
            return false;
        }

        foreach (var phrase in reading.Sentence.Phrases)
        {
            if (phrase.Head == parent.Head)
            {
                return Singles(phrase);
            }
        }

        return false;
    }

    private bool Singles(NounPhrase phrase) => document.HasOneOf(phrase.First, phrase.Head + 1, Knowledge.Pack.Grammar.Singling);
}
