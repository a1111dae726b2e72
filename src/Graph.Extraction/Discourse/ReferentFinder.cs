using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;
using Graph.Model;

namespace Graph.Extraction.Discourse;

/// <summary>
/// Tells whom a noun phrase stands for: its name, the name beside it, the state whose organ it is, or, for pronouns and definite
/// descriptions, the latest fitting entity before it. Keeps what has been mentioned so far, so it must see phrases in order.
/// </summary>
internal sealed class ReferentFinder(Document document)
{
    private const int MostPossessors = 3;

    private const int MostStates = 3;

    private readonly MentionMemory _memory = new();

    private Reading _reading = null!;
    private int _resolving;
    private bool _blurred;

    private Knowledge Knowledge => document.Knowledge;

    /// <summary>Turns to another sentence.</summary>
    public void Begin(Reading reading)
    {
        _reading = reading;
        _memory.Begin();
    }

    /// <summary>Notes the entities of a phrase as mentioned.</summary>
    public void See(NounPhrase phrase)
    {
        if (phrase.Possessor is { } possessor)
        {
            See(possessor);
        }

        foreach (var modifier in phrase.Modifiers)
        {
            _memory.Push(modifier.Entity);
        }

        if (phrase.Name is { } name)
        {
            _memory.Push(name.Entity);
            Describe(name.Entity, phrase.Noun);
            Describe(name.Entity, phrase.Apposition?.Noun);
        }
        else if (phrase.Apposition is { Name: { Genitive: false } beside })
        {
            Describe(beside.Entity, phrase.Noun);
        }
    }

    private static void Describe(Entity entity, Word? noun)
    {
        if (entity.Kind == EntityKind.Person && noun?.Noun is { } lemma && !entity.Descriptions.Contains(lemma))
        {
            entity.Descriptions.Add(lemma);
        }
    }

    /// <summary>Settles whom a phrase without a name refers to, by what stands before it, and notes its names as mentioned.</summary>
    public void Resolve(NounPhrase phrase)
    {
        ref var meaning = ref _reading.MeaningOf(phrase);
        _resolving = phrase.First;
        if (phrase.Possessive is { Value: "m" or "f" or "n" } possessive)
        {
            meaning.Possessors = _memory.LatestFirst(e => Fits(possessive, e), MostPossessors);
        }

        if (phrase.Name is null && phrase.Apposition is not { Name: not null } && meaning.Referent is null)
        {
            meaning.Candidates = Find(phrase, Viewpoint.Free);
            LearnGender(phrase, meaning.Candidates);
            if (phrase.Office is not null && meaning.Candidates is [var holder])
            {
                meaning.Referent = holder;
                _memory.Push(holder);
            }
        }

        See(phrase);
    }

    /// <summary>Notes entities that are named together, to whom "they" and "both countries" refer.</summary>
    /// <param name="entities">The entities.</param>
    /// <param name="act">Whether they are the subjects of their clause.</param>
    public void SeeTogether(IReadOnlyList<Entity> entities, bool act) => _memory.SeeTogether(entities, act);

    /// <summary>Notes the subject of a sentence as the likeliest referent of what follows.</summary>
    public void Prefer(Entity entity)
    {
        _memory.Push(entity);
        _blurred = false;
    }

    /// <summary>Notes that a sentence was about several at once, so that "the country" behind it may be any of them.</summary>
    public void Blur() => _blurred = true;

    /// <summary>The entities that a phrase stands for; empty where none can be told.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="throughModifiers">Whether "Rysslands agerande" or "ryska diplomater" may stand for the state.</param>
    /// <param name="view">From where it is looked at.</param>
    public IReadOnlyList<Entity> Of(NounPhrase phrase, bool throughModifiers, Viewpoint view)
    {
        if (phrase.Name is { Genitive: false } name)
        {
            return name.Entity.Alone;
        }

        if (phrase.Apposition is { Name: { Genitive: false } beside } && phrase.Name is null)
        {
            return !phrase.HasNamed ? beside.Entity.Alone : [beside.Entity, .. phrase.Named.Select(n => n.Name?.Entity).OfType<Entity>()];
        }

        var meaning = _reading.MeaningOf(phrase);
        if (meaning.Referent is { } known)
        {
            return known.Alone;
        }

        var referents = meaning.Candidates is { Count: > 0 } candidates ? Choose(phrase, candidates, view) : Find(phrase, view);
        return referents.Count > 0 || !throughModifiers ? referents : Indirect(phrase, view);
    }

    private IReadOnlyList<Entity> Find(NounPhrase phrase, Viewpoint view) => phrase.Pronoun is { } pronoun ? (IsGeneric(phrase) ? [] : Pronoun(pronoun, view)) : Described(phrase, view);

