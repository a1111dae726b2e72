using Graph.Extraction.Discourse;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Dates;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Rules.Offices;

/// <content>Whose an office is: what the phrase names, what stands nearby, or the home state.</content>
internal sealed partial class OfficeFinder
{
    /// <summary>The name of a body has no more words.</summary>
    private const int LongestBody = 4;

    private Entity? OwnerOf(NounPhrase phrase, Entity person, Reading reading, Office office, Viewpoint view)
    {
        if (IsUnowned(phrase) && JoinedPhrase.Before(phrase, reading.Sentence, document) is { Name: null, Possessor: not null } owned)
        {
            return referents.Owner(owned, view) is { } shared && MayOwn(shared, office) ? Told(office, shared) : null;
        }

        return OwnerAlone(phrase, person, reading, office, view);
    }

    /// <summary>"Vd", "tillförordnade vd": no word of the phrase tells whose the title is, and no article parts it from another.</summary>
    private bool IsUnowned(NounPhrase phrase) =>
        phrase is { Possessor: null, Possessive: null, Modifiers.Length: 0, ComplementCount: 0 }
        && (phrase.First == phrase.OfficeAt || !document.Tokens[phrase.First].Is(WordTags.Determiner));

    /// <summary>Whose an office is that shares its owner with no other: "Volvos ägare och vd Per Holm" does.</summary>
    private Entity? OwnerAlone(NounPhrase phrase, Entity person, Reading reading, Office office, Viewpoint view) =>
        IsOfBody(phrase, office)
            ? null
            : Told(office, OwnerIn(phrase, office, view))
                ?? (OrganizationBehind(reading, phrase) is { } behind && Fits(office, behind) ? behind : null)
                ?? (IsOfOther(phrase) ? null : person.Offices.Find(o => o.Of is { } held && Fits(office, held)).Of)
                ?? Sender(reading, phrase, office)
                ?? ParliamentOf(phrase, office)
                ?? OwnerAround(phrase, person, reading, office)
                ?? PostOf(phrase, office);

    private Entity? Told(Office office, Entity? of)
    {
        if (of is not null)
        {
            _held.Tell(office, of);
        }

        return of;
    }

    /// <summary>Whose the phrase says that its office is: by a genitive, a modifier, or what stands behind a preposition.</summary>
    private Entity? OwnerIn(NounPhrase phrase, Office office, Viewpoint view)
    {
        if (
            phrase.Possessor is { } whose
            && !IsTown(whose.Name, office)
            && referents.Owner(phrase, view) is { Kind: not (EntityKind.Person or EntityKind.Place) } possessor
            && phrase.Office is not null
            && !(office.Level is OfficeLevel.Municipality or OfficeLevel.Region && possessor.Class == "party")
        )
        {
            return possessor;
        }

        if (
            phrase is { Apposition: not null, Name: { Entity: { Kind: EntityKind.Organization } beside } name }
            && name.First > phrase.OfficeAt
            && MayOwn(beside, office)
        )
        {
            return beside;
        }

        foreach (var modifier in phrase.Modifiers)
        {
            if (modifier.Entity.Class != "media" && MayOwn(modifier.Entity, office) && !IsBranch(phrase, modifier, office))
            {
                return SenderBefore(modifier, office) ?? modifier.Entity;
            }
        }

        return Implied(phrase, office, view) ?? OwnerBehind(phrase, office, view);
    }

    /// <summary>"The UN Syria envoy": the body right before the state to which it sends somebody.</summary>
    private Entity? SenderBefore(Reference state, Office office) =>
        state.Entity.Kind == EntityKind.State
        && state.First > 0
        && document.ReferenceEndingAt(state.First, LongestBody)
            is { Genitive: false, Form: ReferenceForm.Name, Entity: { Kind: EntityKind.Organization } body }
        && MayOwn(body, office)
            ? body
            : null;

