using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>The derived rows that a change has to bring up to date at its end, by key, each once however many articles touch it.</summary>
internal sealed class Touched
{
    private readonly Dictionary<(long Actor, string Name), NameChange> _actorNames = [];

    public Dictionary<long, TouchedRelation> Relations { get; } = [];

    /// <summary>Those that claims were added to, by what they say.</summary>
    public Dictionary<RelationTerms, (long Key, RelationGain Gain)> Supported { get; } = [];

    /// <summary>How many articles more, or fewer, have a name of an actor and give it, in the order of the table.</summary>
    public IEnumerable<((long Actor, string Name) Key, NameChange Change)> ActorNames =>
        _actorNames
            .Select(change => (change.Key, change.Value))
            .OrderBy(change => change.Key.Actor)
            .ThenBy(change => change.Key.Name, StringComparer.Ordinal);

    public Dictionary<long, NodeId> Nodes { get; } = [];

    public SortedSet<long> Quotes { get; } = [];

    /// <summary>Forgets all: what it told is brought up to date.</summary>
    public void Clear()
    {
        _actorNames.Clear();
        Relations.Clear();
        Supported.Clear();
        Nodes.Clear();
        Quotes.Clear();
    }

    /// <summary>What comes and goes of a relation that is stored or was touched before.</summary>
    public RelationGain Relation(long key, NodeId id)
    {
        if (!Relations.TryGetValue(key, out var relation))
            Relations.Add(key, relation = new TouchedRelation(id));
        return relation.Gain;
    }

    /// <summary>What comes and goes of a relation that is not stored yet.</summary>
    public RelationGain NewRelation(long key, NodeId id, RelationTerms terms)
    {
        var relation = new TouchedRelation(id) { New = terms };
        Relations.Add(key, relation);
        return relation.Gain;
    }

    /// <summary>Notes that an article began (+1) or ceased (−1) to speak of an actor.</summary>
    public void Actor(long key, Actor actor, int change)
    {
        var (name, aliases) = (actor.Name, actor.Aliases);
        for (var i = 0; i < aliases.Length; i++)
        {
            if (aliases[i] != name && !aliases.AsSpan(0, i).Contains(aliases[i]))
                Count(key, aliases[i], change, change);
        }

        Count(key, name, change, Naming.IsNameGiven(actor) ? change : 0);
    }

    private void Count(long key, string name, int articles, int given)
    {
        ref var counted = ref CollectionsMarshal.GetValueRefOrAddDefault(_actorNames, (key, name), out _);
        counted = new NameChange(counted.Articles + articles, counted.Given + given);
    }

    /// <summary>How many articles more, or fewer, have a name, and how many of them give it.</summary>
    public readonly record struct NameChange(int Articles, int Given);
}
