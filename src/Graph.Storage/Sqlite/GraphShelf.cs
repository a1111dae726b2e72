using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>Takes claims out of the packed articles that make them, each article unpacked once.</summary>
internal sealed class GraphShelf(SqlSession session)
{
    private readonly Dictionary<long, (long FirstClaim, ArticleGraph Graph)> _graphs = [];

    public Article Article(long key) => Graph(key).Graph.Article;

    public StoredClaim Claim(long key, long article)
    {
        var (first, graph) = Graph(article);
        if (key < first || key - first >= graph.Claims.Length)
            throw new InvalidDataException($"{graph.Article.Id} does not make a claim that is listed");
        var claim = graph.Claims[(int)(key - first)];
        return new StoredClaim(
            claim,
            graph.Article.Id,
            Relation.IdOf(claim),
            claim.Evidence.Sentence.Of(graph.Article.Text),
            claim.Evidence.Trigger.Of(graph.Article.Text),
            claim.Date?.Start ?? graph.Article.Published
        );
    }

    private (long FirstClaim, ArticleGraph Graph) Graph(long key)
    {
        if (_graphs.TryGetValue(key, out var known))
            return known;
        if (session.Query("read/graph", row => (row.GetInt64(0), Packed.Read(row, 1)), ("key", key)) is not [var (first, packed)])
            throw new InvalidDataException("a claim that is listed belongs to no article");
        var graph = packed.Resolved();
        return _graphs[key] = (first, graph with { Claims = [.. ClaimRows.Of(graph)] });
    }
}
