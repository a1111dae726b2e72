using Graph.Extraction.Discourse;
using Graph.Extraction.Factuality;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Dates;
using Graph.Language.Lexicons;
using Graph.Model;

namespace Graph.Extraction.Rules.Offices;

/// <summary>Finds who holds which office: title before the name, apposition, "be", "as", and the counterpart of somebody with an office.</summary>
internal sealed class OfficeFinder(Document document, ReferentFinder referents, Judge judge)
{
    private const string Desk = "desk";

    private readonly Dictionary<Entity, int> _mentions = [];
    private readonly List<Entity> _states = [];
    private Entity? _lastStateSubject;

    /// <summary>The state from which the article is written, whose ministers need no state before their titles.</summary>
    public Entity? Home { get; set; }

    /// <summary>Reads the office that a phrase names, if it does.</summary>
    public void Read(Reading reading, NounPhrase phrase)
    {
        for (var i = 0; i < phrase.Modifiers.Length; i++)
        {
            Count(phrase.Modifiers[i]);
        }

        Count(phrase.Name);

        if (phrase.Office is not null || IsCounterpart(phrase))
        {
            ReadOffice(reading, phrase);
        }
    }

    private void Count(Reference? reference)
    {
        if (reference is { Entity: { Kind: EntityKind.State } state })
        {
            _mentions[state] = _mentions.GetValueOrDefault(state) + 1;
        }
    }

    /// <summary>Notes the state that a sentence is about.</summary>
    public void EndSentence(Reading reading)
    {
        _lastStateSubject = StatesOf(reading, int.MaxValue) switch { [var only] => only, [] => _lastStateSubject, _ => null };
    }

    /// <summary>The person or state that a reflexive possessive in a clause refers to.</summary>
    private static Entity? Subject(Reading reading, Clause? clause)
    {
        for (; clause is not null; clause = clause.Parent)
        {
            if (clause.Subjects.Select(s => s.Name?.Entity ?? s.Apposition?.Name?.Entity ?? reading.MeaningOf(s).Referent).FirstOrDefault(e => e is { IsActorKind: true }) is { } subject)
            {
                return subject;
            }
        }

        return null;
    }

    private bool IsCounterpart(NounPhrase phrase) => phrase.Noun is { } noun && document.Knowledge.Counterparts.Contains(noun.Text);

    private void ReadOffice(Reading reading, NounPhrase phrase)
    {
        var clause = reading.Sentence.ClauseOf(phrase);
        var view = new Viewpoint(Subject(reading, clause), []);
        if (SharedTitleOf(reading, phrase) is { } shared)
        {
            ReadShared(reading, clause, shared, view);
            return;
        }

        var person = PersonOf(reading, phrase, clause);
        if (person is null || phrase.Former)
        {
            return;
        }

        var office = phrase.Office ?? CounterpartOffice(phrase, person, view);
        if (office is null || office.Level == "none")
        {
            return;
        }

        var of = OwnerOf(phrase, person, reading, office, view);
        person.Offices.Add((office, of));
        if (person.Gender is '\0' or 'u' && office.Gender != '\0')
        {
            person.Gender = office.Gender;
        }

        if (of is null || of.Kind is not (EntityKind.State or EntityKind.Organization))
        {
            return;
        }

        Add(reading, phrase, clause, person, office, of);
    }

    private static SharedTitle? SharedTitleOf(Reading reading, NounPhrase phrase)
    {
        foreach (var shared in reading.Sentence.SharedTitles)
        {
            if (ReferenceEquals(shared.Title, phrase))
            {
                return shared;
            }
        }

        return null;
    }

    private void ReadShared(Reading reading, Clause? clause, SharedTitle shared, Viewpoint view)
    {
        for (var i = 0; i < shared.Holders.Count; i++)
        {
            var person = shared.Holders[i].Name!.Entity;
            if ((shared.Title.Office ?? CounterpartOffice(shared.Title, person, view)) is { Level: not "none" } office && !shared.Title.Former)
            {
                person.Offices.Add((office, shared.Owners[i]));
                Add(reading, shared.Title, clause, person, office, shared.Owners[i]);
            }
        }
    }

