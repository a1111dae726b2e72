using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;
using Graph.Model;

namespace Graph.Extraction.Discourse;

/// <content>Who is meant by a description or a pronoun.</content>
internal sealed partial class ReferentFinder
{
    private const string Namesake = "named:";

    private const string AtHome = "home:";

    private const string PartOf = "part:";

    private IReadOnlyList<Entity> Described(NounPhrase phrase, Viewpoint view)
    {
        if (phrase.Office is { } office && !IsPeople(phrase))
        {
            return InOffice(phrase, office, view) is { Count: > 0 } holders ? holders : OrgansOf(phrase, view);
        }

        if (CitizensOf(phrase) is { } home)
        {
            return AreSeveral(phrase)
                ? document.Entities.Group(home, Sector.Civilians, document.TextOf(phrase.NounAt, phrase.End)).Alone
                : [];
        }

        if (Measured(phrase) is { } measured)
        {
            return Of(measured, throughModifiers: false, view);
        }

        if (phrase.Noun is not { } noun)
        {
            return Counted(phrase);
        }

        if (GroupOf(phrase, noun, view) is { } group)
        {
            return group.Alone;
        }

        return (Knowledge.IsStateOrgan(noun) ? OrgansOf(phrase, noun, view) : null) ?? Definite(phrase, noun, view);
    }

    /// <summary>Who holds the office that a phrase names; an unnamed spokesman is the body that he speaks for.</summary>
    private IReadOnlyList<Entity> InOffice(NounPhrase phrase, Office office, Viewpoint view)
    {
        var owner = Owner(phrase, view) ?? (Indirect(phrase, view) is [var one, ..] ? one : null);
        if (
            !phrase.Plural
            && !phrase.Former
            && !document.IsAmong(Knowledge.Pack.Grammar.Indefinite, phrase.First)
            && (phrase.Definite || owner is not null || phrase.First < phrase.OfficeAt)
            && Holder(office, owner) is { } holder
        )
        {
            return holder.Alone;
        }

        return office.Role == "spokesperson" && owner is { Kind: not EntityKind.Person } ? owner.Alone : [];
    }

    /// <summary>"Chilean farmers", "poliser i Peru": people told by whose or where they are; an armed group's fighters are the group
    /// itself.</summary>
    private Entity? GroupOf(NounPhrase phrase, Word noun, Viewpoint view)
    {
        var lemma = Knowledge.IsStateOrgan(noun) ? Foe(phrase)?.NounLemma : PeopleIn(phrase, noun);
        if (lemma is null || !(phrase.Plural || Knowledge.Collectives.Contains(lemma)))
        {
            return null;
        }

        if (!Knowledge.Sectors.TryGetValue(lemma, out var sector))
        {
            return FightersOf(phrase, lemma);
        }

        var owner =
            phrase.Possessor is null && phrase.Possessive is null && phrase.Modifiers.Length > 0
                ? OwnModifier(phrase)?.Entity
                : Owner(phrase, view);
        owner = owner is { Kind: EntityKind.Place } ? HomeAt(owner, stays: true) : owner ?? HomeOf(phrase);
        return owner switch
        {
            { Kind: EntityKind.State } => document.Entities.Group(owner, sector, document.TextOf(phrase.First, phrase.End)),
            { Kind: EntityKind.Organization, Class: "armed-group" or "" } when sector == Sector.Rebels => owner,
            { Class: "party" } when sector == Sector.Legislators && AreAllOfParty(phrase) => owner,
            { Kind: EntityKind.Organization } => document.Entities.Group(owner, sector, document.TextOf(phrase.First, phrase.End)),
            _ => null,
        };
    }

    /// <summary>"Boko Haram members": those who belong to an armed group are the group itself, as its fighters are.</summary>
    private Entity? FightersOf(NounPhrase phrase, string lemma) =>
        Knowledge.Pack.Grammar.Members.Contains(lemma)
        && OwnModifier(phrase)?.Entity is { Kind: EntityKind.Organization, Class: "armed-group" } group
            ? group
            : null;

