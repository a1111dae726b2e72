using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Discourse;

/// <content>Whose an organ of a state is: "Norway's army", "their armies", and "the ministry" behind "the Chilean ministry".</content>
internal sealed partial class ReferentFinder
{
    /// <summary>"Peru's prosecutors": people with a title who act for their state; nobody where the phrase names somebody.</summary>
    private IReadOnlyList<Entity> OrgansOf(NounPhrase phrase, Viewpoint view) =>
        phrase is { Name: null, Noun: { } noun, Possessor: not null } && Knowledge.IsStateOrgan(noun)
            ? OrgansOf(phrase, noun, view) ?? []
            : [];

    /// <summary>"The police" of the state where the language is at home are an authority with a name.</summary>
    private IReadOnlyList<Entity>? OrgansOf(NounPhrase phrase, Word noun, Viewpoint view)
    {
        var states = StatesOfOrgan(phrase, noun, view);
        return
            Knowledge.AntecedentOf(noun) is { } antecedent
            && antecedent.StartsWith(AtHome, StringComparison.Ordinal)
            && (
                states is null ? HomeOf(phrase)
                : states is [var only] ? only
                : null
            )
                is { } state
            ? (OrganOf(state, antecedent)?.Alone ?? states ?? [])
            : states;
    }

    /// <summary>The authority that a definite reference names, where it is one of a state.</summary>
    private Entity? OrganOf(Entity? state, string antecedent) =>
        state is not null && Knowledge.Organizations.TryGetValue(antecedent[AtHome.Length..], out var organ) && organ.State == state.Key
            ? document.Entities.Organization(antecedent[AtHome.Length..])
            : null;

    /// <summary>The state whose organ a phrase names, or the states whose organs; null where it does not tell.</summary>
    private IReadOnlyList<Entity>? StatesOfOrgan(NounPhrase phrase, Word noun, Viewpoint view)
    {
        if (phrase.Plural && OwnersOf(phrase, view) is { } owners)
        {
            return owners;
        }

        if (StateOf(phrase, view) is { } state)
        {
            _memory.TellOrgan(noun.NounLemma, state);
            return state.Alone;
        }

        if (MayBeTold(phrase))
        {
            return _memory.OrganTold(noun.NounLemma)?.Alone;
        }

        _memory.TellOrgan(noun.NounLemma, null);
        return null;
    }

    /// <summary>"The ministry": a definite organ of which nothing tells whose it is.</summary>
    private bool MayBeTold(NounPhrase phrase) =>
        phrase is { Plural: false, Possessor: null, Possessive: null, Modifiers.Length: 0, ComplementCount: 0, Negated: false }
        && IsKnown(phrase)
        && !IsToldApart(phrase);

    /// <summary>"Their armies", "de tre staternas arméer": the states whose organs a phrase names; null where it is not of
    /// several.</summary>
    private IReadOnlyList<Entity>? OwnersOf(NounPhrase phrase, Viewpoint view) =>
        phrase.Possessive is { Value: "pl" }
            ? TheirStates(phrase) is { Count: > 1 } theirs
                ? theirs
                : _memory.Group(EntityKind.State, NumberOf(phrase))
            : IsOfSeveral(phrase)
                ? Of(phrase.Possessor!, throughModifiers: false, view)
                : null;

    private bool IsOfSeveral(NounPhrase phrase) => phrase is { Plural: true, Possessor: { Name: null } owners } && IsPlural(owners);

    /// <summary>"The two praised the ties between their nations": the states of the subjects of the clause, or of whom "they"
    /// means.</summary>
    private IReadOnlyList<Entity> TheirStates(NounPhrase phrase)
    {
        var owners = new List<Entity>();
        foreach (var subject in _reading.Sentence.ClauseOf(phrase)?.Subjects ?? [])
        {
            owners.AddRange(subject.Index == phrase.Index ? [] : Of(subject, throughModifiers: false, Viewpoint.Free));
        }

        var states = new List<Entity>();
        foreach (var owner in owners.Count > 1 ? owners : They())
        {
            if ((owner.Kind == EntityKind.State ? owner : owner.OfficeOf(EntityKind.State)) is { } state && !states.Contains(state))
            {
                states.Add(state);
            }
        }

        return states;
    }

    /// <summary>"The Commission" once the union that it is of has been named.</summary>
    private IReadOnlyList<Entity> OfWhole(string ids) =>
        ids.Split('/') is [var whole, var part] && OfKey(whole).Count > 0 ? document.Entities.Organization(part)?.Alone ?? [] : [];

    /// <summary>"Peru wants its neighbour to leave": who does something in the sentence is not the other.</summary>
    private bool ActsBefore(Entity state)
    {
        foreach (var clause in _reading.Sentence.Clauses)
        {
            foreach (var subject in clause.Subjects)
            {
                if (subject.First < _resolving && subject.Name?.Entity == state)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
