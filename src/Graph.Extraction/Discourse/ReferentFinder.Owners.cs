using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Extraction.Discourse;

/// <content>Whose something is: by its possessor, an adjective or a compound.</content>
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
            : phrase.Possessive is null ? Shared(phrase)
            : Possessor(phrase, view);
    }

    /// <summary>"A Russian drone and missile attack": where nouns are not joined in writing, a bare noun in the singular shares the
    /// determiner of the one that it is joined with, and what stands behind that.</summary>
    private Entity? Shared(NounPhrase phrase) =>
        phrase is { Name: null, Office: null, Plural: false, Noun: not null, NumberAt: < 0 }
        && phrase.First == phrase.NounAt
        && !Knowledge.Pack.Grammar.Compounds
        && JoinedPhrase.Before(phrase, _reading.Sentence, document)
            is { Name: null, Office: null, Plural: false, Possessor: null, Noun: { } noun, Modifiers: [var modifier] } joined
        && document.Tokens[joined.First].Is(WordTags.Determiner)
        && modifier.First == joined.First + 1
        && modifier.Form == ReferenceForm.Adjective
        && !Knowledge.IsSomebody(noun)
            ? modifier.Entity
            : null;

    /// <summary>The entities that modify a phrase: its possessor, adjectives, compound parts, or what stands behind "of".</summary>
    public IReadOnlyList<Entity> Indirect(NounPhrase phrase, Viewpoint view)
    {
        if (IsUnknownName(phrase))
        {
            return [];
        }

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

    /// <summary>"Malaysia's Petronas": somebody or something of whom nothing but whose it is is known is not its owner.</summary>
    private bool IsUnknownName(NounPhrase phrase) =>
        phrase is { Name: null, Noun: null, Office: null, NounAt: < 0, Possessor: { } possessor }
        && phrase.Head >= possessor.End
        && document.Tokens[phrase.Head] is { IsCapitalised: true } head
        && !head.Has(TokenFlags.Initial | TokenFlags.Genitive);

    /// <summary>"Anna Berg's arrest", "the treatment of Anna Berg": what is done to somebody is not their deed; "Anna Berg's arrest of
    /// protesters" is.</summary>
    private bool IsSuffered(NounPhrase phrase) =>
        phrase.Lemmas.AreIn(Knowledge.Pack.Grammar.Suffered)
        && (phrase is { Possessor: null, Possessive: null } || !phrase.Complements.Any(c => TellsOwner(c.Preposition, phrase)));

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

    /// <summary>"Chile's objections to the country": whose the noun is under which a description stands is not meant by it.</summary>
    private IReadOnlyList<Entity> ButOwner(NounPhrase phrase, IReadOnlyList<Entity> found) =>
        found is [{ Kind: EntityKind.State } state]
        && phrase.First >= 3
        && document.Tokens[phrase.First - 1].Is(WordTags.Preposition)
        && document.Words[phrase.First - 2]?.Is(WordTags.Noun) == true
        && document.ReferenceAt[phrase.First - 3] is { Genitive: true } owner
        && owner.Entity == state
            ? []
            : found;
}
