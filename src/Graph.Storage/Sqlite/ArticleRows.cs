using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>Stores and removes the rows of one article.</summary>
internal sealed class ArticleRows(SqlSession session, Keys keys, Touched touched)
{
    private readonly ClaimRows _claims = new(session, keys, touched);
    private readonly MentionRows _mentions = new(session);

    /// <summary>Key of the first claim that was stored since this was asked last, or null for none.</summary>
    public long? TakeFirstClaim() => _claims.TakeFirst();

    /// <summary>Stores what waits to be stored together with more of its kind.</summary>
    public void Store() => _mentions.Store();

    public void Insert(long key, ArticleGraph graph, byte[] hash, string edition)
    {
        var article = graph.Article;
        var place = Place.Of(article.Published, article.Id);
        session.Execute("write/article-words-insert", ("key", key), ("words", Words(article)));
        Mention(key, place, Named(graph));

        foreach (var actor in graph.Actors)
            touched.Actor(keys.Node(actor.Id), actor, +1);
        var (first, count) = _claims.Insert(key, graph);
        session.Execute(
            "write/article-insert",
            ("key", key),
            ("article", article.Id),
            ("hash", hash),
            ("edition", edition),
            ("language", article.Language),
            ("title", article.Title),
            ("source", article.Source),
            ("url", article.Url),
            ("published", article.Published),
            ("place", place),
            ("firstClaim", first),
            ("claims", count)
        );
    }

    public void Remove(long key, ArticleGraph graph)
    {
        var (place, first, count) = session.Query(
            "write/article-delete",
            row => (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2)),
            ("key", key)
        )[0];
        _claims.Remove(graph, place, first, count);
        Unmention(key, place, Named(graph));

        foreach (var actor in graph.Actors)
            touched.Actor(keys.Node(actor.Id), actor, -1);
        session.Execute("write/article-words-delete", ("key", key), ("words", Words(graph.Article)));
        session.Execute("write/graph-delete", ("key", key));
    }

    /// <summary>Brings an article up to date of which some nodes are others than before; what does not depend on them stays.</summary>
    public void Revise(long key, ArticleGraph before, ArticleGraph after)
    {
        var (place, first) = session.Query("write/article-claims", row => (row.GetInt64(0), row.GetInt64(1)), ("key", key))[0];
        var (were, are) = (Named(before).ToList(), Named(after).ToList());
        Unmention(key, place, were.Except(are));
        Mention(key, place, are.Except(were));
        foreach (var actor in before.Actors.Except(after.Actors))
            touched.Actor(keys.Node(actor.Id), actor, -1);
        foreach (var actor in after.Actors.Except(before.Actors))
            touched.Actor(keys.Node(actor.Id), actor, +1);
        _claims.Revise(before, after, place, first);
    }

    private void Mention(long article, long place, IEnumerable<(NodeId Id, string Name, string? Symbol)> named)
    {
        foreach (var (id, name, symbol) in named)
        {
            var node = keys.Node(id, name, symbol, out var isNew);
            _mentions.Add(node, place, article, name, symbol);
            if (!isNew)
                touched.Nodes[node] = id;
            else if (id.Kind == NodeKind.Resolution)
                session.Execute("write/resolution-words-insert", ("key", node), ("words", Words(name, symbol)));
        }
    }

    private void Unmention(long article, long place, IEnumerable<(NodeId Id, string Name, string? Symbol)> named)
    {
        foreach (var (id, _, _) in named)
        {
            var node = keys.Node(id);
            touched.Nodes[node] = id;
            _mentions.Remove(node, place, article);
        }
    }

    /// <summary>The words by which a resolution is found.</summary>
    public static string Words(string name, string? symbol) => SearchText.Fold($"{name} {symbol}");

    private static string Words(Article article) => SearchText.Fold($"{article.Title} {article.Text}");

    private static IEnumerable<(NodeId Id, string Name, string? Symbol)> Named(ArticleGraph graph) =>
        graph
            .Actors.Select(a => (a.Id, a.Name, (string?)null))
            .Concat(graph.Resolutions.Select(r => (r.Id, r.Name, r.Symbol)))
            .Concat(graph.Events.Select(e => (e.Id, e.Name, (string?)null)));
}
