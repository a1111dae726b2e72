using Graph.Extraction.Clauses;
using Graph.Extraction.Coreference;
using Graph.Extraction.Entities;
using Graph.Extraction.Phrases;
using Graph.Model;

namespace Graph.Extraction.Frames;

/// <summary>Finds the entities that stand in the places where a frame looks for an argument.</summary>
internal sealed class SlotReader(Document document, ReferentFinder referents, NodeFinder nodes)
{
    /// <summary>The clauses of the sentence that is being read.</summary>
    public IReadOnlyList<Clause> Clauses { get; set; } = [];

    /// <summary>The first slot that gives entities of a fitting kind decides.</summary>
    public IReadOnlyList<Entity> Read(IReadOnlyList<Slot> slots, Clause? clause, NounPhrase? trigger, IReadOnlyList<NodeKind> kinds, bool through, bool forParticiple = false, bool placesStand = false)
    {
        foreach (var slot in slots)
        {
            var found = Fit(Entities(slot, clause, trigger, through, forParticiple), kinds, placesStand);
            if (found.Count > 0)
            {
                return found;
            }
        }

        return [];
    }

    /// <summary>Whether the clause has the noun of the frame where the frame wants it; gives its phrase.</summary>
    public NounPhrase? FindNoun(Frame frame, Clause clause)
    {
        foreach (var element in clause.Elements)
        {
            var phrase = element.Phrase;
            if (phrase.Noun is not null && document.NounLemmas(phrase).Any(l => frame.Nouns.Contains(l, StringComparer.OrdinalIgnoreCase)) && StandsIn(frame.NounIn, element, clause))
            {
                return phrase;
            }
        }

        return clause.Passive && frame.NounIn is null or { Kind: SlotKind.Object or SlotKind.Any }
            ? clause.Subjects.Find(s => s.Noun is not null && !clause.Elements.Exists(e => ReferenceEquals(e.Phrase, s)) && document.NounLemmas(s).Any(l => frame.Nouns.Contains(l, StringComparer.OrdinalIgnoreCase)))
            : null;
    }

    private static bool StandsIn(Slot? slot, Element element, Clause clause) => slot?.Kind switch
    {
        null => element.Preposition is null && (clause.Objects.Contains(element.Phrase) || (clause.Passive && clause.Subjects.Contains(element.Phrase))),
        SlotKind.Subject => clause.Subjects.Contains(element.Phrase),
        SlotKind.Object => clause.Objects.Contains(element.Phrase) || (clause.Passive && clause.Subjects.Contains(element.Phrase)),
        SlotKind.Prep => element.Preposition is { } preposition && slot.Prepositions.Contains(preposition, StringComparer.OrdinalIgnoreCase),
        _ => true,
    };

    private IEnumerable<Entity> Entities(Slot slot, Clause? clause, NounPhrase? trigger, bool through, bool forParticiple)
    {
        switch (slot.Kind)
        {
            case SlotKind.Subject when clause is not null:
                return clause.Passive ? Agents(clause, through) : Of(clause.Subjects, through, clause, trigger);
            case SlotKind.Object when clause is not null:
                return clause.Passive ? Of(clause.Subjects, through: true, clause, trigger) : Of(clause.Objects.Where(o => !ReferenceEquals(o, trigger)), through: true, clause, trigger);
            case SlotKind.Object2 when clause is not null:
                return Of(clause.Objects.Skip(1), through: true, clause, trigger);
            case SlotKind.Prep:
                return Governed(clause, trigger, slot.Prepositions, through: true);
            case SlotKind.Owner when trigger is not null:
                return referents.Owner(trigger) is { } owner ? [owner] : [];
            case SlotKind.Possessor when trigger is { Possessor: not null } or { Possessive: not null }:
                return referents.Owner(trigger!) is { } possessor ? [possessor] : [];
            case SlotKind.Modifier when trigger is not null:
                return trigger.Modifiers.Where(m => !forParticiple || m.First == trigger.ParticipleAt || m.End == trigger.ParticipleAt).Select(m => m.Entity).Distinct();
            case SlotKind.Described when trigger is not null:
                return Described(trigger, clause);
            case SlotKind.Mutual when clause is not null:
                return Of(clause.Subjects, through, clause, trigger).Skip(1);
            case SlotKind.Head when trigger is not null:
                return nodes.Node(trigger) is { } node ? [node] : referents.Of(trigger, through);
            case SlotKind.Resolution:
                return nodes.ResolutionIn(clause, trigger) is { } resolution ? [resolution] : [];
            case SlotKind.ResolutionHere:
                return clause?.Elements.Select(e => nodes.Node(e.Phrase)).OfType<Entity>().Where(n => n.Kind == EntityKind.Resolution) ?? [];
            case SlotKind.Clause when clause is not null:
                return Of(Dependents(clause).SelectMany(c => c.Passive ? [] : c.Subjects), through: true, clause, trigger);
            case SlotKind.Antecedent when clause?.Antecedent is { } antecedent:
                return referents.Of(antecedent, through);
            case SlotKind.Event:
                return nodes.EventIn(clause) is { } gathering ? [gathering] : [];
            default:
                return [];
        }
    }