    /// <summary>"Den som", "those who": whoever does what the relative clause says, and nobody in particular.</summary>
    private bool IsGeneric(NounPhrase phrase) => phrase.End < document.Tokens.Count && document.Tokens[phrase.End].Is(WordTags.Relative)
        && !document.Tokens[phrase.End].Is(WordTags.Determiner) && phrase.Pronoun is { Value: "n" or "pl" or "m" or "f" };

    /// <summary>All candidates of a plural, otherwise the likeliest that is not excluded.</summary>
    private IReadOnlyList<Entity> Choose(NounPhrase phrase, IReadOnlyList<Entity> candidates, Viewpoint view)
    {
        if (candidates.Count == 1 || IsPlural(phrase))
        {
            return candidates;
        }

        for (var i = 0; i < candidates.Count; i++)
        {
            if (!view.Excludes(candidates[i]))
            {
                return candidates[i].Alone;
            }
        }

        return [];
    }

    /// <summary>Whether a phrase without a name points back to several: "the two", "they", "the countries".</summary>
    public bool IsPlural(NounPhrase phrase) => NumberOf(phrase) > 1 || (phrase.Plural && phrase.Noun is { } many && Knowledge.DefiniteReferences.TryGetValue(KeyOf(many), out var one) && one is "state" or "person" or "men" or "women") || phrase.Pronoun is { Value: "pl" } || phrase.Possessive is { Value: "pl" }
        || (phrase.Noun is { } noun && Knowledge.DefiniteReferences.TryGetValue(KeyOf(noun), out var antecedent) && antecedent is "states" or "persons" or "men" or "women");

    private string KeyOf(Word noun)
    {
        var key = Knowledge.Pack.Grammar.Compounds ? noun.Text : noun.Noun ?? noun.Text;
        return noun.Is(WordTags.Genitive) && Knowledge.Pack.Grammar.GenitiveSuffix is { Length: > 0 } suffix && key.EndsWith(suffix, StringComparison.Ordinal) ? key[..^suffix.Length] : key;
    }

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
    public Entity? Owner(NounPhrase phrase, Viewpoint view)
    {
        if (phrase.Possessor is { } possessor)
        {
            var owners = possessor.Name is { } name ? name.Entity.Alone : Of(possessor, throughModifiers: true, view);
            return owners.Count > 0 ? owners[0] : null;
        }

        return phrase.Modifiers.Length > 0 && OwnModifier(phrase) is { } modifier ? modifier.Entity : phrase.Possessive is null ? null : Possessor(phrase, view);
    }

    /// <summary>Whose the phrase is by its genitive or possessive pronoun alone; null where neither tells it.</summary>
    public Entity? Possessor(NounPhrase phrase, Viewpoint view)
    {
        if (phrase.Possessor is { } possessor)
        {
            var owners = possessor.Name is { } name ? name.Entity.Alone : Of(possessor, throughModifiers: true, view);
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

        if (view.ClauseSubject is { } own && !view.Excludes(own) && (possessive.Value == "refl" || (possessive.Value is "m" or "f" or "n" && Fits(possessive, own))))
        {
            return own;
        }

        return _reading.MeaningOf(phrase).Possessors is { Count: > 0 } possible ? possible.FirstOrDefault(e => !view.Excludes(e)) ?? possible[0]
            : Pronoun(possessive, view).FirstOrDefault(e => !view.Excludes(e));
    }

    /// <summary>"Smer och dess ledare": the one with whom a coordinator joins the phrase.</summary>
    private Entity? JoinedBefore(NounPhrase phrase) => phrase.First > _reading.Sentence.First && document.Tokens[phrase.First - 1].Is(WordTags.Coordinator)
        && _reading.Sentence.PhraseEndingAt(phrase.First - 1) is { Name: { Genitive: false, Entity: { Kind: EntityKind.State or EntityKind.Organization } entity } } ? entity : null;

    private static bool Fits(Word pronoun, Entity entity) => pronoun.Value == "n"
        ? entity.Kind is EntityKind.State or EntityKind.Organization
        : entity.Kind == EntityKind.Person && (entity.Gender is '\0' or 'u' || entity.Gender == pronoun.Value![0]);

    /// <summary>The modifier that is part of the noun, else the first; who backs or leads it ("Iran-backed") is not whose it is.</summary>
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

            first ??= IsOfParticiple(phrase, modifier) ? null : modifier;
        }

