using Graph.Extraction.Entities;
using Graph.Extraction.Names;
using Graph.Extraction.Phrases;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Coreference;

/// <summary>
/// Tells whom a noun phrase stands for: its name, the name beside it, the state whose organ it is, or, for pronouns and definite
/// descriptions, the latest fitting entity before it. Keeps what has been mentioned so far, so it must see phrases in order.
/// </summary>
internal sealed class ReferentFinder(Document document)
{
    /// <summary>Nothing refers further back than this many entities.</summary>
    private const int MostRemembered = 64;

    private const int MostPossessors = 3;

    /// <summary>"They" are no more than so many.</summary>
    private const int MostTogether = 6;

    private readonly List<Entity> _recent = [];
    private List<Entity> _pair = [];
    private List<Entity> _statePair = [];

    private Knowledge Knowledge => document.Knowledge;

    /// <summary>Notes the entities of a phrase as mentioned.</summary>
    public void See(NounPhrase phrase)
    {
        if (phrase.Possessor is { } possessor)
        {
            See(possessor);
        }

        foreach (var modifier in phrase.Modifiers)
        {
            Push(modifier.Entity);
        }

        if (phrase.Name is { } name)
        {
            Push(name.Entity);
        }
    }

    /// <summary>Who speaks, inside a quote.</summary>
    public Entity? Speaker { get; set; }

    /// <summary>Settles whom a phrase without a name refers to, by what stands before it, and notes its names as mentioned.</summary>
    public void Resolve(NounPhrase phrase)
    {
        if (phrase.Possessive is { Value: "m" or "f" or "n" } possessive)
        {
            phrase.Possessors = Possessors(possessive);
        }

        if (phrase.Name is null && phrase.Apposition is not { Name: not null } && phrase.Referent is null)
        {
            phrase.Candidates = Find(phrase);
            LearnGender(phrase);
            if (phrase.Office is not null && phrase.Candidates is [var holder])
            {
                phrase.Referent = holder;
                Push(holder);
            }
        }

        See(phrase);
    }

    private List<Entity> Possessors(Word possessive)
    {
        var possessors = new List<Entity>(MostPossessors);
        for (var i = _recent.Count - 1; i >= 0 && possessors.Count < MostPossessors; i--)
        {
            if (Fits(possessive, _recent[i]))
            {
                possessors.Add(_recent[i]);
            }
        }

        return possessors;
    }

    /// <summary>Notes two entities that are named together, to whom "they" and "both countries" refer.</summary>
    public void SeeTogether(IReadOnlyList<Entity> entities)
    {
        if (entities.Count is >= 2 and <= MostTogether)
        {
            _pair = [.. entities];
            if (_pair.TrueForAll(e => e.Kind == EntityKind.State))
            {
                _statePair = _pair;
            }
        }
    }

    /// <summary>Entities that cannot be meant here, since they are another argument of the same verb.</summary>
    public IReadOnlyList<Entity> Excluded { get; set; } = [];

    /// <summary>Subject of the clause that is being read, to whom a reflexive possessive refers.</summary>
    public Entity? ClauseSubject { get; set; }

    /// <summary>Notes the subject of a sentence as the likeliest referent of what follows.</summary>
    public void Prefer(Entity entity) => Push(entity);

    /// <summary>The entities that a phrase stands for; empty where none can be told.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="throughModifiers">Whether "Rysslands agerande" or "ryska diplomater" may stand for the state.</param>
    public IReadOnlyList<Entity> Of(NounPhrase phrase, bool throughModifiers)
    {
        if (phrase.Name is { Genitive: false } name)
        {
            return name.Entity.Alone;
        }

        if (phrase.Apposition is { Name: { Genitive: false } beside } && phrase.Name is null)
        {
            return phrase.Named.Count == 0 ? beside.Entity.Alone : [beside.Entity, .. phrase.Named.Select(n => n.Name?.Entity).OfType<Entity>()];
        }

        if (phrase.Referent is { } known)
        {
            return known.Alone;
        }

        var referents = phrase.Candidates.Count > 0 ? Choose(phrase) : Find(phrase);
        return referents.Count > 0 || !throughModifiers ? referents : Indirect(phrase);
    }

