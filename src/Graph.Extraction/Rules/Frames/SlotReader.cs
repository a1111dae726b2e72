using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Extraction.Discourse;
using Graph.Extraction.Factuality;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Model;

namespace Graph.Extraction.Rules.Frames;

/// <summary>Finds the entities that stand in the places where a frame looks for an argument.</summary>
internal sealed class SlotReader(Document document, FrameSet frames, ReferentFinder referents, NodeFinder nodes, Judge judge)
{
    private readonly DependentFinder _dependents = new(document);
    private readonly List<Entity> _found = [];
    private readonly List<NounPhrase> _governed = [];
    private readonly List<int> _groups = [];

    private Reading _reading = null!;
    private Viewpoint _view;

    /// <summary>The first slot that gives entities of a fitting kind decides.</summary>
    public IReadOnlyList<Entity> Read(IReadOnlyList<Slot> slots, FrameSite site, Viewpoint view, ImmutableArray<NodeKind> kinds, bool through, bool forParticiple = false, bool placesStand = false)
    {
        (_reading, _view) = (site.Reading, view);
        var (clause, trigger) = (site.Clause, site.Noun);
        for (var i = 0; i < slots.Count; i++)
        {
            _found.Clear();
            Find(slots[i], clause, trigger, through, forParticiple);
            var found = Fit(kinds, placesStand);
            if (found.Count > 0)
            {
                return found;
            }
        }

        return [];
    }

    /// <summary>Whether the clause has the noun of the frame where the frame wants it; gives its phrase.</summary>
    public static NounPhrase? FindNoun(Frame frame, Clause clause)
    {
        foreach (var element in clause.Elements)
        {
            var phrase = element.Phrase;
            if (phrase.Lemmas.AreIn(frame.Nouns) && StandsIn(frame.NounIn, element, clause))
            {
                return phrase;
            }
        }

        if (clause is { Kind: ClauseKind.Relative, Antecedent: { Noun: not null } gap } && clause.Objects.Contains(gap) && frame.NounIn is null or { Kind: SlotKind.Object or SlotKind.Any } && gap.Lemmas.AreIn(frame.Nouns))
        {
            return gap;
        }

        return clause.Passive && frame.NounIn is null or { Kind: SlotKind.Object or SlotKind.Any } ? SharedNoun(frame, clause) : null;
    }

    /// <summary>The noun of the frame in a subject that a passive shares with the clause before.</summary>
    private static NounPhrase? SharedNoun(Frame frame, Clause clause)
    {
        foreach (var subject in clause.Subjects)
        {
            if (subject.Lemmas.AreIn(frame.Nouns) && clause.IndexOf(subject) < 0)
            {
                return subject;
            }
        }

        return null;
    }

    /// <summary>Whether a phrase stands in its clause where a frame of a noun wants its trigger.</summary>
    public static bool Stands(Slot slot, NounPhrase phrase, Clause clause) => clause.ElementOf(phrase) is { } element && StandsIn(slot, element, clause);

    private static bool StandsIn(Slot? slot, Element element, Clause clause) => slot?.Kind switch
    {
        null => element.IsBare && (clause.Objects.Contains(element.Phrase) || (clause.Passive && clause.Subjects.Contains(element.Phrase))),
        SlotKind.Subject => clause.Subjects.Contains(element.Phrase),
        SlotKind.Object => clause.Objects.Contains(element.Phrase) || (clause.Passive && clause.Subjects.Contains(element.Phrase)),
        SlotKind.Prep => element.Preposition is { } preposition && slot.Prepositions.Contains(preposition),
        _ => true,
    };

