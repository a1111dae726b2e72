using Graph.Extraction.Discourse;
using Graph.Extraction.Factuality;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Dates;
using Graph.Language.Lexicons;
using Graph.Model;

namespace Graph.Extraction.Rules.Offices;

/// <summary>Finds who holds which office: title before the name, apposition, "be", "as", and the counterpart of somebody with an
/// office.</summary>
internal sealed partial class OfficeFinder(Document document, ReferentFinder referents, Judge judge, HomeState home)
{
    /// <summary>Of more states nothing is told by what the sentence before is about.</summary>
    private const int MostBefore = 3;

    private readonly List<Entity> _states = [];
    private readonly HeldOffices _held = new();
    private readonly OfficeTerm _terms = new(document);
    private readonly List<Entity> _statesBefore = [];
    private bool _isPlaceBefore;
    private Entity? _partyBefore;
    private Entity? _ledHome;
    private bool _ledBySeveral;

    /// <summary>Reads the office that a phrase names, if it does.</summary>
    public void Read(Reading reading, NounPhrase phrase)
    {
        for (var i = 0; i < phrase.Modifiers.Length; i++)
        {
            Count(phrase.Modifiers[i]);
        }

        Count(phrase.Name);

        if (phrase.Office is not null || document.Knowledge.IsCounterpart(phrase.Noun))
        {
            ReadOffice(reading, phrase);
        }
        else
        {
            ReadStaff(reading, phrase);
        }
    }

    private static void Count(Reference? reference)
    {
        if (reference is not null)
        {
            reference.Entity.TimesRead++;
        }
    }

    /// <summary>Notes the states that a sentence is about.</summary>
    public void EndSentence(Reading reading)
    {
        _statesBefore.Clear();
        var isAbout = StatesOf(reading, int.MaxValue, placesCount: false).Count > 0;
        var states = StatesOf(reading, int.MaxValue);
        if (isAbout && states.Count <= MostBefore && !(states is [var only] && NamesOfficialOfOther(reading, only)))
        {
            _statesBefore.AddRange(states);
        }

        _isPlaceBefore = _statesBefore is [var about] && IsOnlyPlace(reading, about);
        _partyBefore = OnlyPartyIn(reading);
    }

    /// <summary>The person or state that a reflexive possessive in a clause refers to.</summary>
    private static Entity? Subject(Reading reading, Clause? clause)
    {
        for (; clause is not null; clause = clause.Parent)
        {
            for (var i = 0; i < clause.Subjects.Count; i++)
            {
                var subject = clause.Subjects[i];
                if (
                    (subject.Name?.Entity ?? subject.Apposition?.Name?.Entity ?? reading.MeaningOf(subject).Referent) is
                    { IsActorKind: true } actor
                )
                {
                    return actor;
                }
            }
        }

        return null;
    }

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
        if (person is null || IsFormer(phrase) || IsJoinedToFormer(reading, phrase) || _terms.IsOver(phrase) || IsServed(reading, phrase))
        {
            NoteUnnamed(phrase, view);
            return;
        }

        var office = phrase.Office ?? CounterpartOffice(phrase, person, view);
        if (office is null || office.Level == OfficeLevel.None)
        {
            return;
        }

        var of = OwnerOf(phrase, person, reading, office, view);
        Give(person, office, of);
        if (person.Gender is '\0' or 'u' && office.Gender != '\0')
        {
            person.Gender = office.Gender;
        }

        if (of is null || of.Kind is not (EntityKind.State or EntityKind.Organization))
        {
            return;
        }

