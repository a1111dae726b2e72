using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>The derived rows that a change has to bring up to date at its end, by key, each once however many articles touch it.</summary>
internal sealed class Touched
{
    public Dictionary<long, TouchedRelation> Relations { get; } = [];

    public SortedDictionary<(long Actor, string Name), int> ActorNames { get; } =
        new(
            Comparer<(long Actor, string Name)>.Create(
                (a, b) => a.Actor != b.Actor ? a.Actor.CompareTo(b.Actor) : string.CompareOrdinal(a.Name, b.Name)
            )
        );

    public SortedDictionary<long, NodeId> Nodes { get; } = [];

    public SortedSet<long> Quotes { get; } = [];

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

    /// <summary>Notes that an article began (+1) or ceased (−1) to give an actor these names.</summary>
    public void Actor(long key, string name, IEnumerable<string> aliases, int change)
    {
        foreach (var each in aliases.Append(name).Distinct(StringComparer.Ordinal))
            ActorNames[(key, each)] = ActorNames.GetValueOrDefault((key, each)) + change;
    }
}