    /// <summary>Finds the entities in a place, each once.</summary>
    private void Find(Slot slot, Clause clause, NounPhrase? trigger, bool through, bool forParticiple)
    {
        switch (slot.Kind)
        {
            case SlotKind.Subject when clause.Passive:
                AddAgents(clause, through);
                break;
            case SlotKind.Subject:
                Add(clause.Subjects, through, clause, trigger);
                break;
            case SlotKind.Object:
                Add(clause.Passive ? clause.Subjects : clause.Objects, through, clause, trigger);
                break;
            case SlotKind.Object2:
                Add(clause.Objects, through, clause, trigger, from: 1);
                break;
            case SlotKind.Prep:
                AddGoverned(clause, trigger, slot.Prepositions);
                break;
            case SlotKind.Owner when trigger is not null:
                AddOwners(clause, trigger);
                break;
            case SlotKind.Possessor when trigger is { Possessor: not null } or { Possessive: not null }:
                Add(referents.Owner(trigger!, _view));
                break;
            case SlotKind.Modifier when trigger is not null:
                AddModifiers(trigger, forParticiple);
                break;
            case SlotKind.Nation when trigger is not null:
                AddNations(trigger);
                break;
            case SlotKind.Described when trigger is not null:
                AddDescribed(trigger, clause);
                break;
            case SlotKind.Mutual:
                Add(clause.Subjects, through, clause, trigger);
                _found.RemoveRange(0, Math.Min(1, _found.Count));
                break;
            case SlotKind.Head when trigger is not null:
                Add(_reading.NodeOf(trigger)?.Alone ?? referents.Of(trigger, through, _view));
                break;
            case SlotKind.Resolution:
                Add(nodes.ResolutionIn(_reading, clause, trigger));
                break;
            case SlotKind.ResolutionHere:
                AddResolutions(clause);
                break;
            case SlotKind.Clause:
                AddEach(DependentFinder.Subjects(_reading.Sentence, clause, trigger), through: true, clause, trigger);
                break;
            case SlotKind.Antecedent when clause.Antecedent is { } antecedent:
                Add(referents.Of(antecedent, through, _view));
                break;
            case SlotKind.Infinitive:
                AddEach(DependentFinder.Told(_reading.Sentence, clause), through, clause, trigger);
                break;
            case SlotKind.Complement:
                AddComplements(slot, clause, trigger, through);
                break;
            case SlotKind.Obliged:
                AddEach(_dependents.Obliged(_reading.Sentence, clause), through: false, clause, trigger);
                break;
            case SlotKind.Speaker:
                Add(judge.SourceOf(_reading, clause));
                break;
            case SlotKind.Office:
                AddOffices();
                break;
            case SlotKind.Event:
                Add(nodes.EventIn(_reading, clause));
                break;
        }
    }

    private void Add(Entity? entity)
    {
        if (entity is not null && !_found.Contains(entity))
        {
            _found.Add(entity);
        }
    }

    private void Add(IReadOnlyList<Entity> entities)
    {
        for (var i = 0; i < entities.Count; i++)
        {
            Add(entities[i]);
        }
    }

    private void Add(IReadOnlyList<NounPhrase> phrases, bool through, Clause? clause, NounPhrase? trigger, int from = 0)
    {
        for (var i = from; i < phrases.Count; i++)
        {
            Add(phrases[i], through, clause, trigger);
        }
    }

    private void Add(NounPhrase phrase, bool through, Clause? clause, NounPhrase? trigger)
    {
        if (!ReferenceEquals(phrase, trigger) && phrase.Pronoun is not { Value: "refl" or "self" or "recip" })
        {
            Add(_reading.NodeOf(phrase)?.Alone ?? Reach(phrase, through, clause));
        }
    }

    /// <summary>The agent of a passive stands behind the verb.</summary>
    private void AddAgents(Clause clause, bool through)
    {
        foreach (var element in clause.Elements)
        {
            if (element.VerbsBefore > 0 && element.Preposition is { } preposition && document.Knowledge.Pack.Grammar.Agent.Contains(preposition))
            {
                Add(element.Phrase, through, clause, null);
            }
        }
    }

    /// <summary>Whose the trigger is; with those that are joined with the owner: "Polens och Litauens övningar".</summary>
    private void AddOwners(Clause clause, NounPhrase trigger)
    {
        if (trigger.Possessor is not null && clause.ElementOf(trigger) is { } own)
        {
            foreach (var element in clause.Elements)
            {
                Add(element.Group == own.Group && element.Phrase is { Noun: null, Name: { Genitive: true } name } && element.Phrase.End <= trigger.First ? name.Entity : null);
            }
        }

        Add(referents.Owner(trigger, _view));
    }

    private void AddModifiers(NounPhrase trigger, bool forParticiple)
    {
        for (var i = 0; i < trigger.Modifiers.Length; i++)
        {
            var modifier = trigger.Modifiers[i];
            Add(!forParticiple || modifier.First == trigger.ParticipleAt || modifier.End == trigger.ParticipleAt ? modifier.Entity : null);
        }
    }

    private void AddNations(NounPhrase trigger)
    {
        foreach (var modifier in trigger.Modifiers)
        {
            Add(modifier.Form is ReferenceForm.Adjective or ReferenceForm.Demonym || (modifier.Form == ReferenceForm.Compound && modifier.First < trigger.NounAt && modifier.First != trigger.ParticipleAt)
                ? modifier.Entity : null);
        }
    }

