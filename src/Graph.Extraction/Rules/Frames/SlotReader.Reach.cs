using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Extraction.Discourse;
using Graph.Extraction.Factuality;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;
using Graph.Model;

namespace Graph.Extraction.Rules.Frames;

/// <content>What a phrase reaches: the members of its group, what it governs, and what is said of it.</content>
internal sealed partial class SlotReader
{
    private void AddEach(IEnumerable<NounPhrase> phrases, bool through, Clause clause, NounPhrase? trigger)
    {
        foreach (var phrase in phrases)
        {
            Add(phrase, through, clause, trigger);
        }
    }

    private void AddComplements(Slot slot, Clause clause, NounPhrase? trigger, bool through)
    {
        foreach (var (phrase, dependent) in DependentFinder.Complements(_reading.Sentence, clause, slot.Prepositions))
        {
            Add(phrase, through, dependent, trigger);
        }
    }

    /// <summary>Whose offices some hold.</summary>
    private void AddOffices(Clause? clause, IEnumerable<Entity> holders)
    {
        bool IsTakenUp(Office office) => clause is not null && OfficeMatch.IsGivenLater(_reading.Sentence, office, clause.Main + 1, clause);
        foreach (var holder in holders)
        {
            Add(holder.Offices.FindLast(o => o.Of is not null && !IsTakenUp(o.Office)).Of);
        }
    }

    /// <summary>Whom a phrase stands for; "the border with Guyana" reaches through its complement.</summary>
    private IReadOnlyList<Entity> Reach(NounPhrase phrase, bool through, Clause? clause) =>
        _isActor && IsCity(phrase) ? []
        : _placesTell && IsUnknownPlace(phrase) ? Territory(phrase, clause)
        : ReachPhrase(phrase, through, clause);

    private IReadOnlyList<Entity> ReachPhrase(NounPhrase phrase, bool through, Clause? clause)
    {
        through = through ? !(_isActor && referents.IsBody(phrase)) : _officesStand && ReferentFinder.IsHeldForOwner(phrase);
        if (through && OwnersOf(phrase) is { } owners)
        {
            return owners;
        }

        var aimed = through && IsAimed(phrase);
        var found = referents.Of(phrase, through && !aimed && MayMeanOwner(phrase), _view);
        if (
            !through
            || phrase is not { Name: null, ComplementCount: > 0, Noun: { } noun }
            || IsOwned(phrase, noun)
            || IsPeerOf(phrase, noun)
            || IsMeantItself(phrase, found)
        )
        {
            return found;
        }

        return Reached(phrase, clause, aimed, found) ?? found;
    }

    /// <summary>Whom a phrase stands for by what it governs; null where that tells nobody.</summary>
    private IReadOnlyList<Entity>? Reached(NounPhrase phrase, Clause? clause, bool aimed, IReadOnlyList<Entity> found)
    {
        var people = referents.IsPeople(phrase);
        for (var i = 0; i < phrase.ComplementCount; i++)
        {
            var (preposition, complement) = phrase.Complement(i);
            var tells =
                aimed ? _knowledge.Pack.Grammar.Agent.Contains(preposition) && !_knowledge.Pack.Grammar.PossessorOf.Contains(preposition)
                : people ? IsService(phrase, preposition, complement)
                : MayTell(preposition, phrase, found) && !IsTown(preposition, complement);
            var reached = tells ? Territory(complement, clause) : [];
            if (reached.Count > 0)
            {
                return reached;
            }
        }

        return null;
    }

    /// <summary>"The two countries' presidents": those whose offices several hold; null where a phrase names none of several.</summary>
    private IReadOnlyList<Entity>? OwnersOf(NounPhrase phrase) =>
        phrase is { Plural: true, Office: not null, Name: null, Apposition: null, Possessor: { Name: null } owners }
        && referents.IsPlural(owners)
            ? referents.Of(owners, throughModifiers: false, _view)
            : null;

    /// <summary>"The police in Gothenburg": people, and bodies with a name, are meant themselves, wherever they are.</summary>
    private bool IsMeantItself(NounPhrase phrase, IReadOnlyList<Entity> found) =>
        found is [{ Kind: EntityKind.Person or EntityKind.Group or EntityKind.Organization }, ..] || referents.IsPart(phrase);