    /// <summary>Whose an office is by what stands behind a preposition: "a spokesman for the ministry".</summary>
    private Entity? OwnerBehind(NounPhrase phrase, Office office, Viewpoint view)
    {
        for (var i = 0; i < phrase.ComplementCount; i++)
        {
            var (preposition, complement) = phrase.Complement(i);
            if (
                IsSomewhere(complement)
                || IsTown(complement.Name, office)
                || IsHis(phrase, complement)
                || IsWayOf(phrase, office, preposition, complement)
                || IsSentTo(office, preposition, complement)
                || IsWhereabouts(phrase, office, preposition, complement)
                || (IsTold(phrase, preposition, complement) && referents.ActorOf(complement) is { Class: "media" })
            )
            {
                continue;
            }

            if (
                referents.Of(complement, throughModifiers: true, view) is [var of, ..]
                && MayOwn(of, office)
                && !referents.IsBody(complement)
                && !(office.Level != OfficeLevel.State && IsBodyIn(of, complement))
            )
            {
                return of;
            }
        }

        return
            office.Level is OfficeLevel.Any or OfficeLevel.Organization
            && EmployerBehind(phrase, document.Knowledge.Pack.Grammar.Workplace) is { } employer
            && MayOwn(employer, office)
            ? employer
            : null;
    }

    /// <summary>"Chair of the Czech pilots' association": what a body has its name or its seat from does not own the office.</summary>
    private bool IsBodyIn(Entity state, NounPhrase body) =>
        state.Kind == EntityKind.State && body.Name is null && !referents.SpeaksForOwner(body);

    /// <summary>"Says party secretary Per Holm to the newspaper", "says the spokesman according to the Herald"; "säger programledaren Anna
    /// Berg för Radion".</summary>
    private bool IsTold(NounPhrase phrase, string preposition, NounPhrase to)
    {
        var grammar = document.Knowledge.Pack.Grammar;
        return grammar.To.Contains(preposition)
            || grammar.Source.Contains(preposition)
            || (
                phrase is { NamesPerson: true, Name: { } name }
                && name.End <= to.First
                && grammar.PossessorOf.Contains(preposition)
                && !grammar.Place.Contains(preposition)
            );
    }

    /// <summary>"Prime Minister Per Holm sent his agriculture minister": one person's minister, or spokesman, is that of the person's
    /// state.</summary>
    private static Entity? Served(Entity person, Office office) =>
        person.Kind == EntityKind.Person && office is { Level: OfficeLevel.State } or { Role: "spokesperson" }
            ? person.OfficeOf(EntityKind.State)
            : null;

    private static bool MayOwn(Entity entity, Office office) =>
        entity.Kind is EntityKind.State or EntityKind.Organization && Fits(office, entity);

    /// <summary>Whose an office is of which neither the phrase nor its holder tells it.</summary>
    private Entity? OwnerAround(NounPhrase phrase, Entity person, Reading reading, Office office)
    {
        if (IsOfOther(phrase) || IsAcross(reading, phrase) || IsEmployed(reading, phrase) || IsOfUnknown(phrase))
        {
            return null;
        }

        if (office.Level is OfficeLevel.Municipality or OfficeLevel.Region)
        {
            return LocalOwnerOf(reading, phrase, office.Level) ?? (PlaceOf(phrase) is { } ruled ? RuledFrom(ruled, office) : null);
        }

        if (PlaceOf(phrase) is { } place)
        {
            return RuledFrom(place, office);
        }

        if (office.Level != OfficeLevel.Organization && phrase.Complements.Any(c => IsOrgan(c.Phrase)))
        {
            return Nearby(reading, phrase, office, person);
        }

        return IsOfUntold(phrase)
            ? null
            : office.Level switch
            {
                OfficeLevel.State => StateOf(reading, phrase, person, office),
                OfficeLevel.Organization => BodyAround(reading, phrase, office),
                OfficeLevel.Any => AppointingBody(reading, phrase) ?? CompanyTold(phrase),
                OfficeLevel.Party => PartyAround(phrase, person, office),
                _ => null,
            };
    }