    /// <summary>"Syrian rebel forces": the word before what is else an organ of the state, where it tells those who fight it.</summary>
    private Word? Foe(NounPhrase phrase) =>
        phrase.NounAt > phrase.First
        && document.Words[phrase.NounAt - 1] is { } before
        && Knowledge.Sectors.GetValueOrDefault(before.NounLemma) is Sector.Rebels or Sector.Opposition
            ? before
            : null;

    /// <summary>The state of the place behind a preposition of place in the phrase, or in what stands there ("workers at a mine in
    /// Peru"), or the body that people are at or from.</summary>
    private Entity? HomeOf(NounPhrase phrase)
    {
        for (var i = 0; i < phrase.ComplementCount; i++)
        {
            var (preposition, complement) = phrase.Complement(i);
            var stays = Knowledge.Pack.Grammar.Place.Contains(preposition) || Knowledge.Pack.Grammar.From.Contains(preposition);
            if (!stays && !Knowledge.Pack.Grammar.PossessorOf.Contains(preposition))
            {
                continue;
            }

            var home =
                (complement.Name ?? complement.Apposition?.Name) is { Genitive: false } name ? HomeAt(name.Entity, stays)
                : complement is { Possessor: null, Possessive: null, Modifiers.Length: 0 } ? HomeOf(complement)
                : null;
            if (home is not null)
            {
                return home;
            }
        }

        return null;
    }

    private Entity? HomeAt(Entity named, bool stays) =>
        named.Kind switch
        {
            EntityKind.State => named,
            EntityKind.Place when named.State.Length > 0 => document.Entities.State(named.State),
            EntityKind.Organization when stays || named.Class is "armed-group" or "" => named,
            _ => null,
        };

    private Entity? StateOf(NounPhrase phrase, Viewpoint view)
    {
        if (Owner(phrase, view) is { } owner && (owner.Kind == EntityKind.State ? owner : owner.OfficeOf(EntityKind.State)) is { } state)
        {
            return state;
        }

        return Indirect(phrase, view) is [{ Kind: EntityKind.State } modifier, ..] ? modifier : null;
    }

    private IReadOnlyList<Entity> Definite(NounPhrase phrase, Word noun, Viewpoint view)
    {
        var antecedent = Knowledge.AntecedentOf(noun);
        var number = NumberOf(phrase);
        var definite = number > 0 || IsKnown(phrase);
        if (
            (phrase.Possessive is not null || phrase.Possessor is not null)
            && !phrase.Plural
            && antecedent == "state"
            && StateOf(phrase, view) is { } home
        )
        {
            return home.Alone;
        }

        if (!definite || phrase.Negated || phrase.Possessor is not null || IsModified(phrase) || IsToldApart(phrase) || antecedent is null)
        {
            return [];
        }

        return antecedent is "men" or "women" && !phrase.Plural && !Knowledge.Pack.Grammar.Compounds
            ? []
            : ButOwner(phrase, Antecedent(phrase.Plural || number > 1 ? Several(antecedent) : antecedent, noun, number));
    }