    /// <summary>"Reported the government to the ombudsman": to whom something goes is not whose it is.</summary>
    private bool MayTell(string preposition, NounPhrase phrase, IReadOnlyList<Entity> found) =>
        Tells(preposition, phrase) && !(found.Count > 0 && _knowledge.Pack.Grammar.To.Contains(preposition));

    /// <summary>"Allies of Anna Berg": who are something to somebody are not that somebody.</summary>
    private bool IsPeerOf(NounPhrase phrase, Word noun) =>
        phrase.Plural && _knowledge.Pack.Grammar.Peers.Contains(noun.NounLemma) && !_knowledge.IsStateOrgan(noun);

    /// <summary>"The capital Oslo": a seat of government that is called what it is as a place does not act for its state.</summary>
    private static bool IsCity(NounPhrase phrase) => phrase is { Noun: not null, Office: null, Name.Form: ReferenceForm.Capital };

    /// <summary>Whether a genitive or modifier tells whose a phrase is, or a possessive does of a thing: "defended its enforcement of UN
    /// sanctions".</summary>
    private bool IsOwned(NounPhrase phrase, Word noun) =>
        phrase.Possessor is not null
        || phrase.Modifiers.Length > 0
        || (phrase.Possessive is not null && !_knowledge.IsSomebody(noun) && !_knowledge.IsCounterpart(noun));

    /// <summary>Whether whoever a phrase belongs to may be meant with it: where only people can act, its head must be one who speaks for
    /// them. "A UN vote deploring the war" is not what the UN does.</summary>
    private bool MayMeanOwner(NounPhrase phrase) =>
        phrase.Noun is null
        || referents.SpeaksForOwner(phrase)
        || (!_peopleAct && !IsTopical(phrase) && !(_isActor && (IsVote(phrase.Noun) || IsPersons(phrase, phrase.Noun))));

    /// <summary>"Her husband criticised Chile", "Karl Lind's dog attacked Anna Berg": of what is a person's only words act for
    /// them.</summary>
    private bool IsPersons(NounPhrase phrase, Word noun) =>
        (phrase.Possessive is { Value: "m" or "f" or "me" } || phrase.Possessor?.Name is { Entity.Kind: EntityKind.Person })
        && !_knowledge.StatementNouns.Contains(noun.NounLemma);

    private bool IsVote(Word noun) => _knowledge.VoteWords.TryGetValue(noun.NounLemma, out var vote) && vote != VoteWord.Veto;

    /// <summary>Whether what stands behind a preposition tells whose the noun is; a place or topic tells it of people and where something
    /// is done to the place.</summary>
    private bool Tells(string preposition, NounPhrase phrase) =>
        !_knowledge.IsAgainst(preposition)
        && !_knowledge.Pack.Grammar.Nearby.Contains(preposition)
        && (
            (referents.SpeaksForOwner(phrase) && !TellsTopic(preposition))
            || (
                _peopleAct
                    ? _knowledge.Pack.Grammar.Nominal.Contains(preposition)
                    : _placesTell
                        || !(_knowledge.Pack.Grammar.Place.Contains(preposition) || _knowledge.Pack.Grammar.Topic.Contains(preposition))
            )
        );

    /// <summary>"Talks with the leaders in Gabon's capital": where something happens tells nothing of whose they are.</summary>
    private bool IsTown(string preposition, NounPhrase complement) =>
        !_placesTell
        && _knowledge.Pack.Grammar.Place.Contains(preposition)
        && complement is { Possessor: not null, Noun: { } noun }
        && !_knowledge.IsStateOrgan(noun)
        && !_knowledge.SpeaksForOwner(noun);

    /// <summary>"Spoke to the ministers about Peru": what they are told about is not whose they are.</summary>
    private bool TellsTopic(string preposition) =>
        _knowledge.Pack.Grammar.Topic.Contains(preposition) && !_knowledge.Pack.Grammar.Place.Contains(preposition);