        Add(reading, phrase, clause, person, office, of);
        AddPredecessor(reading, phrase, clause, office, of);
    }

    /// <summary>"Tunisia's prime minister": an office whose holder is not named here.</summary>
    private void NoteUnnamed(NounPhrase phrase, Viewpoint view)
    {
        if (phrase is { Former: false, Office: { Level: OfficeLevel.State } office })
        {
            Told(office, OwnerIn(phrase, office, view));
        }
    }

    private void Give(Entity person, Office office, Entity? of)
    {
        person.Offices.Add((office, of));
        if (of is not null)
        {
            _held.Hold(office, of, person);
        }
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
            if (
                (shared.Title.Office ?? CounterpartOffice(shared.Title, person, view)) is { Level: not OfficeLevel.None } office
                && !shared.Title.Former
            )
            {
                Give(person, office, shared.Owners[i]);
                Add(reading, shared.Title, clause, person, office, shared.Owners[i]);
            }
        }
    }

    private void Add(
        Reading reading,
        NounPhrase phrase,
        Clause? clause,
        Entity person,
        Office office,
        Entity of,
        bool isPredecessor = false
    )
    {
        var first = phrase.OfficeAt >= 0 ? phrase.OfficeAt : phrase.NounAt;
        var predicate = PredicateFor(phrase, clause);
        var leaves = isPredecessor || (predicate is not null && Leaves(predicate, phrase));
        var draft = new Proposal
        {
            Type = leaves ? RelationType.LeftOffice : RelationType.HoldsOffice,
            Subject = person,
            Object = of,
            Reading = reading,
            Clause = predicate,
            Noun = LeavingBefore(predicate, phrase),
            TakesDate = predicate is not null && (IsBe(predicate) || Appoints(predicate) || leaves),
            Modality = predicate is not null && Proposes(predicate) ? Modality.Planned : Modality.Asserted,
            TriggerFirst = first,
            TriggerEnd = first + 1,
            Rule = RuleNames.In(document.Knowledge.Pack, leaves ? RuleNames.OfficeLeft : RuleNames.Office),
            Confidence = 0.92,
        };
        var title = phrase.Office is null ? office.Title : Title(first, office);
        draft.Set("title", AttributeValue.Of(title));
        if ((title == office.Title ? document.Knowledge.RoleOf(office, of.Class, of.Key) : office.Role) is { } role)
        {
            draft.Set("role", AttributeValue.Of(role));
        }

        judge.Submit(draft);
    }

    /// <summary>The clause that says of somebody that the office is theirs; null where the phrase itself does.</summary>
    private Clause? PredicateFor(NounPhrase phrase, Clause? clause) =>
        clause is not null
        && phrase.Name is null
        && phrase.Apposition is null
        && (IsBe(clause) || Appoints(clause) || clause.ElementOf(phrase) is { Preposition: not null })
            ? clause
            : null;

    /// <summary>The title as written, in base form, with what precedes it in a compound.</summary>
    private string Title(int first, Office office)
    {
        var text = document.TextOf(first, first + 1);
        if (
            document.Tokens[first].Word?.Office == office
            || document.Words[first] is not { } word
            || !text.EndsWith(word.Text, StringComparison.OrdinalIgnoreCase)
        )
        {
            return office.Title;
        }

        return document.ReferenceAt[first] is null ? text[..^word.Text.Length] + office.Title : office.Title;
    }

    /// <summary>"säger Nils Ahlgren på UD:s presstjänst": somebody is told by the desk at which he sits.</summary>
    private Entity? PersonAtDesk(Reading reading, NounPhrase phrase)
    {
        var first = Math.Min(phrase.First, phrase.Possessor?.First ?? phrase.First) - 1;
        if (first <= reading.Sentence.First || !document.IsAmong(document.Knowledge.Pack.Grammar.Place, first))
        {
            return null;
        }

        return reading.Sentence.PhraseEndingAt(first) is { Name: { Genitive: false, Entity: { Kind: EntityKind.Person } person } }
            ? person
            : null;
    }

    private Entity? PersonOf(Reading reading, NounPhrase phrase, Clause? clause)
    {
        if (
            phrase.Name is { Entity.Kind: EntityKind.Person } name
            && (!name.Genitive || (phrase.OfficeAt >= 0 && phrase.OfficeAt < name.First))
        )
        {
            return name.Entity;
        }

        if (phrase.Apposition is { Name: { Genitive: false, Entity.Kind: EntityKind.Person } beside } apposed)
        {
            if (phrase is { Plural: true, Definite: true } && apposed is { Noun: not null, Plural: false })
            {
                return null;
            }

            return beside.Entity;
        }

        if (phrase.Office?.Level == OfficeLevel.Desk)
        {
            return PersonAtDesk(reading, phrase);
        }

        return JoinedHolder(reading, phrase)
            ?? HolderBehind(reading, phrase)
            ?? (clause is null || AreSomebodys(phrase) || IsFirstTo(reading, phrase) ? null : PredicateOf(phrase, clause));
    }

    /// <summary>"Anna Berg, gruppledare och ordförande i nämnden": the second of two titles beside a name.</summary>
    private Entity? JoinedHolder(Reading reading, NounPhrase phrase) =>
        phrase is { Name: null, Apposition: null }
        && JoinedPhrase.Before(phrase, reading.Sentence, document) is { Name: null, Apposition: { NamesPerson: true } person } title
        && (title.Office is not null || title.Lemmas.AreIn(document.Knowledge.Pack.Grammar.Staff))
        && person.End <= title.First
            ? person.Name!.Entity
            : null;

    /// <summary>"Another former general and defence minister": of two titles without articles the first tells of both that they are
    /// over.</summary>
    private bool IsJoinedToFormer(Reading reading, NounPhrase phrase) =>
        IsBare(phrase) && JoinedPhrase.Before(phrase, reading.Sentence, document) is { Former: true, Name: null };

    /// <summary>"Adviser to the Irish president Karl Lind": a title without an article is that of the name behind it, and whom he serves is
    /// told without one.</summary>
    private bool IsServed(Reading reading, NounPhrase phrase)
    {
        var (before, grammar) = (phrase.First - 1, document.Knowledge.Pack.Grammar);
        return before > reading.Sentence.First
            && document.Tokens[phrase.First].Is(WordTags.Determiner)
            && (document.IsAmong(grammar.To, before) || document.IsAmong(grammar.PossessorOf, before))
            && reading.Sentence.PhraseEndingAt(before) is { Plural: false, Possessor: null, Possessive: null, Office: not null } titled
            && !document.Tokens[titled.First].Is(WordTags.Determiner)
            && !(titled.First > reading.Sentence.First && document.Tokens[titled.First - 1].IsMark(','));
    }

    /// <summary>"He is like his predecessors": several who are somebody's are not one who is told here.</summary>
    private static bool AreSomebodys(NounPhrase phrase) => phrase is { Plural: true, Possessive: not null };

    /// <summary>"Is the first president to be arrested": what an infinitive tells apart may be of the past.</summary>
    private static bool IsFirstTo(Reading reading, NounPhrase phrase)
    {
        foreach (var clause in reading.Sentence.Clauses)
        {
            if (
                clause.Kind == ClauseKind.Infinitive
                && reading.Sentence.RelationOf(clause) == Syntax.Relation.AdnominalClause
                && reading.Sentence.HeadOf(clause) == phrase.NounAt
            )
            {
                return true;
            }
        }

        return false;
    }

    private Entity? PersonAmong(IReadOnlyList<NounPhrase> phrases) =>
        phrases.SelectMany(s => referents.Of(s, throughModifiers: false, Viewpoint.Free)).FirstOrDefault(e => e.Kind == EntityKind.Person);

    private Office? CounterpartOffice(NounPhrase phrase, Entity person, Viewpoint view)
    {
        var peer =
            phrase.Possessive is not null || phrase.Possessor is not null
                ? referents.Possessor(phrase, view with { Excluded = person.Alone })
                : null;
        return peer is { Offices: [.., var last] } && peer != person ? last.Office : null;
    }
}