        return first;
    }

    private static bool IsOfParticiple(NounPhrase phrase, Reference modifier) => phrase.ParticipleAt >= 0 && modifier.Form == ReferenceForm.Compound && modifier.First == phrase.ParticipleAt;

    /// <summary>The first person, state or organization that the phrases stand for by themselves.</summary>
    public Entity? FirstActor(IReadOnlyList<NounPhrase> phrases, Viewpoint view = default, bool throughModifiers = false)
    {
        for (var i = 0; i < phrases.Count; i++)
        {
            if (ActorOf(phrases[i], view, throughModifiers) is { } actor)
            {
                return actor;
            }
        }

        return null;
    }

    /// <summary>The first person, state or organization that a phrase stands for.</summary>
    public Entity? ActorOf(NounPhrase phrase, Viewpoint view = default, bool throughModifiers = false)
    {
        var entities = Of(phrase, throughModifiers, view);
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
    public Entity? Holder(Office office, Entity? of) => _memory.Latest(person => person.Kind == EntityKind.Person && OfficeMatch.Holds(person, office, of)) is [var holder] ? holder : null;

    private IReadOnlyList<Entity> Described(NounPhrase phrase, Viewpoint view)
    {
        if (phrase.Office is { } office)
        {
            var owner = Owner(phrase, view) ?? Indirect(phrase, view) switch { [var one, ..] => one, _ => null };
            if (!phrase.Plural && !phrase.Former && (phrase.Definite || owner is not null || phrase.First < phrase.OfficeAt))
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
            return NumberOf(phrase) is var number and > 1 && phrase.Modifiers.Length == 0 ? _memory.Group(null, number) : [];
        }

        if (GroupOf(phrase, noun, view) is { } group)
        {
            return group.Alone;
        }

        if (phrase.Possessive is { Value: "pl" } && phrase.Plural && Knowledge.IsStateOrgan(noun))
        {
            return _memory.Group(EntityKind.State, NumberOf(phrase));
        }

        if (Knowledge.IsStateOrgan(noun) && StateOf(phrase, view) is { } state)
        {
            return state.Alone;
        }

        return Definite(phrase, noun, view);
    }

    /// <summary>"Chilean farmers", "poliser i Peru": people told by whose or where they are; an armed group's fighters are the group itself.</summary>
    private Entity? GroupOf(NounPhrase phrase, Word noun, Viewpoint view)
    {
        if (!phrase.Plural || !Knowledge.Sectors.TryGetValue(noun.Noun ?? noun.Text, out var sector) || Knowledge.IsStateOrgan(noun))
        {
            return null;
        }

        var owner = phrase.Possessor is null && phrase.Possessive is null && phrase.Modifiers.Length > 0 ? OwnModifier(phrase)?.Entity : Owner(phrase, view);
        owner ??= HomeOf(phrase);
        return owner switch
        {
            { Kind: EntityKind.State } => document.Entities.Group(owner, sector, document.TextOf(phrase.First, phrase.End)),
            { Kind: EntityKind.Organization, Class: "armed-group" or "" } when sector == Sector.Rebels => owner,
            { Kind: EntityKind.Organization } => document.Entities.Group(owner, sector, document.TextOf(phrase.First, phrase.End)),
            _ => null,
        };
    }

    /// <summary>The state of the place behind a preposition of place in the phrase.</summary>
    private Entity? HomeOf(NounPhrase phrase)
    {
        foreach (var (preposition, complement) in phrase.Complements)
        {
            if (complement.Name is { Genitive: false, Entity: { Kind: EntityKind.State or EntityKind.Place } place } && (Knowledge.Pack.Grammar.Place.Contains(preposition) || Knowledge.Pack.Grammar.PossessorOf.Contains(preposition)))
            {
                return place.Kind == EntityKind.State ? place : place.State.Length > 0 ? document.Entities.State(place.State) : null;
            }
        }

        return null;
    }

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
        var key = KeyOf(noun);
        var number = NumberOf(phrase);
        var definite = phrase.Definite || number > 0 || (phrase.First < phrase.NounAt && PointsBack(phrase));
        if ((phrase.Possessive is not null || phrase.Possessor is not null) && Knowledge.DefiniteReferences.TryGetValue(key, out var own) && own == "state" && StateOf(phrase, view) is { } home)
        {
            return home.Alone;
        }

        if (!definite || phrase.Negated || phrase.Possessor is not null || phrase.Modifiers.Any(m => !IsOfParticiple(phrase, m)) || !Knowledge.DefiniteReferences.TryGetValue(key, out var antecedent))
        {
            return [];
        }

        return antecedent is "persons" or "men" or "women" && !phrase.Plural && !Knowledge.Pack.Grammar.Compounds ? [] : Antecedent(phrase.Plural || number > 1 ? Several(antecedent) : antecedent, noun, number);
    }

    /// <summary>"The countries" are states, not one.</summary>
    private static string Several(string antecedent) => antecedent switch { "state" => "states", "person" or "profession" => "persons", _ => antecedent };

    private IReadOnlyList<Entity> Antecedent(string antecedent, Word noun, int number)
    {
        foreach (var one in antecedent.Split('|'))
        {
            if (Single(one, noun, number) is { Count: > 0 } found)
            {
                return found;
            }
        }

        return [];
    }

    private IReadOnlyList<Entity> Single(string antecedent, Word noun, int number) => antecedent switch
    {
        "state" when _blurred => [],
        "state" => _memory.LatestFirst(e => e.Kind == EntityKind.State, MostStates),
        "states" => number == 0 && NamesStrangerTo(_memory.Group(EntityKind.State, 0)) ? [] : _memory.Group(EntityKind.State, number),
        "persons" => _memory.Group(EntityKind.Person, number),
        "men" => _memory.Group(EntityKind.Person, number) is var men && men.All(m => m.Gender != 'f') ? men : [],
        "women" => _memory.Group(EntityKind.Person, number) is var women && women.All(w => w.Gender != 'm') ? women : [],
        "person" => _memory.Latest(e => e.Kind == EntityKind.Person),
        "profession" => OfProfession(noun.Noun ?? noun.Text),
        _ when antecedent.StartsWith("org:", StringComparison.Ordinal) => _memory.Latest(e => e.Kind == EntityKind.Organization && e.Key == antecedent[4..]),
        _ => _memory.Latest(e => e.Kind == EntityKind.Organization && (e.Class == antecedent || (antecedent == "armed-group" && e.Class is "armed-group" or ""))),
    };

    /// <summary>How many a definite phrase says that those meant are: "the two", "de tre länderna", "båda sidor"; 0 where it does not say.</summary>
    private int NumberOf(NounPhrase phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            var word = document.Tokens[i].Word;
            if (word is { Value: "dual" } && word.Is(WordTags.Determiner))
            {
                return 2;
            }

            if (i == phrase.NumberAt && i > phrase.First && PointsBack(phrase)
                && Knowledge.Numbers.TryRead(document.Tokens, i, phrase.End, document.Text, out var value, out _) && value is >= 2 and <= 8)
            {
                return (int)value;
            }
        }

        return 0;
    }

    private bool PointsBack(NounPhrase phrase) => document.Tokens[phrase.First].Is(WordTags.Determiner) && !Knowledge.Pack.Grammar.Indefinite.Contains(document.Tokens[phrase.First].Word!.Text);

    /// <summary>Whether the sentence has named a state before that is none of these, so that "the countries" may be others.</summary>
    private bool NamesStrangerTo(IReadOnlyList<Entity> states)
    {
        for (var i = _reading.Sentence.First; i < _resolving; i++)
        {
            if (document.ReferenceAt[i] is { Entity: { Kind: EntityKind.State } state } && !states.Contains(state))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The person told by the noun before; else the latest of whom no such noun tells anything.</summary>
    private IReadOnlyList<Entity> OfProfession(string noun) => _memory.Latest(e => e.Kind == EntityKind.Person && e.Descriptions.Contains(noun)) is { Count: > 0 } told
        ? told : _memory.Latest(e => e.Kind == EntityKind.Person && e.Descriptions.Count == 0);

    private IReadOnlyList<Entity> Pronoun(Word pronoun, Viewpoint view) => pronoun.Value switch
    {
        "m" => _memory.LatestPersons('m'),
        "f" => _memory.LatestPersons('f'),
        "u" => _memory.LatestPersons('\0'),
        "refl" => view.ClauseSubject is { } subject ? subject.Alone : _memory.LatestPersons('\0'),
        "pl" => _memory.They(),
        "me" => _reading.Speaker?.Alone ?? [],
        "first" => _reading.Speaker is { } speaker ? We(speaker) : [],
        "n" => _memory.Latest(e => e.Kind is EntityKind.State or EntityKind.Organization),
        _ => [],
    };

    /// <summary>"We" are the state or body that a speaker stands for; whoever holds no office speaks for nobody.</summary>
    private static IReadOnlyList<Entity> We(Entity speaker)
    {
        if (speaker.Kind != EntityKind.Person)
        {
            return speaker.Alone;
        }

        var (_, own) = speaker.Offices.Find(o => o.Office.Role is not null && o.Of?.Kind is EntityKind.State or EntityKind.Organization);
        return own is not null ? own.Alone : speaker.Offices.Exists(o => o.Office.Role is not null) ? speaker.Alone : [];
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