    private void Add(Reading reading, NounPhrase phrase, Clause? clause, Entity person, Office office, Entity of)
    {
        var first = phrase.OfficeAt >= 0 ? phrase.OfficeAt : phrase.NounAt;
        var isPredicate = clause is not null && phrase.Name is null && phrase.Apposition is null && (IsBe(clause) || Appoints(clause) || clause.ElementOf(phrase) is { Preposition: not null });
        var leaves = isPredicate && Leaves(clause!);
        var draft = new Proposal
        {
            Type = leaves ? RelationType.LeftOffice : RelationType.HoldsOffice,
            Subject = person,
            Object = of,
            Reading = reading,
            Clause = isPredicate ? clause : null,
            TakesDate = isPredicate && (IsBe(clause!) || Appoints(clause!) || leaves),
            TriggerFirst = first,
            TriggerEnd = first + 1,
            Rule = $"{document.Knowledge.Pack.Files.Language}/{(leaves ? "office-left" : "office")}",
            Confidence = 0.92,
        };
        draft.Attributes["title"] = AttributeValue.Of(phrase.Office is null ? office.Title : Title(first, office));
        if (RoleOf(office, of) is { } role)
        {
            draft.Attributes["role"] = AttributeValue.Of(role);
        }

        judge.Submit(draft);
    }

    private string? RoleOf(Office office, Entity of)
    {
        var roles = document.Knowledge.OfficeRoles;
        return roles.TryGetValue($"{of.Class}/{office.Title}", out var byClass) ? byClass : roles.TryGetValue($"{of.Key}/{office.Title}", out var byOwner) ? byOwner : office.Role;
    }

    /// <summary>The title as written, in base form, with what precedes it in a compound.</summary>
    private string Title(int first, Office office)
    {
        var text = document.TextOf(first, first + 1);
        if (document.Tokens[first].Word?.Office == office || document.Words[first] is not { } word || !text.EndsWith(word.Text, StringComparison.OrdinalIgnoreCase))
        {
            return office.Title;
        }

        return document.ReferenceAt[first] is null ? text[..^word.Text.Length] + office.Title : office.Title;
    }

    /// <summary>"säger Nils Ahlgren på UD:s presstjänst": somebody is told by the desk at which he sits.</summary>
    private Entity? PersonAtDesk(Reading reading, NounPhrase phrase)
    {
        var first = Math.Min(phrase.First, phrase.Possessor?.First ?? phrase.First) - 1;
        if (first <= reading.Sentence.First || !document.Knowledge.Pack.Grammar.Place.Contains(document.LowerOf(first)))
        {
            return null;
        }

        return reading.Sentence.PhraseEndingAt(first) is { Name: { Genitive: false, Entity: { Kind: EntityKind.Person } person } } ? person : null;
    }

    private Entity? PersonOf(Reading reading, NounPhrase phrase, Clause? clause)
    {
        if (phrase.Name is { Entity.Kind: EntityKind.Person } name && (!name.Genitive || (phrase.OfficeAt >= 0 && phrase.OfficeAt < name.First)))
        {
            return name.Entity;
        }

        if (phrase.Apposition is { Name: { Genitive: false, Entity.Kind: EntityKind.Person } beside })
        {
            return beside.Entity;
        }

        if (phrase.Office?.Level == Desk)
        {
            return PersonAtDesk(reading, phrase);
        }

        return clause is null ? null : PredicateOf(phrase, clause);
    }

    /// <summary>The person whom the clause gives the office: "is", "was elected", "serves as", "confirmed X as", "utsågs till".</summary>
    private Entity? PredicateOf(NounPhrase phrase, Clause clause)
    {
        var grammar = document.Knowledge.Pack.Grammar;
        var appoints = Appoints(clause);
        if (clause.Objects.Contains(phrase))
        {
            return (IsBe(clause) && !IsOver(clause)) || (appoints && clause.Passive) ? PersonAmong(clause.Subjects) : null;
        }

        var preposition = clause.ElementOf(phrase)?.Preposition;
        return preposition is null ? null
            : grammar.Role.Contains(preposition) ? (clause.Passive ? null : PersonAmong(clause.Objects)) ?? PersonAmong(clause.Subjects)
            : grammar.NewRole.Contains(preposition) && (appoints || !grammar.To.Contains(preposition) || grammar.VerbSecond) ? PersonAmong(clause.Passive ? clause.Subjects : appoints ? clause.Objects : [])
            : null;
    }