    /// <summary>"Länderna som röstade ja": what a relative right behind a phrase tells apart is none that was told before.</summary>
    private bool IsToldApart(NounPhrase phrase)
    {
        if (phrase.End >= document.Tokens.Count || !document.Tokens[phrase.End].Is(WordTags.Relative))
        {
            return false;
        }

        foreach (var clause in _reading.Sentence.Clauses)
        {
            if (clause.Kind == ClauseKind.Relative && ReferenceEquals(clause.Antecedent, phrase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsModified(NounPhrase phrase)
    {
        foreach (var modifier in phrase.Modifiers)
        {
            if (!IsDescriptive(phrase, modifier))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The countries" are states, not one.</summary>
    private static string Several(string antecedent) =>
        antecedent switch
        {
            "state" => "states",
            "person" or "profession" => "persons",
            "party" => "parties",
            _ => antecedent,
        };

    private IReadOnlyList<Entity> Antecedent(string antecedent, Word noun, int number)
    {
        if (!antecedent.Contains('|', StringComparison.Ordinal))
        {
            return Single(antecedent, noun, number);
        }

        foreach (var one in antecedent.Split('|'))
        {
            if (Single(one, noun, number) is { Count: > 0 } found)
            {
                return found;
            }
        }

        return [];
    }

    private IReadOnlyList<Entity> Single(string antecedent, Word noun, int number) =>
        antecedent switch
        {
            "home" => home?.Alone ?? [],
            "state" or "other" when _blurred => [],
            "state" => LatestStates(),
            "other" => [.. LatestStates().Where(s => !ActsBefore(s))],
            "states" => SeveralStates(number),
            "sides" => number is 0 or 2 ? _memory.Sides() : [],
            "persons" => _memory.Group(EntityKind.Person, number),
            "men" => PersonsBut('f', number),
            "women" => PersonsBut('m', number),
            "person" => _memory.Latest(e => e.Kind == EntityKind.Person),
            "profession" => OfProfession(noun.NounLemma),
            "party" => LatestParty(),
            "parties" => SeveralParties(number),
            _ when antecedent.Contains(':', StringComparison.Ordinal) => Marked(antecedent, noun),
            _ => OfName(antecedent, noun) is { Count: > 0 } named ? named : OfClass(antecedent),
        };

    /// <summary>What a mark before a colon says of what stands behind it.</summary>
    private IReadOnlyList<Entity> Marked(string antecedent, Word noun) =>
        antecedent.StartsWith(AtHome, StringComparison.Ordinal) ? OrganOf(home, antecedent)?.Alone ?? []
        : antecedent.StartsWith(PartOf, StringComparison.Ordinal) ? OfWhole(antecedent[PartOf.Length..])
        : antecedent.StartsWith(Namesake, StringComparison.Ordinal) ? OfName(antecedent[Namesake.Length..], noun)
        : OfKey(antecedent[(antecedent.IndexOf(':', StringComparison.Ordinal) + 1)..]);

    private IReadOnlyList<Entity> PersonsBut(char gender, int number) =>
        _memory.Group(EntityKind.Person, number) is var persons && persons.All(p => p.Gender != gender) ? persons : [];

    /// <summary>"Partiet" where several have been told is the only one that this sentence or the one before names; where these name
    /// none, or more, it is none in particular.</summary>
    private IReadOnlyList<Entity> LatestParty() =>
        _memory.LatestFirst(static e => e is { Kind: EntityKind.Organization, Class: "party" }, 2) switch
        {
            [var only] => only.Alone,
            [var last, var other] when _memory.IsNear(last) && !(_memory.IsNear(other) && other.LastSentence == last.LastSentence) =>
                last.Alone,
            _ => [],
        };

    private IReadOnlyList<Entity> OfKey(string key) => _memory.Latest(e => e.Kind == EntityKind.Organization && e.Key == key);

    /// <summary>"The Council" is rather the last council that was named than another body.</summary>
    private IReadOnlyList<Entity> OfName(string name, Word noun) =>
        _memory.Latest(e =>
            e.Kind == EntityKind.Organization
            && e.Class == name
            && e.Name.EndsWith(noun.NounLemma, StringComparison.OrdinalIgnoreCase)
            && e.Name.Length > noun.NounLemma.Length
        );

    private IReadOnlyList<Entity> OfClass(string name) =>
        _memory.Latest(e =>
            e.Kind == EntityKind.Organization
            && (e.Class == name || (name == "group" ? e.Class is "armed-group" or "ngo" or "" : name == "armed-group" && e.Class is ""))
        );

    /// <summary>How many a definite phrase says that those meant are: "the two", "de tre länderna", "båda sidor"; 0 where it does not
    /// say.</summary>
    private int NumberOf(NounPhrase phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            var word = document.Tokens[i].Word;
            if (word is { Value: "dual" } && word.Is(WordTags.Determiner))
            {
                return 2;
            }

            if (
                i == phrase.NumberAt
                && i > phrase.First
                && PointsBack(phrase)
                && Knowledge.Numbers.TryRead(document.Tokens, i, phrase.End, document.Text, out var value, out _)
                && value is >= 2 and <= 8
            )
            {
                return (int)value;
            }
        }

        return 0;
    }

    private bool PointsBack(NounPhrase phrase) =>
        document.Tokens[phrase.First].Is(WordTags.Determiner)
        && !Knowledge.Pack.Grammar.Indefinite.Contains(document.Tokens[phrase.First].Word!.Text);

    /// <summary>Whether the sentence has named a state before that is none of these, so that "the countries" may be others.</summary>
    private bool NamesStrangerTo(IReadOnlyList<Entity> states) => StatesHere().Exists(s => !states.Contains(s));

    /// <summary>The person told by the noun before; else the only one of whom neither such a noun nor an office tells
    /// anything.</summary>
    private IReadOnlyList<Entity> OfProfession(string noun) =>
        _memory.Latest(e => e.Kind == EntityKind.Person && e.Descriptions.Contains(noun)) is { Count: > 0 } told ? told
        : _memory.LatestFirst(e => e is { Kind: EntityKind.Person, Descriptions.Count: 0, Offices.Count: 0 }, 2) is [var only] ? only.Alone
        : [];

    private IReadOnlyList<Entity> Pronoun(Word pronoun, Viewpoint view) =>
        MeansStranger(pronoun)
            ? []
            : pronoun.Value switch
            {
                "m" => OthersThanSpeaker(_memory.LatestPersons('m')),
                "f" => OthersThanSpeaker(_memory.LatestPersons('f')),
                "u" => _memory.LatestPersons('\0'),
                "refl" => view.ClauseSubject?.Alone ?? [],
                "pl" => They(),
                "me" => _reading.Speaker?.Alone ?? [],
                "first" => _reading.Speaker is { } speaker ? We(speaker) : [],
                "n" when _blurred => [],
                "n" => _memory.Latest(e => e.Kind is EntityKind.State or EntityKind.Organization),
                _ => [],
            };

    /// <summary>In somebody's own words "she" is never who says them.</summary>
    private IReadOnlyList<Entity> OthersThanSpeaker(IReadOnlyList<Entity> persons) =>
        _reading.Speaker is { } speaker && persons.Contains(speaker) ? [.. persons.Where(p => p != speaker)] : persons;

    /// <summary>"We" are the state or body that a speaker stands for, of one of many in a parliament the speaker; whoever holds no office
    /// speaks for nobody.</summary>
    private static IReadOnlyList<Entity> We(Entity speaker)
    {
        if (speaker.Kind != EntityKind.Person)
        {
            return speaker.Alone;
        }

        var (_, own) = speaker.Offices.Find(o =>
            o.Office.Role is not (null or OfficeMatch.Legislator) && o.Of?.Kind is EntityKind.State or EntityKind.Organization
        );
        return own is not null ? own.Alone
            : speaker.Offices.Exists(o => o.Office.Role is not null) ? speaker.Alone
            : [];
    }

    /// <summary>Who has been spoken of as "she" is not meant by "he" later.</summary>
    private static void LearnGender(NounPhrase phrase, IReadOnlyList<Entity> candidates)
    {
        if (phrase.Pronoun is { Value: "m" or "f" } pronoun && candidates is [{ Kind: EntityKind.Person, Gender: '\0' or 'u' } person, ..])
        {
            person.Gender = pronoun.Value[0];
        }
    }
}
