using System.Collections.Immutable;

namespace Graph.Storage.Neo4j.Cypher;

/// <summary>What the database must have seen before it answers us: the marks of our last transactions, so that we read our own writes in a
/// cluster.</summary>
internal sealed class Bookmarks
{
    private ImmutableHashSet<string> _marks = [];

    /// <summary>The marks to send.</summary>
    public ImmutableHashSet<string> Current => Volatile.Read(ref _marks);

    /// <summary>Puts the marks that came back in the place of those that were sent.</summary>
    public void Replace(ImmutableHashSet<string> sent, IReadOnlyCollection<string> received)
    {
        if (received.Count > 0)
        {
            ImmutableInterlocked.Update(ref _marks, marks => marks.Except(sent).Union(received));
        }
    }

    /// <summary>Forgets all marks, when the database is not the one that gave them.</summary>
    public void Clear() => Volatile.Write(ref _marks, []);
}