    private Entity? BodyAround(Reading reading, NounPhrase phrase, Office office) =>
        office.Only is { } id
            ? document.Entities.Organization(id)
            : AppointingBody(reading, phrase) ?? NearbyOrganization(reading, phrase) ?? CompanyTold(phrase);

    /// <summary>The place of whose an office is told: "Ohio senator Anna Berg", "Senator Anna Berg of Ohio".</summary>
    private Entity? PlaceOf(NounPhrase phrase)
    {
        foreach (var modifier in phrase.Modifiers)
        {
            if (modifier.Entity.Kind == EntityKind.Place)
            {
                return modifier.Entity;
            }
        }

        for (var i = 0; i < phrase.ComplementCount; i++)
        {
            var (preposition, complement) = phrase.Complement(i);
            if (
                complement is { Name.Entity: { Kind: EntityKind.Place } place }
                && document.Knowledge.Pack.Grammar.PossessorOf.Contains(preposition)
            )
            {
                return place;
            }
        }

        return phrase.Possessor?.Name?.Entity is { Kind: EntityKind.Place } owner ? owner : null;
    }

    /// <summary>"Alaska Governor Anna Berg" holds an office of the state that the place belongs to; the premier of a part is none of the
    /// whole.</summary>
    private Entity? RuledFrom(Entity place, Office office) =>
        office is { Level: OfficeLevel.State or OfficeLevel.Region, Role: null or OfficeMatch.Legislator } && place.State.Length > 0
            ? document.Entities.State(place.State)
            : null;

    /// <summary>The state of an office that no state is named with: the only one that has it, that of the party behind the name, that of a
    /// leader who is known, or one nearby whose office is not another's.</summary>
    private Entity? StateOf(Reading reading, NounPhrase phrase, Entity person, Office office)
    {
        if (office.Only is { } only)
        {
            return document.Entities.State(only);
        }

        if (document.Knowledge.Leaders.StateOf(person.Key) is { } led)
        {
            var state = document.Entities.State(led);
            NoteLed(state);
            return state;
        }

        var name = phrase.Name ?? phrase.Apposition?.Name;
        return name is not null && document.Parties.InBrackets(name.End) is { State.Length: > 0 } party
                ? document.Entities.State(party.State)
            : office.Role == OfficeMatch.Legislator && PartyOf(phrase, person) is { State.Length: > 0 } own
                ? document.Entities.State(own.State)
            : (OwnerJoined(reading, phrase) ?? StateBeside(phrase) ?? Appointer(reading, phrase) ?? Around(reading, phrase, office, person))
                is { } near
            && !_held.IsOfAnother(office, near, person)
                ? near
            : null;
    }

    /// <summary>The party that a legislator's phrase tells, or that was told of them before.</summary>
    private Entity? PartyOf(NounPhrase phrase, Entity person) =>
        phrase.Modifiers.FirstOrDefault(static m => m.Entity.Class == "party")?.Entity
        ?? document.Parties.BeforeTitle(phrase.First, phrase.OfficeAt)?.Party
        ?? person.Party;

    /// <summary>"Norway had warned Ambassador Anna Berg": who does something to an envoy has not sent him.</summary>
    private Entity? Around(Reading reading, NounPhrase phrase, Office office, Entity person) =>
        Nearby(reading, phrase, office, person) is { } near
        && !(near.Known?.To > 0 && near.Known.To < document.Article.Published?.Year)
        && !(
            office.Role == Ambassador
            && reading.Sentence.ClauseOf(phrase) is { } clause
            && clause.Objects.Contains(phrase)
            && referents.FirstActor(clause.Subjects, throughModifiers: true) == near
        )
            ? near
            : _held.ToldOf(office);