    private IReadOnlyList<Entity> Find(NounPhrase phrase) => phrase.Pronoun is { } pronoun ? Pronoun(pronoun) : Described(phrase);

    /// <summary>All candidates of a plural, otherwise the likeliest that is not excluded.</summary>
    private IReadOnlyList<Entity> Choose(NounPhrase phrase)
    {
        if (phrase.Candidates.Count == 1 || IsPlural(phrase))
        {
            return phrase.Candidates;
        }

        for (var i = 0; i < phrase.Candidates.Count; i++)
        {
            if (!Excluded.Contains(phrase.Candidates[i]))
            {
                return phrase.Candidates[i].Alone;
            }
        }

        return [];
    }

    private bool IsPlural(NounPhrase phrase) => phrase.Pronoun is { Value: "pl" } || phrase.Possessive is { Value: "pl" }
        || (phrase.Noun is { } noun && Knowledge.DefiniteReferences.TryGetValue(KeyOf(noun), out var antecedent) && antecedent == "states");

    private string KeyOf(Word noun)
    {
        var key = Knowledge.Pack.Grammar.Compounds ? noun.Text : noun.Noun ?? noun.Text;
        return noun.Is(WordTags.Genitive) && Knowledge.Pack.Grammar.GenitiveSuffix is { Length: > 0 } suffix && key.EndsWith(suffix, StringComparison.Ordinal) ? key[..^suffix.Length] : key;
    }

    /// <summary>The entities that modify a phrase: its possessor, adjectives, compound parts, or what stands behind "of".</summary>
    public IReadOnlyList<Entity> Indirect(NounPhrase phrase)
    {
        if (Owner(phrase) is { } owner)
        {
            return owner.Alone;
        }

        foreach (var (preposition, complement) in phrase.Complements)
        {
            if (Knowledge.Pack.Grammar.PossessorOf.Contains(preposition) && complement.Name is { } name && name.Entity.IsActorKind)
            {
                return name.Entity.Alone;
            }
        }

        return [];
    }

    /// <summary>The state, organization or person whose the phrase is, by genitive, possessive pronoun, adjective or compound; null where none is named.</summary>
    public Entity? Owner(NounPhrase phrase)
    {
        if (phrase.Possessor is { } possessor)
        {
            var owners = possessor.Name is { } name ? name.Entity.Alone : Of(possessor, throughModifiers: true);
            return owners.Count > 0 ? owners[0] : null;
        }

        if (phrase.Modifiers.Count > 0 && OwnModifier(phrase) is { } modifier)
        {
            return modifier.Entity;
        }

        return phrase.Possessive is not { } possessive ? null
            : possessive.Value == "refl" && ClauseSubject is { } subject ? subject
            : phrase.Possessors is { Count: > 0 } possible ? (ClauseSubject is { } own && !Excluded.Contains(own) && Fits(possessive, own) ? own : null) ?? possible.FirstOrDefault(e => !Excluded.Contains(e)) ?? possible[0]
            : Pronoun(possessive) is [var one, ..] ? one : null;
    }

    private static bool Fits(Word pronoun, Entity entity) => pronoun.Value == "n"
        ? entity.Kind is EntityKind.State or EntityKind.Organization
        : entity.Kind == EntityKind.Person && (entity.Gender is '\0' or 'u' || entity.Gender == pronoun.Value![0]);

    /// <summary>The modifier that is part of the noun, else the first; who backs or leads it ("Iran-backed") is not whose it is.</summary>
    private static Reference? OwnModifier(NounPhrase phrase)
    {
        Reference? first = null;
        for (var i = 0; i < phrase.Modifiers.Count; i++)
        {
            var modifier = phrase.Modifiers[i];
            if (modifier.First == phrase.NounAt || (modifier.Form == ReferenceForm.Compound && modifier.End == phrase.End))
            {
                return modifier;
            }

            first ??= IsOfParticiple(phrase, modifier) ? null : modifier;
        }

        return first;
    }

