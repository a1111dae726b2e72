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
internal sealed partial class SlotReader(Document document, FrameSet frames, ReferentFinder referents, NodeFinder nodes, Judge judge)
{
    private readonly DependentFinder _dependents = new(document);
    private readonly List<Entity> _found = [];
    private readonly List<NounPhrase> _governed = [];
    private readonly List<int> _groups = [];

    private readonly Knowledge _knowledge = document.Knowledge;

    private Reading _reading = null!;
    private Viewpoint _view;
    private bool _peopleAct;
    private bool _placesTell;
    private bool _isActor;
    private bool _officesStand;
    private bool _isNominal;

    /// <summary>The first slot that gives entities of a fitting kind decides; whose the trigger is is nobody else's, known or
    /// not.</summary>
    public IReadOnlyList<Entity> Read(
        IReadOnlyList<Slot> slots,
        FrameSite site,
        Viewpoint view,
        ImmutableArray<NodeKind> kinds,
        bool holdersStand,
        bool through,
        bool forParticiple = false,
        bool placesStand = false,
        bool placesTell = false,
        bool peopleAct = false,
        bool isActor = false,
        bool officesStand = false
    )
    {
        (_reading, _view, _peopleAct, _placesTell) = (site.Reading, view, peopleAct, placesStand || placesTell);
        (_isActor, _officesStand, _isNominal) = (isActor, officesStand, site.IsNominal);
        var (clause, trigger) = (site.Clause, site.Noun);
        for (var i = 0; i < slots.Count; i++)
        {
            _found.Clear();
            Find(slots[i], clause, trigger, through, forParticiple);
            var found = Fit(kinds, placesStand, holdersStand);
            if (found.Count > 0)
            {
                return found;
            }

            if (slots[i].Kind == SlotKind.Possessor && trigger is { Possessor: not null } or { Possessive: not null })
            {
                return [];
            }
        }

        return [];
    }

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
                Add(clause.Patients, through, clause, trigger);
                break;
            case SlotKind.Citizens:
                AddStates(clause.Patients);
                break;
            case SlotKind.Object2:
                Add(clause.Objects, through, clause, trigger, from: 1);
                break;
            case SlotKind.Prep or SlotKind.Own:
                AddGoverned(clause, trigger, slot, through);
                break;
            case SlotKind.Owner when trigger is not null:
                AddOwners(clause, trigger);
                break;
            case SlotKind.Possessor when trigger is { Possessor: not null } or { Possessive: not null }:
                Add(referents.Possessor(trigger!, _view));
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
                AddHead(trigger, clause, through);
                break;
            case SlotKind.Resolution:
                Add(nodes.ResolutionIn(_reading, clause, trigger));
                break;
            case SlotKind.ResolutionHere:
                AddResolutions(clause);
                break;
            case SlotKind.Clause:
                AddEach(_dependents.Subjects(_reading.Sentence, clause, trigger), through: true, clause, trigger);
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
                AddEach(_dependents.Obliged(_reading.Sentence, clause).Where(IsNoIt), through: false, clause, trigger);
                break;
            case SlotKind.ObligedHere when clause is { Passive: false, Subjects: [{ Pronoun: null } obliged] }:
                Add(obliged, through: false, clause, trigger);
                break;
            case SlotKind.OfficeOfSubject:
                AddOffices(clause, clause.Subjects.SelectMany(s => referents.Of(s, throughModifiers: false, Viewpoint.Free)));
                break;
            case SlotKind.Speaker:
                AddSpeaker(clause);
                break;
            case SlotKind.Office:
                AddOffices(clause, _view.Excluded ?? []);
                break;
            case SlotKind.Event:
                Add(nodes.EventIn(_reading, clause));
                break;
        }
    }

    /// <summary>Whom the trigger stands for; behind a plural all whom it names: "China's allies Russia and Iran".</summary>
    private void AddHead(NounPhrase trigger, Clause? clause, bool through)
    {
        Add(_reading.NodeOf(trigger)?.Alone ?? referents.Of(trigger, through, _view));
        if (trigger is { Plural: true, Name: not null })
        {
            foreach (var phrase in Group(trigger, clause))
            {
                Add(phrase.First > trigger.First && phrase.Name is { Genitive: false } name ? name.Entity : null);
            }
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
            if (
                element.VerbsBefore > 0
                && element.Preposition is { } preposition
                && document.Knowledge.Pack.Grammar.Agent.Contains(preposition)
            )
            {
                Add(element.Phrase, through, clause, null);
            }
        }
    }

    /// <summary>Whose words a clause is; whoever says it without a name stands for whom he speaks.</summary>
    private void AddSpeaker(Clause clause)
    {
        if (judge.SourceOf(_reading, clause) is { } source)
        {
            Add(source);
            AddSpeakersWith(source);
        }
        else if (clause.Parent is { } says && _knowledge.IsSpeech(says.Lemma))
        {
            AddEach(says.Subjects.Where(IsOfficial), through: true, says, null);
        }
    }

    /// <summary>"Says it needs to invest": who says so is "it" itself, or nobody who can be told.</summary>
    private static bool IsNoIt(NounPhrase phrase) => phrase.Pronoun is not { Value: "n" };

    private bool IsOfficial(NounPhrase phrase) =>
        (phrase.Possessor is not null || phrase.Modifiers.Length > 0) && referents.SpeaksForOwner(phrase);

    /// <summary>Those who say together with a source what it says: "…, say A and B".</summary>
    private void AddSpeakersWith(Entity source)
    {
        foreach (var says in _reading.Sentence.Clauses)
        {
            if (says.Subjects is { Count: > 1 } subjects && _knowledge.IsSpeech(says.Lemma) && referents.ActorOf(subjects[0]) == source)
            {
                Add(subjects, through: false, says, null);
            }
        }
    }

    private void AddStates(IReadOnlyList<NounPhrase> citizens)
    {
        foreach (var phrase in citizens)
        {
            Add(referents.CitizensOf(phrase));
        }
    }

    /// <summary>Whose the trigger is; with those that are joined with the owner: "Polens och Litauens övningar".</summary>
    private void AddOwners(Clause clause, NounPhrase trigger)
    {
        if (trigger.Possessor is not null && clause.ElementOf(trigger) is { } own)
        {
            foreach (var element in clause.Elements)
            {
                Add(
                    element.Group == own.Group
                    && element.Phrase is { Noun: null, Name: null, Possessor.Name: { } name }
                    && element.Phrase.End <= trigger.First
                        ? name.Entity
                        : null
                );
            }
        }

        Add(referents.Owner(trigger, _view));
    }

    private void AddModifiers(NounPhrase trigger, bool forParticiple)
    {
        for (var i = 0; i < trigger.Modifiers.Length; i++)
        {
            var modifier = trigger.Modifiers[i];
            var isCompound = trigger.HasInParticiple(modifier);
            Add((forParticiple ? isCompound || modifier.End == trigger.ParticipleAt : !isCompound) ? modifier.Entity : null);
        }
    }

    private void AddNations(NounPhrase trigger)
    {
        foreach (var modifier in trigger.Modifiers)
        {
            Add(
                modifier.Form is ReferenceForm.Adjective or ReferenceForm.Demonym
                || (modifier.Form == ReferenceForm.Compound && modifier.First < trigger.NounAt && !trigger.HasInParticiple(modifier))
                    ? modifier.Entity
                    : null
            );
        }
    }

    /// <summary>"I resolutionen avvisar rådet …": what is said in a text is not done to it.</summary>
    private bool IsInside(Element element) =>
        element is { VerbsBefore: 0, Preposition: { } preposition }
        && _knowledge.Pack.Grammar.Place.Contains(preposition)
        && !_knowledge.Pack.Grammar.Topic.Contains(preposition);

    private void AddResolutions(Clause clause)
    {
        foreach (var element in clause.Elements)
        {
            Add(!IsInside(element) && _reading.NodeOf(element.Phrase) is { Kind: EntityKind.Resolution } resolution ? resolution : null);
        }

        Add(
            clause is { Antecedent: { } told, Kind: ClauseKind.Relative }
            && clause.Passive == clause.Subjects.Contains(told)
            && _reading.NodeOf(told) is { Kind: EntityKind.Resolution } described
                ? described
                : null
        );
    }
}
