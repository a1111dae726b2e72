using Graph.Model;
using Graph.Storage.Identity;

namespace Graph.Storage.Neo4j.Writing;

/// <summary>An article to be stored.</summary>
/// <param name="Own">All that it says, with its own ids.</param>
/// <param name="Hash">Hash of that.</param>
/// <param name="Edition">Which version of the article it is.</param>
/// <param name="Nodes">Which nodes its ids are.</param>
internal sealed record ArticleEntry(ArticleGraph Own, string Hash, string Edition, NodeMap Nodes)
{
    /// <summary>Its id.</summary>
    public NodeId Id => Own.Article.Id;

    /// <summary>All that it says of the nodes.</summary>
    public ArticleGraph Graph { get; } = Nodes.Apply(Own);

    /// <summary>Its claims, each id once.</summary>
    public IReadOnlyList<Claim> Claims
    {
        get => field ??= [.. Graph.Claims.DistinctBy(c => c.Id)];
        private init;
    }

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

    /// <summary>The article with the nodes that its ids are now.</summary>
    public ArticleEntry With(NodeMap nodes) => new(Own, Hash, Edition, nodes);

    public static ArticleEntry Of(ArticleGraph own) => new(own, ContentHash.Of(own), Storage.Edition.Of(own.Article), NodeMap.Empty);
}
