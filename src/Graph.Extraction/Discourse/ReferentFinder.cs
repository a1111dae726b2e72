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
internal sealed partial class ReferentFinder(Document document, Entity? home)
{
    private const int MostPossessors = 3;

    private const int MostStates = 3;

    private const int MostHolders = 6;

    private const int LongestName = 6;

    /// <summary>Whoever is named so many times as often as another is whom the article is about.</summary>
    private const int FarOftener = 3;

    private readonly MentionMemory _memory = new();

    private Reading _reading = null!;
    private int _resolving;
    private bool _blurred;
    private Entity? _preferred;

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
            if (!IsDescriptive(phrase, modifier))
            {
                _memory.Push(modifier.Entity);
            }
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
            meaning.Possessors = PossessorsOf(possessive);
        }

        if (phrase.Name is null && phrase.Apposition is not { Name: not null } && meaning.Referent is null)
        {
            meaning.Candidates = WithGovernor(phrase, Find(phrase, Viewpoint.Free));
            LearnGender(phrase, meaning.Candidates);
            if (phrase.Office is not null && meaning.Candidates is [var holder])
            {
                meaning.Referent = holder;
                _memory.Push(holder);
            }
        }

        See(phrase);
    }

    private Entity[] PossessorsOf(Word possessive) =>
        MeansStranger(possessive) ? [] : _memory.LatestFirst(e => e != _reading.Speaker && Fits(possessive, e), MostPossessors);

    /// <summary>Notes entities that are named together, to whom "they" and "both countries" refer.</summary>
    /// <param name="entities">The entities.</param>
    /// <param name="act">Whether they are the subjects of their clause.</param>
    public void SeeTogether(IReadOnlyList<Entity> entities, bool act) => _memory.SeeTogether(entities, act);

    /// <summary>Notes two who are told to be against each other, to whom "both sides" refers.</summary>
    public void SeeOpposed(Entity one, Entity other) => _memory.SeeOpposed(one, other);

    /// <summary>Notes the subject of a sentence as the likeliest referent of what follows.</summary>
    public void Prefer(Entity entity)
    {
        _memory.Push(entity);
        (_preferred, _blurred) = (entity, false);
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

        var candidates =
            meaning.Candidates is { } before && (before.Count > 0 || IsSettled(phrase)) ? before : WithGovernor(phrase, Find(phrase, view));
        var referents = Choose(phrase, candidates, view);
        if (referents.Count > 0 || !throughModifiers)
        {
            return referents;
        }

        return OwnerOf(phrase, view);
    }

    /// <summary>Whose a phrase is that stands for its owner; empty where it stands for none.</summary>
    private IReadOnlyList<Entity> OwnerOf(NounPhrase phrase, Viewpoint view)
    {
        var owner =
            IsPeople(phrase)
            || IsLegislator(phrase)
            || IsOfFaith(phrase)
            || IsPart(phrase)
            || IsPeer(phrase)
            || IsFormer(phrase)
            || CitizensOf(phrase) is not null
                ? []
                : Indirect(phrase, view);
        return owner is [{ Kind: EntityKind.State }, ..] && IsNotItsState(phrase) ? []
            : owner is [{ Kind: EntityKind.Person or EntityKind.Group }, ..] && IsSuffered(phrase) ? []
            : owner;
    }

    /// <summary>Whether what stands before a phrase tells all of whom it may mean: it is one, and nothing in it or behind it names
    /// another.</summary>
    private static bool IsSettled(NounPhrase phrase) =>
        phrase.Pronoun is { } pronoun
            ? pronoun.Value is "m" or "f" or "n"
            : phrase is { Plural: false, Possessive: null, Possessor: null, ComplementCount: 0, Modifiers.Length: 0 };

    /// <summary>Whether a phrase names people, who never stand for whom they belong to ("a Chilean farmer", "men from Chile").</summary>
    public bool IsPeople(NounPhrase phrase) =>
        phrase is { Name: null, Noun: { } noun } && Knowledge.Sectors.ContainsKey(PeopleIn(phrase, noun)) && IsOnItsOwn(phrase, noun);

    /// <summary>"Business leaders": two nouns that together name people go before the last of them.</summary>
    private string PeopleIn(NounPhrase phrase, Word noun) =>
        phrase.Lemmas.Compound is { } two && Knowledge.Sectors.ContainsKey(two) ? two : noun.NounLemma;

    /// <summary>"A Labour MP": one of those who sit in parliament acts neither for the party nor for the state.</summary>
    private static bool IsLegislator(NounPhrase phrase) =>
        phrase is { Name: null, Office.Role: OfficeMatch.Legislator } && !AreAllOfParty(phrase);

    /// <summary>"Miljöpartiets 18 ledamöter", "MP-ledamöterna": all of a party who sit somewhere vote as the party.</summary>
    private static bool AreAllOfParty(NounPhrase phrase)
    {
        if (phrase is not { Plural: true, Possessive: null } || (!phrase.Definite && phrase.Possessor is null))
        {
            return false;
        }

        if (phrase.Possessor is { } possessor)
        {
            return possessor.Name is { Entity.Class: "party" } && (phrase.NumberAt < 0 || phrase.NumberAt >= possessor.End);
        }

        if (phrase.NumberAt >= 0)
        {
            return false;
        }

        foreach (var modifier in phrase.Modifiers)
        {
            if (modifier.Entity.Class == "party")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"U.S. Christian leaders": several in an office of which a capital before it says that it is none of a state.</summary>
    private bool IsOfFaith(NounPhrase phrase) =>
        phrase is { Name: null, Plural: true, Office.Level: OfficeLevel.Any, NounAt: > 0 }
        && phrase.NounAt - 1 > phrase.First
        && document.Tokens[phrase.NounAt - 1].IsCapitalised
        && document.ReferenceAt[phrase.NounAt - 1] is null
        && document.ReferenceEndingAt(phrase.NounAt, LongestName) is null;

    /// <summary>"Ten members of the council" are not the council.</summary>
    public bool IsPart(NounPhrase phrase) =>
        phrase is { Name: null, Noun.Noun: { } noun } && Knowledge.Pack.Grammar.Members.Contains(noun) && !AreAllOfParty(phrase);

    /// <summary>"Our allies", "Norway's neighbours", "US allies": who are something to somebody are not that somebody.</summary>
    private bool IsPeer(NounPhrase phrase) =>
        phrase is { Name: null, Noun: { } noun }
        && (phrase.Modifiers.Length == 0 || phrase.Plural)
        && (
            phrase.Possessive is not null
            || phrase.Possessor is not null
            || (phrase.Plural && (phrase.ComplementCount > 0 || phrase.Modifiers.Length > 0))
        )
        && Knowledge.Pack.Grammar.Peers.Contains(noun.NounLemma)
        && !Knowledge.IsStateOrgan(noun);

    /// <summary>"The former Peruvian ambassador", "its former province": nobody acts for those whose office he has left, nor is what was
    /// theirs once.</summary>
    private static bool IsFormer(NounPhrase phrase) =>
        phrase is { Former: true, Name: null } and ({ Office: not null } or { Possessive: not null } or { Possessor: not null });

    /// <summary>"Norway's prime minister": whether a phrase names, without its holder, an office in which a state or body acts.</summary>
    public static bool IsHeldForOwner(NounPhrase phrase) =>
        phrase is { Name: null, Apposition: null, Plural: false, Former: false, Office: { } office }
        && (phrase.Possessor is not null || phrase.Modifiers.Length > 0)
        && OfficeMatch.ActsForOwner(office);

    /// <summary>"Norway's largest newspaper": a body that is not its state's does nothing for it.</summary>
    public bool IsBody(NounPhrase phrase) =>
        phrase is { Name: null, Office: null, Noun: { } noun }
        && !Knowledge.IsStateOrgan(noun)
        && phrase.Lemmas.AreIn(Knowledge.Pack.Grammar.Bodies);

    /// <summary>"A Turkish engineer", "Israel's opposition party": people and parties, who may stand for a body that they belong to, but
    /// not for a state.</summary>
    private bool IsNotItsState(NounPhrase phrase) =>
        phrase is { Office: null, Noun: { } noun } && Knowledge.IsSomebody(noun) && IsOnItsOwn(phrase, noun);

    /// <summary>Whether a noun is no organ of a state, nor employed by one that stands right before it ("an embassy employee").</summary>
    private bool IsOnItsOwn(NounPhrase phrase, Word noun) =>
        !Knowledge.IsStateOrgan(noun)
        && !(phrase.NounAt > phrase.First && document.Words[phrase.NounAt - 1] is { } before && Knowledge.IsStateOrgan(before));

    /// <summary>Whether a phrase names those who are employed somewhere.</summary>
    public bool IsStaff(NounPhrase phrase) =>
        phrase.Noun is { } noun && Knowledge.Sectors.TryGetValue(noun.NounLemma, out var sector) && sector == Sector.Workers;

    private IReadOnlyList<Entity> Find(NounPhrase phrase, Viewpoint view) =>
        phrase.Pronoun is not { } pronoun ? (IsBoth(phrase) ? Pair(phrase) : Described(phrase, view))
        : IsGeneric(phrase) ? []
        : SameBefore(phrase, pronoun) ?? ObjectBefore(phrase, pronoun) ?? Pronoun(pronoun, view);

    /// <summary>All candidates of a plural, otherwise the likeliest that is not excluded.</summary>
    private IReadOnlyList<Entity> Choose(NounPhrase phrase, IReadOnlyList<Entity> candidates, Viewpoint view)
    {
        var isOther = phrase.Pronoun is { Value: "m" or "f" } && _reading.Speaker is not null;
        if ((candidates.Count == 1 && !isOther) || IsPlural(phrase))
        {
            return candidates;
        }

        for (var i = 0; i < candidates.Count; i++)
        {
            if (!view.Excludes(candidates[i]) && !(isOther && candidates[i] == _reading.Speaker))
            {
                return candidates[i].Alone;
            }
        }

        return [];
    }

    /// <summary>Whether a phrase stands for several: by its form, its number, or its members.</summary>
    public bool IsPlural(NounPhrase phrase) =>
        NumberOf(phrase) > 1
        || phrase.Pronoun is { Value: "pl" }
        || phrase.Possessive is { Value: "pl" }
        || (phrase.Noun is { } organ && Knowledge.IsStateOrgan(organ) && IsOfSeveral(phrase))
        || (
            phrase.Noun is { } noun
            && Knowledge.AntecedentOf(noun) is { } antecedent
            && (NamesSeveral(antecedent) || (phrase.Plural && antecedent is "state" or "person"))
        );

    private static bool NamesSeveral(string antecedent) =>
        antecedent.AsSpan(0, antecedent.IndexOf('|') is > 0 and var first ? first : antecedent.Length)
            is "states"
                or "sides"
                or "persons"
                or "men"
                or "women"
                or "parties";

    /// <summary>Whether a phrase names people or a body who act for the state or organization that they belong to.</summary>
    public bool SpeaksForOwner(NounPhrase phrase) =>
        phrase.Office is not null || (phrase.Noun is { } noun && Knowledge.SpeaksForOwner(noun));

    private static bool Fits(Word pronoun, Entity entity) =>
        pronoun.Value is "n" or "logophoric"
            ? entity.Kind is EntityKind.State or EntityKind.Organization
            : entity.Kind == EntityKind.Person && (entity.Gender is '\0' or 'u' || entity.Gender == pronoun.Value![0]);

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

    /// <summary>The person who holds an office in this article, told by title and state: of several the one of whom it speaks by far the
    /// most, else the latest; null where none fits.</summary>
    public Entity? Holder(Office office, Entity? of)
    {
        var holders = _memory.LatestFirst(
            person => person.Kind == EntityKind.Person && OfficeMatch.Holds(Knowledge, person, office, of),
            MostHolders
        );
        foreach (var holder in holders)
        {
            if (Array.TrueForAll(holders, other => other == holder || holder.TimesNamed >= FarOftener * other.TimesNamed))
            {
                return holder;
            }
        }

        return holders.Length > 0 ? holders[0] : null;
    }
}
