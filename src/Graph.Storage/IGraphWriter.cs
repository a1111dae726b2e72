using Graph.Model;

namespace Graph.Storage;

/// <summary>Writes articles into a store. Claims and the relations derived from them change in one transaction.</summary>
public interface IGraphWriter
{
    /// <summary>
    /// Imports articles, all in one transaction. An article that the store holds with the same content changes nothing; one with other
    /// content retires exactly the claims that are gone. Outcomes come in the order of <paramref name="articles"/>;
    /// of several versions of an article in one batch the last one stays. Of claims with the same id in one article the first one counts.
    /// </summary>
    /// <exception cref="ArgumentException">A claim speaks of a node that its article does not declare, or a span lies outside the text; nothing of the batch is kept.</exception>
    /// <exception cref="StoreException">The store cannot be written; nothing of the batch is kept.</exception>
    Task<IReadOnlyList<ImportOutcome>> ImportAsync(IReadOnlyList<ArticleGraph> articles, CancellationToken cancellation);

    /// <summary>Removes an article, its claims, and every node and relation that nothing else supports. False where the store has no such article.</summary>
    Task<bool> RetractAsync(NodeId article, CancellationToken cancellation);
}
