using Graph.Extraction.Discourse;
using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;
using Graph.Model;

namespace Graph.Extraction.Rules.Offices;

/// <content>Seats in a parliament, which are held for a party or a constituency.</content>
internal sealed partial class OfficeFinder
{
    /// <summary>The state in whose parliament somebody sits for a party, or for a part of the country: "riksdagsledamot för
    /// Östergötlands län"; null where none is told.</summary>
    private Entity? ParliamentOf(NounPhrase phrase, Office office)
    {
        if (office is not { Level: OfficeLevel.State, Role: OfficeMatch.Legislator })
        {
            return null;
        }

        var grammar = document.Knowledge.Pack.Grammar;
        for (var i = 0; i < phrase.ComplementCount; i++)
        {
            var (preposition, held) = phrase.Complement(i);
            if (!grammar.PossessorOf.Contains(preposition) && !grammar.From.Contains(preposition))
            {
                continue;
            }

            if (referents.ActorOf(held) is { Class: "party", State.Length: > 0 } party)
            {
                return document.Entities.State(party.State);
            }

            if ((held.Name ?? held.Possessor?.Name) is { Entity: { Kind: EntityKind.Place, State.Length: > 0 } place })
            {
                return document.Entities.State(place.State);
            }
        }

        return null;
    }

    /// <summary>"Statsminister Anna Berg reser till Japan": where the sentence before names a state only as a place, a minister of none is
    /// one at home.</summary>
    private Entity? SeatBeforePlace(NounPhrase phrase, Office office) =>
        _isPlaceBefore && phrase is { Possessor: null, Possessive: null } && OfficeMatch.IsMinister(office) ? home.Named : null;

    /// <summary>Whether a sentence names a state only behind prepositions, and not as somebody who acts.</summary>
    private bool IsOnlyPlace(Reading reading, Entity state)
    {
        foreach (var phrase in reading.Sentence.Phrases)
        {
            if (
                phrase.Name?.Entity == state
                && !(
                    phrase.First > reading.Sentence.First
                    && document.Tokens[phrase.First - 1].Is(WordTags.Preposition)
                    && !document.MarksAgent(phrase.First - 1)
                )
            )
            {
                return false;
            }

            foreach (var modifier in phrase.Modifiers)
            {
                if (modifier.Entity == state)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>"Justitieminister Anna Berg i ett pressmeddelande": what stands behind a name with its title and is no body tells where
    /// somebody speaks.</summary>
    private bool IsSaidIn(NounPhrase phrase, string preposition, NounPhrase where) =>
        (phrase.Name ?? phrase.Apposition?.Name) is { } name
        && name.End <= where.First
        && document.Knowledge.Pack.Grammar.Place.Contains(preposition)
        && where is { Noun: { } noun, Office: null }
        && document.Knowledge.AntecedentOf(noun) is null
        && !document.Knowledge.IsStateOrgan(noun)
        && referents.ActorOf(where) is null or { Class: "media" };

    /// <summary>"Förra regeringens justitieminister": what belongs to somebody who is no more in office is over too.</summary>
    private static bool IsFormer(NounPhrase phrase) => phrase.Former || phrase.Possessor is { Former: true };

    /// <summary>The only party that a sentence names; null where it names none or several.</summary>
    private static Entity? OnlyPartyIn(Reading reading)
    {
        Entity? only = null;
        foreach (var phrase in reading.Sentence.Phrases)
        {
            if (phrase.Name?.Entity is { Class: "party" } party)
            {
                if (only is not null && only != party)
                {
                    return null;
                }

                only = party;
            }
        }

        return only;
    }

    /// <summary>Whether a preposition tells whose an office is, but by nothing that is known.</summary>
    private bool IsOfUntold(NounPhrase phrase) =>
        phrase.Complements.Any(c =>
            document.Knowledge.Pack.Grammar.PossessorOf.Contains(c.Preposition) && !IsSaidIn(phrase, c.Preposition, c.Phrase)
        );

    /// <summary>The party of an office in one that no party is named with: that in brackets behind the name, the holder's own, the only one
    /// of the article or of the sentence before.</summary>
    private Entity? PartyAround(NounPhrase phrase, Entity person, Office office) =>
        ((phrase.Name ?? phrase.Apposition?.Name) is { } name ? document.Parties.InBrackets(name.End) : null)
        ?? person.Party
        ?? (phrase is { Possessor: null, Possessive: null } && !IsOfOpposition(office) ? OnlyOf("party") ?? _partyBefore : null);

    /// <summary>"Opposition leader Per Holm" says nothing of the party that is named nearby.</summary>
    private bool IsOfOpposition(Office office) =>
        office.Title.Split(' ').Any(word => document.Knowledge.Sectors.GetValueOrDefault(word) == Sector.Opposition);
}
