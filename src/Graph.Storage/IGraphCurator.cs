namespace Graph.Storage;

/// <summary>Keeps what people decide on who is who, and holds the graph to it.</summary>
public interface IGraphCurator
{
    /// <summary>All judgements, ordered by left, right and kind.</summary>
    Task<IReadOnlyList<Judgement>> JudgementsAsync(CancellationToken cancellation);

    /// <summary>
    /// Adds judgements and takes others back (those of the same left, right and kind), and changes the graph accordingly, all in one
    /// transaction.
    /// A judgement that is there already is replaced.
    /// </summary>
    /// <exception cref="ArgumentException">A judgement names no node of a kind that can be judged, or two of different kinds.</exception>
    /// <exception cref="StoreException">The store cannot be written; nothing is kept.</exception>
    Task JudgeAsync(IReadOnlyList<Judgement> added, IReadOnlyList<Judgement> undone, CancellationToken cancellation);
}