    /// <summary>"Colonel Anna Berg, the chief US spokeswoman": the state of the second title, which an insertion tells.</summary>
    private static Entity? StateBeside(NounPhrase phrase)
    {
        if (phrase.Apposition is not { Office: not null } beside)
        {
            return null;
        }

        if (beside.Possessor?.Name?.Entity is { Kind: EntityKind.State } owner)
        {
            return owner;
        }

        foreach (var modifier in beside.Modifiers)
        {
            if (modifier.Entity.Kind == EntityKind.State)
            {
                return modifier.Entity;
            }
        }

        return null;
    }

    /// <summary>"chefredaktören Anna Wolska i Rzeczpospolita": the organization that a preposition joins right behind title and
    /// name; "säger programledaren Anna Berg för Radion" only tells to whom she speaks.</summary>
    private Entity? OrganizationBehind(Reading reading, NounPhrase phrase)
    {
        var end = Math.Max(phrase.End, phrase.Apposition?.End ?? 0);
        end += document.Parties.InBrackets(end) is null ? 0 : Bracketed;
        var grammar = document.Knowledge.Pack.Grammar;
        return
            end + 1 < reading.Sentence.End
            && document.Tokens[end].Is(Language.Lexicons.WordTags.Preposition)
            && document.ReferenceAt[end + 1]
                is { Genitive: false, Form: ReferenceForm.Name, Entity: { Kind: EntityKind.Organization } organization }
            && (document.IsAmong(grammar.Place, end) || (document.IsAmong(grammar.PossessorOf, end) && organization.Class != "media"))
            ? organization
            : null;
    }

    /// <summary>"A spokesman for the foreign ministry": an organ that is named without its state tells no more of whose the office is than
    /// nothing.</summary>
    private bool IsOrgan(NounPhrase phrase) =>
        phrase is { Name: null, Possessor: null, Possessive: null, Modifiers.Length: 0, Noun: { } noun }
        && document.Knowledge.IsStateOrgan(noun);

    /// <summary>"A senator for the National Party" sits in the senate of a state, not of the party, and no minister is one of the radio to
    /// which he speaks.</summary>
    private static bool Fits(Office office, Entity owner) =>
        office.Level switch
        {
            OfficeLevel.Party => owner
                is not { Class: "agency" or "municipality" or "region" or "media" or "court" }
                    and not { Class: "body", State.Length: > 0 },
            OfficeLevel.Municipality or OfficeLevel.Region => owner.Class != "party",
            OfficeLevel.State => owner.Kind == EntityKind.State
                || (owner.Class is not ("party" or "media") && office.Role != OfficeMatch.UnAmbassador && !OfficeMatch.IsMinister(office)),
            _ => true,
        };

    /// <summary>Ontology rule 17: the one state of the sentence before the title, else the one whose office it was before, the one that the
    /// article is written from, that of the sentence before, or the one that the article speaks most of.</summary>
    private Entity? Nearby(Reading reading, NounPhrase phrase, Office office, Entity? person)
    {
        return StatesOf(reading, phrase.First) switch
        {
            [var only] => IsForeign(office, only) ? LedHome() : only,
            [] => Open(_held.ToldOf(office), office, person)
                ?? (
                    IsAbroad()
                        ? Dominant()
                        : home.Origin ?? SeatBeforePlace(phrase, office) ?? StateBefore(office, person) ?? LedHome(phrase)
                )
                ?? Dominant()
                ?? AtHome(phrase, office),
            var several => HomeAmong(several) ?? ActingAlone(reading, phrase),
        };
    }

    /// <summary>The body or bloc that the sentence names last before a title that belongs to organizations ("EU, genom utrikeschefen Kaja
    /// Kallas").</summary>
    private Entity? NearbyOrganization(Reading reading, NounPhrase phrase)
    {
        Entity? last = null;
        foreach (var other in reading.Sentence.Phrases)
        {
            if (
                other.End <= phrase.First
                && other.Name
                    is { Entity: { Kind: EntityKind.Organization, Class: "body" or "bloc" or "union" or "court" or "bank" } organization }
                && !IsPlace(reading, other)
            )
            {
                last = organization;
            }
        }

        return last;
    }
}
