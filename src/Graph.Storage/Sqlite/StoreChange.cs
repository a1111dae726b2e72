using Graph.Model;
using Graph.Storage.Identity;

namespace Graph.Storage.Sqlite;

/// <summary>
/// One change of what readers see, inside one transaction: articles come and go; when all are known it is decided who is who, and articles
/// of which
/// something is another node than before are written anew; then claims take their places, and the derived rows follow.
/// </summary>
internal sealed class StoreChange
{
    // What is derived waits in memory for so many articles and no more.
    private const int MostUnderived = 10_000;

    private readonly SqlSession _session;
    private readonly IdentityRows _identity;
    private readonly SketchRows _sketches;
    private readonly ArticleRows _rows;
    private readonly DerivedRows _derived;
    private readonly Dictionary<NodeId, Arrival> _arrivals = [];
    private int _underived;

    public StoreChange(SqlSession session)
    {
        _session = session;
        var (keys, touched) = (new Keys(session), new Touched());
        _identity = new IdentityRows(session);
        _sketches = new SketchRows(session);
        _rows = new ArticleRows(session, keys, touched);
        _derived = new DerivedRows(session, keys, touched);
    }

    /// <summary>Whether a version of an article has come and is not yet written.</summary>
    public bool Awaits(NodeId article) => _arrivals.ContainsKey(article);

    /// <summary>Notes what an article tells of who is who; it is written when all have told it.</summary>
    public void Note(Told told)
    {
        _identity.Note(told.Article, told.Sightings, +1);
        if (told.Sketch is { } sketch)
            _sketches.Add(told.Article, sketch);
    }

    /// <summary>Notes an article and keeps it, to write it when all have come.</summary>
    public void Add(long key, ArticleGraph own, byte[] hash, string edition)
    {
        Note(Told.By(own));
        _arrivals.Add(own.Article.Id, new Arrival(key, own, hash, edition));
    }

    /// <summary>Removes an article, and gives it back.</summary>
    public ArticleGraph Remove(long key)
    {
        var packed = Read(key);
        var own = packed.Own();
        _identity.Note(own.Article.Id, Sightings.Of(own), -1);
        _sketches.Remove(own.Article.Id);
        _rows.Remove(key, packed.Resolved());
        return own;
    }

    /// <summary>Decides who is who, and writes what has come.</summary>
    public void Settle()
    {
        foreach (var article in _identity.Settle())
            Revise(article);
        foreach (var (key, own, hash, edition) in _arrivals.Values)
            Write(key, own, hash, edition);
        _arrivals.Clear();
        _rows.Store();
    }

    /// <summary>Writes an article that is noted, with the nodes that were decided on.</summary>
    public void Write(long key, ArticleGraph own, byte[] hash, string edition)
    {
        var nodes = _identity.MapOf(own);
        if (nodes.Text is { } text)
            _session.Execute("write/graph-nodes", ("key", key), ("nodes", text));
        _rows.Insert(key, nodes.Apply(own), hash, edition);
        DeriveInTurn();
    }

    /// <summary>Brings an article up to date where something of it is another node now.</summary>
    public void Revise(NodeId article)
    {
        if (_arrivals.ContainsKey(article) || ArticleState.Find(_session, "write/article-state", article) is not { } state)
            return;
        var packed = Read(state.Key);
        var own = packed.Own();
        var nodes = _identity.MapOf(own);
        if (nodes.Text == packed.Nodes)
            return;
        _session.Execute("write/graph-nodes", ("key", state.Key), ("nodes", nodes.Text));
        _rows.Revise(state.Key, NodeMap.Parse(packed.Nodes).Apply(own), nodes.Apply(own));
        DeriveInTurn();
    }

    /// <summary>Takes up what people have decided, for the articles that it concerns.</summary>
    public void Judge(IEnumerable<NodeId> articles)
    {
        _identity.Forget();
        foreach (var article in articles)
            Revise(article);
    }

    public void Complete()
    {
        Settle();
        Derive();
    }

    private void DeriveInTurn()
    {
        if (++_underived >= MostUnderived)
            Derive();
    }

    private void Derive()
    {
        _rows.Store();
        if (_rows.TakeFirstClaim() is { } first)
            _session.Execute("write/places-insert", ("first", first));
        _derived.Refresh();
        _underived = 0;
    }

    private Packed Read(long key) => _session.Query("write/graph-read", row => Packed.Read(row, 0), ("key", key))[0];

    private sealed record Arrival(long Key, ArticleGraph Own, byte[] Hash, string Edition);
}
