namespace Graph.Storage.Neo4j.Writing;

/// <summary>An article that is to be written anew because something of it is another node now.</summary>
/// <param name="Entry">The article.</param>
/// <param name="Mentioned">The nodes that it speaks of in the store.</param>
internal sealed record RevisedArticle(ArticleEntry Entry, IReadOnlyList<string> Mentioned);