    private bool Appoints(Clause clause) => clause.Lemma is { } lemma && document.Knowledge.Pack.Grammar.Appointing.Contains(lemma);

    private bool Leaves(Clause clause) => clause.Lemma is { } lemma && document.Knowledge.Pack.Grammar.Leaving.Contains(lemma);

    /// <summary>"She was foreign minister then" tells of an office that is over; "she was elected president" does not.</summary>
    private bool IsOver(Clause clause) => clause.Tense == Tense.Past && clause.Verbs.Length == 1 && clause.Lemma == document.Knowledge.Pack.Grammar.Be;

    private Entity? PersonAmong(IReadOnlyList<NounPhrase> phrases) => phrases.SelectMany(s => referents.Of(s, throughModifiers: false, Viewpoint.Free)).FirstOrDefault(e => e.Kind == EntityKind.Person);

    private bool IsBe(Clause clause) => document.Knowledge.IsBe(clause.Lemma);

    private Office? CounterpartOffice(NounPhrase phrase, Entity person, Viewpoint view)
    {
        var peer = phrase.Possessive is not null || phrase.Possessor is not null ? referents.Possessor(phrase, view with { Excluded = person.Alone }) : null;
        return peer is { Offices: [.., var last] } && peer != person ? last.Office : null;
    }

    private Entity? OwnerOf(NounPhrase phrase, Entity person, Reading reading, Office office, Viewpoint view)
    {
        if (phrase.Possessor is not null && referents.Owner(phrase, view) is { Kind: not EntityKind.Person } possessor && phrase.Office is not null)
        {
            return possessor;
        }

        foreach (var modifier in phrase.Modifiers)
        {
            if (modifier.Entity.Kind is EntityKind.State or EntityKind.Organization && modifier.Entity.Class != "media" && Fits(office, modifier.Entity))
            {
                return modifier.Entity;
            }
        }

        if (referents.Indirect(phrase, view) is [{ Kind: EntityKind.State or EntityKind.Organization } indirect, ..] && Fits(office, indirect))
        {
            return indirect;
        }

        foreach (var (_, complement) in phrase.Complements)
        {
            if (referents.Of(complement, throughModifiers: true, view) is [{ Kind: EntityKind.State or EntityKind.Organization } of, ..] && Fits(office, of))
            {
                return of;
            }
        }

        if (OrganizationBehind(reading, phrase) is { } behind && Fits(office, behind))
        {
            return behind;
        }

        if (person.Offices.Find(o => o.Of is not null).Of is { } known)
        {
            return known;
        }

        if (phrase.Complements.Any(c => IsOrgan(c.Phrase)))
        {
            return Nearby(reading, phrase);
        }

        return phrase.Complements.Any(c => document.Knowledge.Pack.Grammar.PossessorOf.Contains(c.Preposition)) ? null
            : office.Level switch { "state" => Nearby(reading, phrase), "organization" => NearbyOrganization(reading, phrase), _ => null };
    }

    /// <summary>"chefredaktören Anna Wolska i Rzeczpospolita": the organization that a preposition joins right behind title and name.</summary>
    private Entity? OrganizationBehind(Reading reading, NounPhrase phrase)
    {
        var end = Math.Max(phrase.End, phrase.Apposition?.End ?? 0);
        var grammar = document.Knowledge.Pack.Grammar;
        return end + 1 < reading.Sentence.End && document.Tokens[end].Is(Language.Lexicons.WordTags.Preposition)
            && (grammar.Place.Contains(document.LowerOf(end)) || grammar.PossessorOf.Contains(document.LowerOf(end)))
            && document.ReferenceAt[end + 1] is { Genitive: false, Form: ReferenceForm.Name, Entity: { Kind: EntityKind.Organization } organization } ? organization : null;
    }