    private void AddResolutions(Clause clause)
    {
        foreach (var element in clause.Elements)
        {
            Add(_reading.NodeOf(element.Phrase) is { Kind: EntityKind.Resolution } resolution ? resolution : null);
        }
    }

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

    /// <summary>Whose offices those hold who are the other argument.</summary>
    private void AddOffices()
    {
        foreach (var holder in _view.Excluded ?? [])
        {
            Add(holder.Offices.FindLast(o => o.Of is not null).Of);
        }
    }

    /// <summary>Whom a phrase stands for; "the border with Guyana" reaches through its complement.</summary>
    private IReadOnlyList<Entity> Reach(NounPhrase phrase, bool through, Clause? clause)
    {
        var found = referents.Of(phrase, through && !IsAimed(phrase), _view);
        if (!through || phrase.Noun is null || phrase.Name is not null || phrase.ComplementCount == 0 || phrase.Possessor is not null || phrase.Modifiers.Length > 0 || found is [{ Kind: EntityKind.Person or EntityKind.Group }, ..])
        {
            return found;
        }

        for (var i = 0; i < phrase.ComplementCount; i++)
        {
            var reached = GroupOf(phrase.Complement(i).Phrase, clause);
            if (reached.Count > 0)
            {
                return reached;
            }
        }

        return found;
    }

    /// <summary>"The Russia sanctions", "Gazakriget": the name before a hostile deed tells whom it is aimed at; who does it is told by an adjective, a genitive or letters (US, EU).</summary>
    private bool IsAimed(NounPhrase phrase)
    {
        if (phrase.Possessor is not null || phrase.Modifiers is not [var modifier, ..] || !phrase.Lemmas.AreIn(frames.HostileNouns))
        {
            return false;
        }

        return modifier.Form is ReferenceForm.Name or ReferenceForm.Compound && document.TextOf(modifier.First) is [_, var second, ..] && !char.IsUpper(second);
    }

    /// <summary>Whom a complement and those that are joined with it in its clause stand for.</summary>
    private IReadOnlyList<Entity> GroupOf(NounPhrase complement, Clause? clause)
    {
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

    private void AddGoverned(Clause? clause, NounPhrase? trigger, FrozenSet<string> prepositions)
    {
        _governed.Clear();
        for (var i = 0; trigger is not null && i < trigger.ComplementCount; i++)
        {
            if (prepositions.Contains(trigger.Complement(i).Preposition))
            {
                _governed.Add(trigger.Complement(i).Phrase);
            }
        }

        if (clause is not null)
        {
            AddGovernedByClause(clause, prepositions);
        }

        Add(_governed, through: true, clause, trigger);
    }

    /// <summary>Beside the complements of the trigger their group counts; without any, every phrase behind such a preposition.</summary>
    private void AddGovernedByClause(Clause clause, FrozenSet<string> prepositions)
    {
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
            if (element.Preposition is { } preposition && (_governed.Count == 0 || _groups.Contains(element.Group)) && prepositions.Contains(preposition) && !_governed.Contains(element.Phrase))
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
            foreach (var phrase in Group(beside, clause))
            {
                Add(referents.Of(phrase, throughModifiers: false, _view));
            }
        }
        else if (clause is not null && trigger.NumberAt < 0 && IsBe(clause) && (clause.Objects.Contains(trigger) || clause.Objects.Any(o => o is { Noun: null, Name: null } && o.HasComplement(trigger))))
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
        return element is null ? [phrase] : clause!.Elements.Where(e => e.Group == element.Value.Group && !e.IsApposition).Select(e => e.Phrase);
    }

    /// <summary>Whether the verb of a clause says what its subject is.</summary>
    public bool IsBe(Clause clause) => document.Knowledge.IsBe(clause.Lemma);

    /// <summary>Keeps what fits the vocabulary; where force is used against a place, its state is meant; a person stands for the state of the office where only a state can act (votes and vetoes).</summary>
    private IReadOnlyList<Entity> Fit(ImmutableArray<NodeKind> kinds, bool placesStand)
    {
        Entity? first = null;
        List<Entity>? fitting = null;
        foreach (var entity in _found)
        {
            var fit = entity.Kind is EntityKind.Place ? (placesStand && entity.State.Length > 0 ? document.Entities.State(entity.State) : null)
                : kinds.Contains(entity.NodeKind) ? entity
                : entity.Kind == EntityKind.Person && kinds.Contains(NodeKind.State) && !kinds.Contains(NodeKind.Person) ? entity.OfficeOf(EntityKind.State) : null;
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
