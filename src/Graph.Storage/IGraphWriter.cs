using Graph.Model;

namespace Graph.Storage;

/// <summary>Writes articles into a store. Claims and the relations derived from them change in one transaction.</summary>
public interface IGraphWriter
{
    /// <summary>
    /// Imports articles, all in one transaction. An article that the store holds with the same content changes nothing; one with other
    /// content retires exactly the claims that are gone. Of several versions of an article the one with the higher version number stays,
    /// else the one
    /// changed later (or published later, where the change is not told; then by the change of the file), else the one with the higher hash,
    /// whatever the
    /// order in which they come;
    /// what was extracted anew from one version replaces what was extracted before. Outcomes come in the order of
    /// <paramref name="articles"/>.
    /// Of claims with the same id in one article the first one counts.
    /// </summary>
    /// <exception cref="ArgumentException">A claim speaks of a node that its article does not declare, or a span lies outside the text;
    /// nothing of the batch is kept.</exception>
    /// <exception cref="StoreException">The store cannot be written; nothing of the batch is kept.</exception>
    Task<IReadOnlyList<ImportOutcome>> ImportAsync(IReadOnlyList<ArticleGraph> articles, CancellationToken cancellation);

    /// <summary>
    /// The same for many batches in a row: what it keeps is safe when it returns, but readers may see it only after
    /// <see cref="PublishAsync"/> or
    /// another import, so that a store can put many batches in order at once.
    /// </summary>
    /// <exception cref="ArgumentException">As for <see cref="ImportAsync"/>.</exception>
    /// <exception cref="StoreException">As for <see cref="ImportAsync"/>.</exception>
    Task<IReadOnlyList<ImportOutcome>> StageAsync(IReadOnlyList<ArticleGraph> articles, CancellationToken cancellation) =>
        ImportAsync(articles, cancellation);

    /// <summary>Lets readers see all that was staged. What an interrupted import has staged waits for it, and is seen after it as if
    /// nothing had happened.</summary>
    /// <exception cref="StoreException">The store cannot be written; what was staged stays staged.</exception>
    Task PublishAsync(CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Removes an article, its claims, and every node and relation that nothing else supports. False where the store has no such
    /// article.</summary>
    Task<bool> RetractAsync(NodeId article, CancellationToken cancellation);
}