    /// <summary>"A spokesman for the foreign ministry": an organ that is named without its state tells no more of whose the office is than nothing.</summary>
    private bool IsOrgan(NounPhrase phrase) => phrase is { Name: null, Possessor: null, Possessive: null, Modifiers.Length: 0, Noun: { } noun } && document.Knowledge.IsStateOrgan(noun);

    /// <summary>"A senator for the National Party" sits in the senate of a state, not of the party, and no minister is one of the radio to which he speaks.</summary>
    private static bool Fits(Office office, Entity owner) => office.Level != "state" || owner.Kind == EntityKind.State
        || (owner.Class is not ("party" or "media") && office.Role?.EndsWith("minister", StringComparison.Ordinal) != true);

    /// <summary>Ontology rule 17: the one state of the sentence before the title, else the one that the article is written from or speaks most of, else the one of the sentence before.</summary>
    private Entity? Nearby(Reading reading, NounPhrase phrase)
    {
        return StatesOf(reading, phrase.First) switch
        {
            [var only] => only,
            [] => Home ?? Dominant() ?? _lastStateSubject,
            _ => reading.Sentence.Clauses.Where(c => c.HasVerb && c.Main < phrase.First).SelectMany(c => c.Subjects).Select(s => s.Name?.Entity).FirstOrDefault(e => e?.Kind == EntityKind.State),
        };
    }

    /// <summary>The state that the article has named much oftener than any other, or null.</summary>
    private Entity? Dominant()
    {
        var ranked = _mentions.OrderByDescending(p => p.Value).Take(2).ToList();
        return ranked.Count > 0 && ranked[0].Value >= 3 && (ranked.Count == 1 || ranked[0].Value >= 2 * ranked[1].Value) ? ranked[0].Key : null;
    }

    /// <summary>The body or bloc that the sentence names last before a title that belongs to organizations ("EU, genom utrikeschefen Kaja Kallas").</summary>
    private static Entity? NearbyOrganization(Reading reading, NounPhrase phrase)
    {
        Entity? last = null;
        foreach (var other in reading.Sentence.Phrases)
        {
            if (other.End <= phrase.First && other.Name is { Entity: { Kind: EntityKind.Organization, Class: "body" or "bloc" or "union" or "court" or "bank" } organization })
            {
                last = organization;
            }
        }

        return last;
    }

    /// <summary>The states that the phrases before a token name, but not those whose officials they name; the list is good until the next call.</summary>
    private List<Entity> StatesOf(Reading reading, int before)
    {
        _states.Clear();
        for (var at = 0; at < reading.Sentence.Phrases.Length; at++)
        {
            var phrase = reading.Sentence.Phrases[at];
            if (phrase.First < before && !(at + 1 < reading.Sentence.Phrases.Length && reading.Sentence.Phrases[at + 1] is { Office: not null } titled && ReferenceEquals(titled.Possessor, phrase)))
            {
                for (var i = 0; phrase.Office is null && !IsOfOthers(phrase) && i < phrase.Modifiers.Length; i++)
                {
                    AddState(phrase.Modifiers[i]);
                }

                AddState(phrase.Name);
            }
        }

        return _states;
    }

    /// <summary>"Danish radio", "Moroccan farmers": what is said of a medium or of people does not make the sentence one about their state.</summary>
    private bool IsOfOthers(NounPhrase phrase) => phrase.Noun is { } noun
        && ((document.Knowledge.CuesByWord.TryGetValue(noun.Text, out var cue) && cue.Kind.StartsWith("media", StringComparison.Ordinal)) || (Home is not null && phrase.Plural && !document.Knowledge.IsStateOrgan(noun)));

    private void AddState(Reference? reference)
    {
        if (reference is { Entity: { Kind: EntityKind.State } state } && !_states.Contains(state))
        {
            _states.Add(state);
        }
    }
}
