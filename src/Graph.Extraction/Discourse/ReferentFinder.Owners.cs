using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Discourse;

/// <content>Whose something is: by genitive, possessive pronoun, adjective or compound.</content>
internal sealed partial class ReferentFinder
{
    /// <summary>The state, organization or person whose the phrase is, by genitive, possessive pronoun, adjective or compound; null where
    /// none is named.</summary>
    public Entity? Owner(NounPhrase phrase, Viewpoint view)
    {
        if (Knowledge.IsCounterpart(phrase.Noun))
        {
            return OwnModifier(phrase)?.Entity;
        }

        if (phrase.Possessor is not null)
        {
            return Possessor(phrase, view);
        }

        if (phrase.Possessive is not null && (phrase.Office is not null || (phrase.Noun is { } noun && Knowledge.IsStateOrgan(noun))))
        {
            return Possessor(phrase, view);
        }

        return phrase.Modifiers.Length > 0 && OwnModifier(phrase) is { } modifier ? modifier.Entity
            : phrase.Possessive is null ? null
            : Possessor(phrase, view);
    }

    /// <summary>Whose the phrase is by its genitive or possessive pronoun alone; null where neither tells it.</summary>
    public Entity? Possessor(NounPhrase phrase, Viewpoint view)
    {
        if (phrase.Possessor is { } possessor)
        {
            var owners = possessor.Name is { } name ? name.Entity.Alone : Of(possessor, throughModifiers: SpeaksForOwner(possessor), view);
            return owners.Count > 0 ? owners[0] : null;
        }

        if (phrase.Possessive is not { } possessive)
        {
            return null;
        }

        if (possessive.Value == "n" && JoinedBefore(phrase) is { } joined && !view.Excludes(joined))
        {
            return joined;
        }

        if (
            view.ClauseSubject is { } own
            && !view.Excludes(own)
            && (possessive.Value == "refl" || (possessive.Value is "m" or "f" or "n" && Fits(possessive, own)))
        )
        {
            return own;
        }

        if (ActsThere(phrase, possessive) is { } self)
        {
            return ActorOf(self) is { } actor && !view.Excludes(actor) ? actor : null;
        }

        return IsLikelyOwn(phrase, possessive, view) ? NearPossessor(phrase, view) : DistantPossessor(phrase, possessive, view);
    }

    private Entity? DistantPossessor(NounPhrase phrase, Word possessive, Viewpoint view) =>
        _reading.MeaningOf(phrase).Possessors is { Count: > 0 } possible
            ? possible.FirstOrDefault(e => !view.Excludes(e)) ?? possible[0]
            : Pronoun(possessive, view).FirstOrDefault(e => !view.Excludes(e));

    private Entity? NearPossessor(NounPhrase phrase, Viewpoint view) =>
        _reading.MeaningOf(phrase).Possessors?.FirstOrDefault(e => !view.Excludes(e) && IsBefore(phrase, e));

    /// <summary>"Defended her record": a possessive that may mean the subject means nobody of another sentence.</summary>
    private bool IsLikelyOwn(NounPhrase phrase, Word possessive, Viewpoint view) =>
        view.ClauseSubject is { } own
        && !Knowledge.IsCounterpart(phrase.Noun)
        && Knowledge.Pack.Grammar.Own.Contains(possessive.Text)
        && Fits(possessive, own);

    private bool IsBefore(NounPhrase phrase, Entity entity)
    {
        foreach (var other in _reading.Sentence.Phrases)
        {
            if (other.First < phrase.First && other.Possessive is null && ActorOf(other) == entity)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"He instructed his team", "a diplomat began his visit": the subject of the clause without a name, or the pronoun of the
    /// same form as the possessive.</summary>
    private NounPhrase? ActsThere(NounPhrase phrase, Word possessive) =>
        possessive.Value is "m" or "f"
        && _reading.Sentence.ClauseOf(phrase) is { Subjects: [{ Name: null, Plural: false } subject] }
        && (subject.Pronoun is { } pronoun ? pronoun.Value == possessive.Value : subject is { Office: not null, Definite: false })
        && subject.End <= phrase.First
            ? subject
            : null;

    /// <summary>"Smer och dess ledare": the one with whom a coordinator joins the phrase.</summary>
    private Entity? JoinedBefore(NounPhrase phrase) =>
        phrase.First > _reading.Sentence.First
        && document.Tokens[phrase.First - 1].Is(WordTags.Coordinator)
        && _reading.Sentence.PhraseEndingAt(phrase.First - 1)
            is { Name: { Genitive: false, Entity: { Kind: EntityKind.State or EntityKind.Organization } entity } }
            ? entity
            : null;

    /// <summary>The entities that modify a phrase: its possessor, adjectives, compound parts, or what stands behind "of".</summary>
    public IReadOnlyList<Entity> Indirect(NounPhrase phrase, Viewpoint view)
    {
        if (Owner(phrase, view) is { } owner)
        {
            return owner.Alone;
        }

        if (phrase is { Name: { Genitive: true } elliptic, NounAt: < 0 })
        {
            return elliptic.Entity.Alone;
        }

        for (var i = 0; phrase.Noun is not null && i < phrase.ComplementCount; i++)
        {
            var (preposition, complement) = phrase.Complement(i);
            if (TellsOwner(preposition, phrase) && complement.Name is { } name && name.Entity.IsActorKind)
            {
                return name.Entity.Alone;
            }
        }

        return [];
    }

    /// <summary>"The policy of Peru", "officials in Kabul"; of things a place does not tell whose they are.</summary>
    private bool TellsOwner(string preposition, NounPhrase phrase) =>
        Knowledge.Pack.Grammar.PossessorOf.Contains(preposition)
        && (!Knowledge.Pack.Grammar.Place.Contains(preposition) || SpeaksForOwner(phrase));

    /// <summary>The modifier that is part of the noun, else the first; what a compound before it names ("Iran-backed") is not whose it
    /// is.</summary>
    private static Reference? OwnModifier(NounPhrase phrase)
    {
        Reference? first = null;
        for (var i = 0; i < phrase.Modifiers.Length; i++)
        {
            var modifier = phrase.Modifiers[i];
            if (modifier.First == phrase.NounAt || (modifier.Form == ReferenceForm.Compound && modifier.End == phrase.End))
            {
                return modifier;
            }

            first ??= IsDescriptive(phrase, modifier) ? null : modifier;
        }

        return first;
    }

    /// <summary>"The Iran-backed group", "an Iraq-style invasion": what a compound before the noun only describes it by.</summary>
    private static bool IsDescriptive(NounPhrase phrase, Reference modifier) =>
        modifier.Form == ReferenceForm.Compound && modifier.First < phrase.NounAt;
}