    /// <summary>Who works at or comes from an organ of a state stands for it: "employees at Iran's embassy", but not "pilots from both
    /// countries".</summary>
    private bool IsService(NounPhrase people, string preposition, NounPhrase complement) =>
        complement.Noun is { } noun
        && document.Knowledge.IsStateOrgan(noun)
        && document.Knowledge.AntecedentOf(noun) is not ("state" or "states")
        && (
            referents.IsStaff(people)
            || document.Knowledge.Pack.Grammar.Place.Contains(preposition)
            || document.Knowledge.Pack.Grammar.From.Contains(preposition)
        );

    /// <summary>"The Russia sanctions", "Gazakriget", "the killing of X": the name before or behind a hostile deed tells whom it is aimed
    /// at; who does it is told by an adjective, a genitive or letters (US, EU).</summary>
    private bool IsAimed(NounPhrase phrase)
    {
        if (phrase.Possessor is not null || !phrase.Lemmas.AreIn(frames.HostileNouns))
        {
            return false;
        }

        if (phrase.Modifiers is not [var modifier, ..])
        {
            return true;
        }

        return modifier.Form is ReferenceForm.Name or ReferenceForm.Compound
            && document.TextOf(modifier.First) is [_, var second, ..]
            && !char.IsUpper(second);
    }

    /// <summary>"The Iran deal", "the Paris agreement": a bare name before what is no organ tells what it is about or where it was
    /// made.</summary>
    private bool IsTopical(NounPhrase phrase) =>
        !_placesTell
        && phrase is { Name: null, Possessor: null, Noun: not null, Modifiers: [{ Entity.Kind: EntityKind.State } modifier, ..] }
        && modifier.Form is ReferenceForm.Name or ReferenceForm.Capital
        && modifier.First < phrase.NounAt
        && document.TextOf(modifier.First) is [_, var second, ..]
        && char.IsLower(second);

    /// <summary>Whom a complement and those that are joined with it in its clause stand for.</summary>
    private IReadOnlyList<Entity> GroupOf(NounPhrase complement, Clause? clause)
    {
        clause = clause is { Kind: ClauseKind.Infinitive } && clause.ElementOf(complement) is null ? clause.Parent : clause;
        if (clause is null)
        {
            return referents.Of(complement, throughModifiers: true, _view);
        }

        var group = clause.ElementOf(complement)?.Group;
        List<Entity>? members = null;
        foreach (var element in clause.Elements)
        {
            if (element.Group == group)
            {
                (members ??= []).AddRange(referents.Of(element.Phrase, throughModifiers: true, _view));
            }
        }

        return members ?? (IReadOnlyList<Entity>)[];
    }

    private void AddGoverned(Clause? clause, NounPhrase? trigger, Slot slot, bool through)
    {
        var (prepositions, ofTrigger) = (slot.Prepositions, slot.Kind == SlotKind.Own);
        _governed.Clear();
        for (var i = 0; trigger is not null && i < trigger.ComplementCount; i++)
        {
            if (prepositions.Contains(trigger.Complement(i).Preposition))
            {
                _governed.Add(trigger.Complement(i).Phrase);
            }
        }

        if (clause is not null && (!ofTrigger || _governed.Count > 0))
        {
            AddGovernedByClause(clause, trigger, prepositions);
        }

        Add(_governed, through, clause, trigger);
        if (_governed.Count == 0 && trigger is not null && prepositions.Overlaps(_knowledge.Pack.Grammar.Agent))
        {
            AddAuthors(trigger, through);
        }
    }

    /// <summary>"An appeal filed by Peru", "an offer that was made by Peru": whose the noun is by the passive that tells who made
    /// it.</summary>
    private void AddAuthors(NounPhrase noun, bool through)
    {
        foreach (var made in _reading.Sentence.Clauses)
        {
            if (
                made is { Passive: true, Lemma: { } lemma }
                && (ReferenceEquals(made.Antecedent, noun) || ReferenceEquals(_reading.Sentence.NounOf(made), noun))
                && _knowledge.Pack.Grammar.Putting.Contains(lemma)
            )
            {
                AddAgents(made, through);
            }
        }
    }

