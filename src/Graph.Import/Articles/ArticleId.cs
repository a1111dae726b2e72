using Graph.Model;

namespace Graph.Import.Articles;

/// <summary>The ids of articles.</summary>
public static class ArticleId
{
    /// <summary>The id of the article at a canonical address.</summary>
    public static NodeId OfUrl(string canonicalUrl) => NodeId.Of(NodeKind.Article, StableHash.Of(canonicalUrl));

    /// <summary>The id of an article without an address, by its normalised text.</summary>
    public static NodeId OfText(string text) => NodeId.Of(NodeKind.Article, StableHash.Of(text));

    /// <summary>The id that a user means by an id or an address; false where it is neither.</summary>
    public static bool TryParse(string idOrUrl, out NodeId id)
    {
        ArgumentNullException.ThrowIfNull(idOrUrl);
        if (NodeId.TryParse(idOrUrl, out id))
        {
            return id.Kind == NodeKind.Article;
        }

        var known = CanonicalUrl.TryParse(idOrUrl, out var url);
        id = known ? OfUrl(url) : default;
        return known;
    }
}
