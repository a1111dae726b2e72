using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>The derived rows that a batch has to bring up to date at its end, each once however many articles touch it.</summary>
internal sealed class Touched
{
    public SortedDictionary<NodeId, int> Relations { get; } = [];

    public SortedDictionary<NodeId, SortedDictionary<string, int>> Actors { get; } = [];

    public SortedSet<NodeId> Quotes { get; } = [];

    public SortedSet<NodeId> Resolutions { get; } = [];

    public SortedSet<NodeId> Events { get; } = [];

    /// <summary>Notes that a claim was stored (+1) or removed (−1).</summary>
    public void Relation(NodeId relation, int change) => Relations[relation] = Relations.GetValueOrDefault(relation) + change;

    /// <summary>Notes that an article began (+1) or ceased (−1) to give an actor these names.</summary>
    public void Actor(NodeId actor, string name, IEnumerable<string> aliases, int change)
    {
        if (!Actors.TryGetValue(actor, out var names))
            Actors.Add(actor, names = new SortedDictionary<string, int>(StringComparer.Ordinal));
        foreach (var each in aliases.Append(name).Distinct(StringComparer.Ordinal))
            names[each] = names.GetValueOrDefault(each) + change;
    }
}