    /// <summary>"The crisis that arose between Peru and Chile after the meeting": what stands between two is told before the noun, behind a
    /// verb.</summary>
    private bool IsOfOtherBefore(Element element, NounPhrase trigger) =>
        element.VerbsBefore > 0 && element.PrepositionAt < trigger.First && _knowledge.Pack.Grammar.Mutual.Contains(element.Preposition!);

    /// <summary>Beside the complements of the trigger their group counts; without any, every phrase behind such a preposition, but not
    /// what another such noun governs: "sanctions against X in answer to Y's sanctions".</summary>
    private void AddGovernedByClause(Clause clause, NounPhrase? trigger, FrozenSet<string> prepositions)
    {
        var isAlone = _governed.Count == 0;
        _groups.Clear();
        for (var i = 0; _governed.Count > 0 && i < clause.Elements.Length; i++)
        {
            if (_governed.Contains(clause.Elements[i].Phrase))
            {
                _groups.Add(clause.Elements[i].Group);
            }
        }

        foreach (var element in clause.Elements)
        {
            if (
                element.Preposition is { } preposition
                && (_governed.Count == 0 || _groups.Contains(element.Group))
                && !(
                    isAlone
                    && (
                        trigger is null
                            ? IsOfSubject(element.Phrase, clause) || IsOfTime(element, clause)
                            : IsOfAnotherGroup(element, trigger, clause) || IsOfOtherBefore(element, trigger)
                    )
                )
                && prepositions.Contains(preposition)
                && !_governed.Contains(element.Phrase)
            )
            {
                _governed.Add(element.Phrase);
                _groups.Add(element.Group);
            }
        }
    }

    private void AddDescribed(NounPhrase trigger, Clause? clause)
    {
        if (trigger.Apposition is { } beside)
        {
            foreach (var phrase in trigger.Plural || beside.First > trigger.First ? Group(beside, clause) : [beside])
            {
                Add(beside.First < trigger.First || phrase.First > trigger.First ? referents.Of(phrase, false, _view) : []);
            }
        }
        else if (
            clause is not null
            && trigger.NumberAt < 0
            && IsBe(clause)
            && (clause.Objects.Contains(trigger) || clause.Objects.Any(o => o is { Noun: null, Name: null } && o.HasComplement(trigger)))
        )
        {
            for (var i = 0; i < clause.Subjects.Count; i++)
            {
                Add(referents.Of(clause.Subjects[i], throughModifiers: false, _view));
            }
        }
    }

    private static IEnumerable<NounPhrase> Group(NounPhrase phrase, Clause? clause)
    {
        var element = clause?.ElementOf(phrase);
        return element is null
            ? [phrase]
            : clause!.Elements.Where(e => e.Group == element.Value.Group && !e.IsApposition).Select(e => e.Phrase);
    }

    /// <summary>Whether the verb of a clause says what its subject is.</summary>
    public bool IsBe(Clause clause) => document.Knowledge.IsBe(clause.Lemma);

    /// <summary>Keeps what fits the vocabulary; where force is used against a place, its state is meant; a person stands for the state of
    /// the office where only a state can act (votes and vetoes).</summary>
    private IReadOnlyList<Entity> Fit(ImmutableArray<NodeKind> kinds, bool placesStand, bool holdersStand)
    {
        Entity? first = null;
        List<Entity>? fitting = null;
        foreach (var entity in _found)
        {
            var fit =
                entity.Kind is EntityKind.Place ? (placesStand && entity.State.Length > 0 ? document.Entities.State(entity.State) : null)
                : kinds.Contains(entity.NodeKind) ? entity
                : holdersStand && entity.Kind == EntityKind.Person && kinds.Contains(NodeKind.State) ? entity.OfficeOf(EntityKind.State)
                : null;
            if (fit is null || fit == first || fitting?.Contains(fit) == true)
            {
                continue;
            }

            if (first is null)
            {
                first = fit;
            }
            else
            {
                (fitting ??= [first]).Add(fit);
            }
        }

        return fitting ?? first?.Alone ?? [];
    }
}
