using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Tests.Fakes;

/// <summary>An analyst for tests that ask it nothing.</summary>
internal sealed class UnaskedAnalyst : IGraphAnalyst
{
    public Task<IReadOnlyList<CountRow>> CountAsync(
        ClaimFilter filter,
        IReadOnlyList<CountBy> by,
        int first,
        CancellationToken cancellation
    ) => throw new InvalidOperationException("this test has no analyst");

    public Task<Page<Relation>> RankRelationsAsync(RelationFilter filter, PageRequest page, CancellationToken cancellation) =>
        throw new InvalidOperationException("this test has no analyst");

    public Task<Page<RankedActor>> RankActorsAsync(ActorFilter filter, PageRequest page, CancellationToken cancellation) =>
        throw new InvalidOperationException("this test has no analyst");
}
