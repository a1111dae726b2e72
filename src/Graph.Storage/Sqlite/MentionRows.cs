using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>Stores how articles name nodes: many together in the order of their table, so that each page of it is met once.</summary>
internal sealed class MentionRows(SqlSession session)
{
    private const int Most = 100_000;

    private readonly List<(long Node, long Place, long Article, string Name, string? Symbol)> _waiting = [];

    // Thousands of articles name the same few: each name is held once.
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Keeps how an article names a node, to store it with others.</summary>
    public void Add(long node, long place, long article, string name, string? symbol)
    {
        if (_names.TryGetValue(name, out var held))
            name = held;
        else
            _names.Add(name);
        _waiting.Add((node, place, article, name, symbol));
        if (_waiting.Count == Most)
            Store();
    }

    public void Remove(long node, long place, long article)
    {
        Store();
        session.Execute("write/mention-delete", ("node", node), ("place", place), ("article", article));
    }

    /// <summary>Stores what waits.</summary>
    public void Store()
    {
        if (_waiting.Count == 0)
            return;
        _waiting.Sort((one, other) => (one.Node, one.Place, one.Article).CompareTo((other.Node, other.Place, other.Article)));
        foreach (var (node, place, article, name, symbol) in _waiting)
            session.Execute(
                "write/mention-insert",
                ("node", node),
                ("place", place),
                ("article", article),
                ("name", name),
                ("symbol", symbol)
            );
        _waiting.Clear();
        _names.Clear();
    }
}
