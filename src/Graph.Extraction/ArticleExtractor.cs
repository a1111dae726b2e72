using Graph.Model;

namespace Graph.Extraction;

/// <summary>Turns an article into a graph: a pure function, safe to call from many threads at once.</summary>
public sealed class ArticleExtractor
{
    private readonly string _version;

    private ArticleExtractor(string version) => _version = version;

    /// <summary>The extractor over the embedded language packs; each pack is read once, when it is first needed.</summary>
    public static ArticleExtractor Default { get; } = new("rules/1");

    /// <summary>All that <paramref name="article"/> says.</summary>
    /// <param name="article">An article whose text is NFC-normalised.</param>
    /// <exception cref="Language.Lexicons.PackException">There is no pack for the article's language.</exception>
    public ArticleGraph Extract(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new ArticleAnalysis(article, Knowledge.Of(article.Language), _version).Run();
    }
}
