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

    /// <summary>Which version of the article it is.</summary>
    public string Edition { get; } = Storage.Edition.Of(Graph.Article);

    /// <summary>How it leaves an article of which the store holds this hash and edition; null for an article that is not there.</summary>
    public ImportChange Against(string? hash, string? edition)
    {
        if (hash is null)
            return ImportChange.Added;
        if (hash == Hash)
            return ImportChange.Unchanged;
        // An article without edition was written by an earlier version of the program.
        return edition is null || Storage.Edition.Replaces(Edition, edition) ? ImportChange.Updated : ImportChange.Superseded;
    }

    public static ArticleEntry Of(ArticleGraph graph) => new(graph, ContentHash.Of(graph), [.. graph.Claims.DistinctBy(c => c.Id)]);
}
