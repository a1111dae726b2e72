namespace Graph.Storage;

/// <summary>Answers what takes a look at many claims or relations at once. Filters mean what they mean to
/// <see cref="IGraphReader"/>.</summary>
public interface IGraphAnalyst
{
    /// <summary>Counts claims, the largest number first, then by keys (ordinally, none last), at most <paramref name="first"/>
    /// rows.</summary>
    Task<IReadOnlyList<CountRow>> CountAsync(ClaimFilter filter, IReadOnlyList<CountBy> by, int first, CancellationToken cancellation);

    /// <summary>Relations, those with most claims first, then by id.</summary>
    Task<Page<Graph.Model.Relation>> RankRelationsAsync(RelationFilter filter, PageRequest page, CancellationToken cancellation);

    /// <summary>Actors, those with most claims first, then by id.</summary>
    Task<Page<RankedActor>> RankActorsAsync(ActorFilter filter, PageRequest page, CancellationToken cancellation);

    /// <summary>The nodes around one and the relations among them. Unlike the other calls, it may see the store change while it
    /// looks.</summary>
    Task<Neighbourhood> NeighbourhoodAsync(NeighbourhoodQuestion question, CancellationToken cancellation) =>
        new NeighbourhoodWalk(this, question).GoAsync(cancellation);
}