    private static bool IsOfParticiple(NounPhrase phrase, Reference modifier) => phrase.ParticipleAt >= 0 && modifier.Form == ReferenceForm.Compound && modifier.First == phrase.ParticipleAt;

    /// <summary>The first person, state or organization that the phrases stand for by themselves.</summary>
    public Entity? FirstActor(IReadOnlyList<NounPhrase> phrases, bool throughModifiers = false)
    {
        for (var i = 0; i < phrases.Count; i++)
        {
            if (ActorOf(phrases[i], throughModifiers) is { } actor)
            {
                return actor;
            }
        }

        return null;
    }

    /// <summary>The first person, state or organization that a phrase stands for.</summary>
    public Entity? ActorOf(NounPhrase phrase, bool throughModifiers = false)
    {
        var entities = Of(phrase, throughModifiers);
        for (var i = 0; i < entities.Count; i++)
        {
            if (entities[i].IsActorKind)
            {
                return entities[i];
            }
        }

        return null;
    }

    /// <summary>The person who holds an office in this article, told by title and state; null where none or several fit.</summary>
    public Entity? Holder(Office office, Entity? of)
    {
        for (var i = _recent.Count - 1; i >= 0; i--)
        {
            if (_recent[i].Kind == EntityKind.Person && Holds(_recent[i], office, of))
            {
                return _recent[i];
            }
        }

        return null;
    }