    /// <summary>The agent of a passive stands behind the verb.</summary>
    private IEnumerable<Entity> Agents(Clause clause, bool through) => Of(
        clause.Elements.Where(e => e.VerbsBefore > 0 && e.Preposition is { } preposition && document.Knowledge.Pack.Grammar.Agent.Contains(preposition)).Select(e => e.Phrase), through, clause, null);

    private IEnumerable<Clause> Dependents(Clause clause) => Clauses.Where(c => ReferenceEquals(c.Parent, clause) && c.Kind == ClauseKind.Subordinate);

    private IEnumerable<Entity> Of(IEnumerable<NounPhrase> phrases, bool through, Clause? clause, NounPhrase? trigger)
    {
        return phrases.Where(p => !ReferenceEquals(p, trigger) && p.Pronoun is not { Value: "refl" or "self" or "recip" }).SelectMany(p => nodes.Node(p) is { } node ? [node] : Reach(p, through, clause)).Distinct();
    }

    /// <summary>Whom a phrase stands for; "the border with Guyana" reaches through its complement.</summary>
    private IReadOnlyList<Entity> Reach(NounPhrase phrase, bool through, Clause? clause)
    {
        var found = referents.Of(phrase, through);
        if (!through || phrase.Noun is null || phrase.Name is not null || phrase.Complements.Count == 0 || phrase.Possessor is not null || phrase.Modifiers.Count > 0 || found is [{ Kind: EntityKind.Person }, ..])
        {
            return found;
        }

        foreach (var (_, complement) in phrase.Complements)
        {
            var group = clause?.Elements.Find(e => ReferenceEquals(e.Phrase, complement))?.Group;
            List<Entity> reached = [.. (clause?.Elements.Where(e => e.Group == group).Select(e => e.Phrase) ?? [complement]).SelectMany(p => referents.Of(p, throughModifiers: true))];
            if (reached.Count > 0)
            {
                return reached;
            }
        }

        return found;
    }

    private List<Entity> Governed(Clause? clause, NounPhrase? trigger, IReadOnlyList<string> prepositions, bool through)
    {
        var phrases = new List<NounPhrase>();
        if (trigger is not null)
        {
            phrases.AddRange(trigger.Complements.Where(c => prepositions.Contains(c.Preposition, StringComparer.OrdinalIgnoreCase)).Select(c => c.Phrase));
        }

        if (clause is not null)
        {
            var groups = clause.Elements.Where(e => phrases.Contains(e.Phrase)).Select(e => e.Group).ToHashSet();
            foreach (var element in clause.Elements)
            {
                if (element.Preposition is { } preposition && (phrases.Count == 0 || groups.Contains(element.Group)) && prepositions.Contains(preposition, StringComparer.OrdinalIgnoreCase) && !phrases.Contains(element.Phrase))
                {
                    phrases.Add(element.Phrase);
                    groups.Add(element.Group);
                }
            }
        }

        return [.. Of(phrases, through, clause, trigger)];
    }

    private List<Entity> Described(NounPhrase trigger, Clause? clause)
    {
        if (trigger.Apposition is { } beside)
        {
            return [.. Group(beside, clause).SelectMany(p => referents.Of(p, throughModifiers: false)).Distinct()];
        }

        var described = clause is not null && clause.Objects.Contains(trigger) && IsBe(clause) ? clause.Subjects : [];
        return [.. described.SelectMany(p => referents.Of(p, throughModifiers: false)).Distinct()];
    }

    private static IEnumerable<NounPhrase> Group(NounPhrase phrase, Clause? clause)
    {
        var element = clause?.Elements.Find(e => ReferenceEquals(e.Phrase, phrase));
        return element is null ? [phrase] : clause!.Elements.Where(e => e.Group == element.Group && e.Preposition != "=").Select(e => e.Phrase);
    }

    /// <summary>Whether the verb of a clause says what its subject is.</summary>
    public bool IsBe(Clause clause) => clause.Lemma is { } lemma && document.Knowledge.Complements.TryGetValue(lemma, out var effect) && effect.Effect is "copula" or "passive";

    /// <summary>Keeps what fits the vocabulary; where force is used against a place, its state is meant; a person stands for the state of the office where only a state can act (votes and vetoes).</summary>
    private List<Entity> Fit(IEnumerable<Entity> entities, IReadOnlyList<NodeKind> kinds, bool placesStand)
    {
        var fitting = new List<Entity>();
        foreach (var entity in entities)
        {
            var fit = entity.Kind is EntityKind.Place ? (placesStand && entity.State.Length > 0 ? document.Entities.State(entity.State) : null)
                : kinds.Contains(entity.NodeKind) ? entity
                : entity.Kind == EntityKind.Person && kinds.Contains(NodeKind.State) && !kinds.Contains(NodeKind.Person) ? entity.Offices.Find(o => o.Of?.Kind == EntityKind.State).Of : null;
            if (fit is not null && !fitting.Contains(fit))
            {
                fitting.Add(fit);
            }
        }

        return fitting;
    }
}
