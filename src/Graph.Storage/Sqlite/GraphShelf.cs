using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>Takes claims out of the packed articles that make them, each article read once and all of a page together.</summary>
internal sealed class GraphShelf
{
    private readonly Dictionary<long, (long FirstClaim, UnpackedArticle Article)> _articles = [];

    public GraphShelf(SqlSession session, IEnumerable<long> articles)
    {
        var rows = session.Query(
            "read/graphs-by-key",
            row => (Key: row.GetInt64(0), FirstClaim: row.IsDBNull(1) ? 0 : row.GetInt64(1), Packed: Packed.Read(row, 2)),
            ("keys", PageValues.List(articles.Distinct()))
        );
        foreach (var (key, firstClaim, packed) in rows)
            _articles.Add(key, (firstClaim, session.Articles.Of(key, packed)));
    }

    /// <summary>All of the articles.</summary>
    public IReadOnlyDictionary<NodeId, ArticleNode> Articles => _articles.Values.ToDictionary(a => a.Article.Node.Id, a => a.Article.Node);

    public ArticleNode Article(long key) => Unpacked(key).Article.Node;

    public StoredClaim Claim(long key, long article)
    {
        var (first, unpacked) = Unpacked(article);
        return unpacked.Claim(key - first) ?? throw new InvalidDataException($"{unpacked.Node.Id} does not make a claim that is listed");
    }

    private (long FirstClaim, UnpackedArticle Article) Unpacked(long key) =>
        _articles.TryGetValue(key, out var known) ? known : throw new InvalidDataException("a claim that is listed belongs to no article");
}