    private static bool Holds(Entity person, Office office, Entity? of)
    {
        foreach (var held in person.Offices)
        {
            if ((SameOffice(held.Office, office) && (of is null || held.Of is null || held.Of == of)) || (of is not null && held.Of == of && IsLeader(office) && Leads(held.Office)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The Brazilian leader" is whoever was named as president, prime minister or monarch.</summary>
    private static bool IsLeader(Office office) => office is { Role: null, Level: "any" };

    private static bool Leads(Office office) => office.Role is "president" or "prime-minister" or "monarch";

    /// <summary>Whether somebody told by one title may be meant by the other: a foreign minister by "the minister" too.</summary>
    private static bool SameOffice(Office one, Office other) => one == other
        || (one.Role is not null && (one.Role == other.Role || (other.Role == "minister" && one.Role.EndsWith("-minister", StringComparison.Ordinal))));

    private IReadOnlyList<Entity> Described(NounPhrase phrase)
    {
        if (phrase.Office is { } office)
        {
            var owner = Owner(phrase) ?? Indirect(phrase) switch { [var one, ..] => one, _ => null };
            if (!phrase.Plural && (phrase.Definite || owner is not null || phrase.First < phrase.OfficeFirst))
            {
                if (Holder(office, owner) is { } holder)
                {
                    return holder.Alone;
                }
            }

            return office.Role == "spokesperson" && owner is { Kind: not EntityKind.Person } ? owner.Alone : [];
        }

        if (phrase.Noun is not { } noun)
        {
            return [];
        }

        if (phrase.Possessive is { Value: "pl" } && phrase.Plural && Knowledge.StateOrgans.Contains(noun.Noun ?? noun.Text))
        {
            return Pair(EntityKind.State);
        }

        if (Knowledge.StateOrgans.Contains(noun.Noun ?? noun.Text) && StateOf(phrase) is { } state)
        {
            return state.Alone;
        }

        return Definite(phrase, noun);
    }

    private Entity? StateOf(NounPhrase phrase)
    {
        if (Owner(phrase) is { Kind: EntityKind.State } owner)
        {
            return owner;
        }

        return Indirect(phrase) is [{ Kind: EntityKind.State } state, ..] ? state : null;
    }

    private IReadOnlyList<Entity> Definite(NounPhrase phrase, Word noun)
    {
        var key = KeyOf(noun);
        var definite = phrase.Definite || (phrase.First < phrase.NounAt && document.Tokens[phrase.First].Is(WordTags.Determiner) && !Knowledge.Pack.Grammar.Indefinite.Contains(document.Tokens[phrase.First].Word!.Text));
        if (!definite || phrase.Negated || phrase.Possessor is not null || phrase.Modifiers.Exists(m => !IsOfParticiple(phrase, m)) || !Knowledge.DefiniteReferences.TryGetValue(key, out var antecedent))
        {
            return [];
        }

        return Antecedent(antecedent);
    }

    private IReadOnlyList<Entity> Antecedent(string antecedent) => antecedent switch
    {
        "state" => [.. _recent.Where(e => e.Kind == EntityKind.State).Reverse().Take(3)],
        "states" => Pair(EntityKind.State),
        "person" => Latest(EntityKind.Person, 1),
        _ when antecedent.StartsWith("org:", StringComparison.Ordinal) => _recent.LastOrDefault(e => e.Kind == EntityKind.Organization && e.Key == antecedent[4..])?.Alone ?? [],
        _ => _recent.LastOrDefault(e => e.Kind == EntityKind.Organization && (e.Class == antecedent || (antecedent == "armed-group" && e.Class is "armed-group" or "")))?.Alone ?? [],
    };

    private IReadOnlyList<Entity> Pronoun(Word pronoun) => pronoun.Value switch
    {
        "m" => LatestPerson('m'),
        "f" => LatestPerson('f'),
        "u" => LatestPerson('\0'),
        "refl" => ClauseSubject is { } subject ? subject.Alone : LatestPerson('\0'),
        "pl" => _pair.Count >= 2 ? _pair : Latest(EntityKind.State, 2),
        "me" => Speaker?.Alone ?? [],
        "first" => Speaker is null ? [] : (Speaker.Offices.Find(o => o.Of is { Kind: EntityKind.State }).Of ?? Speaker).Alone,
        "n" => _recent.LastOrDefault(e => e.Kind is EntityKind.State or EntityKind.Organization)?.Alone ?? [],
        _ => [],
    };

    /// <summary>The latest persons whose gender may be this one, likeliest first.</summary>
    private IReadOnlyList<Entity> LatestPerson(char gender)
    {
        Entity? latest = null;
        for (var i = _recent.Count - 1; i >= 0; i--)
        {
            if (_recent[i].Kind == EntityKind.Person && (gender == '\0' || _recent[i].Gender is '\0' or 'u' || _recent[i].Gender == gender))
            {
                if (latest is not null)
                {
                    return [latest, _recent[i]];
                }

                latest = _recent[i];
            }
        }

        return latest?.Alone ?? [];
    }

    /// <summary>Who has been spoken of as "she" is not meant by "he" later.</summary>
    private static void LearnGender(NounPhrase phrase)
    {
        if (phrase is { Pronoun.Value: "m" or "f", Candidates: [{ Kind: EntityKind.Person, Gender: '\0' or 'u' } person, ..] })
        {
            person.Gender = phrase.Pronoun.Value[0];
        }
    }

    /// <summary>The two that were last named together, persons standing for their states; else the two named last.</summary>
    private List<Entity> Pair(EntityKind kind)
    {
        var states = _pair.Select(e => e.Kind == kind ? e : e.Offices.Find(o => o.Of?.Kind == kind).Of).OfType<Entity>().Distinct().ToList();
        return states.Count >= 2 ? states
            : kind == EntityKind.State && _statePair.Count >= 2 && states.TrueForAll(_statePair.Contains) ? _statePair
            : Latest(kind, 2);
    }

    private List<Entity> Latest(EntityKind kind, int count)
    {
        var found = new List<Entity>(count);
        for (var i = _recent.Count - 1; i >= 0 && found.Count < count; i--)
        {
            if (_recent[i].Kind == kind)
            {
                found.Insert(0, _recent[i]);
            }
        }

        return found.Count == count ? found : [];
    }

    private void Push(Entity entity)
    {
        _recent.Remove(entity);
        _recent.Add(entity);
        if (_recent.Count > MostRemembered)
        {
            _recent.RemoveAt(0);
        }
    }
}
