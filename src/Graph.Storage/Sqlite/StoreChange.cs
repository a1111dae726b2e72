using Graph.Model;
using Graph.Storage.Sqlite.Packing;

namespace Graph.Storage.Sqlite;

/// <summary>One change of what readers see, inside one transaction: articles come and go, then their claims take their places, then the derived rows follow.</summary>
internal sealed class StoreChange
{
    private readonly SqlSession _session;
    private readonly ArticleRows _rows;
    private readonly DerivedRows _derived;

    public StoreChange(SqlSession session)
    {
        _session = session;
        var (keys, touched) = (new Keys(session), new Touched());
        _rows = new ArticleRows(session, keys, touched);
        _derived = new DerivedRows(session, keys, touched);
    }

    public void Add(long key, ArticleGraph graph, byte[] hash, string edition) => _rows.Insert(key, graph, hash, edition);

    /// <summary>Removes an article, and gives it back.</summary>
    public ArticleGraph Remove(long key)
    {
        var graph = GraphUnpacker.Unpack(_session.Query("write/graph-read", row => (byte[])row.GetValue(0), ("key", key))[0]);
        _rows.Remove(key, graph);
        return graph;
    }

    public void Complete()
    {
        if (_rows.FirstClaim is { } first)
            _session.Execute("write/places-insert", ("first", first));
        _derived.Refresh();
    }
}
