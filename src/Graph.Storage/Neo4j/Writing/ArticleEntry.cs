using Graph.Model;

namespace Graph.Storage.Neo4j.Writing;

/// <summary>An article to be stored.</summary>
/// <param name="Graph">All that it says.</param>
/// <param name="Hash">Hash of that.</param>
/// <param name="Claims">Its claims, each id once.</param>
internal sealed record ArticleEntry(ArticleGraph Graph, string Hash, IReadOnlyList<Claim> Claims)
{
    /// <summary>Its id.</summary>
    public NodeId Id => Graph.Article.Id;

    public static ArticleEntry Of(ArticleGraph graph) => new(graph, ContentHash.Of(graph), [.. graph.Claims.DistinctBy(c => c.Id)]);
}
