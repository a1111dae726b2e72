using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>An article that was unpacked, with what of it was asked for.</summary>
internal sealed class UnpackedArticle
{
    private readonly ArticleGraph _graph;
    private readonly IReadOnlyList<Claim> _claims;
    private readonly StoredClaim?[] _stored;

    public UnpackedArticle(Packed packed)
    {
        Packed = packed;
        _graph = packed.Resolved();
        _claims = ClaimRows.Of(_graph);
        _stored = new StoredClaim?[_claims.Count];
        Node = new ArticleNode(_graph.Article.Id, _graph.Article.Language)
        {
            Title = _graph.Article.Title,
            Published = _graph.Article.Published,
            Source = _graph.Article.Source,
            Url = _graph.Article.Url,
        };
    }

    /// <summary>What it was unpacked from.</summary>
    public Packed Packed { get; }

    /// <summary>The article without its text.</summary>
    public ArticleNode Node { get; }

    /// <summary>One of its claims; null where it has not so many.</summary>
    public StoredClaim? Claim(long index) => index < 0 || index >= _claims.Count ? null : _stored[index] ??= Stored(_claims[(int)index]);

    private StoredClaim Stored(Claim claim) =>
        new(
            claim,
            Node.Id,
            Relation.IdOf(claim),
            claim.Evidence.Sentence.Of(_graph.Article.Text),
            claim.Evidence.Trigger.Of(_graph.Article.Text),
            claim.Date?.Start ?? Node.Published
        );
}
