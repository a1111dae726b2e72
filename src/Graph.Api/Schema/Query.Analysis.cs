using System.ComponentModel;
using Graph.Api.Actors;
using Graph.Api.Analysis;
using Graph.Api.Batching;
using Graph.Api.Claims;
using Graph.Api.Contradictions;
using Graph.Api.Guard;
using Graph.Api.Offices;
using Graph.Api.Paging;
using Graph.Api.Relations;
using Graph.Api.Searching;
using Graph.Api.Votes;
using Graph.Model;
using Graph.Storage;
using GraphQL;
using GraphQL.DataLoader;

namespace Graph.Api.Schema;

/// <summary>The questions that look at many claims or relations at once.</summary>
internal sealed partial class Query
{
    [Description("Actors, resolutions, quotes and articles that hold all words, those first whose names are nearest to them.")]
    [Cost(4 * FieldCost.Search)]
    public static Task<IReadOnlyList<SearchHit>> Search(
        [FromServices] GraphSession session,
        IResolveFieldContext context,
        [Description(Arguments.Words)] string text,
        [Description("Only these kinds; all that can be searched where it is omitted.")] NodeKind[]? kinds = null,
        [Description("Most hits, at most 200.")] int first = PageArguments.DefaultFirst
    ) => new Finder(session).FindAsync(text, kinds, session.Rows("first", first), context.CancellationToken);

    [Description("A shortest way between two nodes along affirmed relations; null where there is none.")]
    [Cost(2 * FieldCost.Counting)]
    public static Task<PathView?> Path(
        [FromServices] GraphSession session,
        IResolveFieldContext context,
        [Id, Description("Where it begins.")] string from,
        [Id, Description("Where it ends.")] string to,
        [Description("Most relations on the way, 1 to 6.")] int maxLength = PathSearch.UsualLength,
        [Description(Arguments.Types)] RelationType[]? types = null,
        [Description(Arguments.Where)] RelationWhere? where = null
    ) =>
        new PathSearch(session, Subgraph.Filter(where, types)).FindAsync(
            Arguments.Node("from", from),
            Arguments.Node("to", to),
            maxLength,
            context.CancellationToken
        );

    [Description(
        "The nodes around one, those with most claims first, and the relations among them: a picture. Quotes only where types has SAID."
    )]
    [Cost(FieldCost.Counting)]
    public static Task<NeighbourhoodView> Neighbourhood(
        [FromServices] GraphSession session,
        IResolveFieldContext context,
        [Id, Description("The node in the middle.")] string of,
        [Description("Steps away from it, 1 to 3.")] int depth = 1,
        [Description(Arguments.Types)] RelationType[]? types = null,
        [ListSize, Description("Most nodes, 1 to 200.")] int limit = NeighbourhoodSearch.UsualNodes,
        [Description(Arguments.Where)] RelationWhere? where = null
    ) =>
        new NeighbourhoodSearch(session, Subgraph.Filter(where, types)).FindAsync(
            Arguments.Node("of", of),
            depth,
            session.Rows("limit", limit),
            SelectedParts.At(context, "edges", "relation"),
            context.CancellationToken
        );

    [Description(
        "How many claims were seen in each period, by type; the earliest period first, empty ones and claims dated less exactly left out."
    )]
    [Cost(FieldCost.Counting / 100), ListSize(100)]
    public static Task<IReadOnlyList<TimelinePeriod>> Timeline(
        [FromServices] GraphSession session,
        IResolveFieldContext context,
        [Description(Arguments.Where)] ClaimWhere? where,
        [Description("How long a period is.")] Interval interval = Interval.Month
    ) => Timelines.ReadAsync(session, (where ?? new ClaimWhere()).ToFilter(), interval, context.CancellationToken);

    [Description("How many claims there are, by one or two of their properties; the largest number first.")]
    [Cost(FieldCost.Counting)]
    public static Task<IReadOnlyList<CountView>> Counts(
        [FromServices] GraphSession session,
        IResolveFieldContext context,
        [Description(Arguments.Where)] ClaimWhere? where,
        [Description("What to count by: one or two.")] CountBy[] by,
        [Description("Most rows, at most 200.")] int first = PageArguments.DefaultFirst
    ) => Tallies.ReadAsync(session, (where ?? new ClaimWhere()).ToFilter(), by, session.Rows("first", first), context.CancellationToken);

    [Description("How often states voted alike on the same resolutions, for every pair of them; a veto is a vote against.")]
    [Cost(FieldCost.Counting)]
    public static Task<IReadOnlyList<Agreement>> Agreement(
        [FromServices] GraphSession session,
        IResolveFieldContext context,
        [Id, ListSize(OfPairs = true), Description("The states, 2 to 20.")] string[] states,
        [Id, Description("Only votes in the body with this id.")] string? body = null,
        [Description(Arguments.SeenFrom)] DateOnly? from = null,
        [Description(Arguments.SeenTo)] DateOnly? to = null
    ) => new AgreementSearch(session).ReadAsync(states, body, from, to, context.CancellationToken);

    [Description(
        "What articles contradict one another in: a claim and its denial, or rival figures of one relation; the latest seen first."
    )]
    public static Task<Connection<Contradiction>> Contradictions(
        [FromServices] GraphSession session,
        IResolveFieldContext context,
        [Description(Arguments.Where)] RelationWhere? where,
        [Description("Which kind.")] ContradictionKind kind = ContradictionKind.Denial,
        [Description(Arguments.First)] int first = PageArguments.DefaultFirst,
        [Description(Arguments.After)] string? after = null
    )
    {
        var request = session.PageOf(context, new PageArgs(first, after, null, null));
        return new ContradictionSearch(session).FindAsync(
            (where ?? new RelationWhere()).ToFilter(),
            kind,
            request,
            context.CancellationToken
        );
    }

    [Description("Who held office at a state or organization, the latest seen first, as articles tell it.")]
    [ListSize(20)]
    public static IDataLoaderResult<IEnumerable<OfficeHolder>> OfficeHolders(
        [FromServices] GraphSession session,
        IResolveFieldContext context,
        [Id, Description("The state or organization.")] string of,
        [Description(OfficeArguments.Role)] string? role = null,
        [Description(OfficeArguments.On)] DateOnly? on = null
    )
    {
        var owner = Arguments.Actor("of", of);
        return new LoadResult<IEnumerable<OfficeHolder>>(async cancellation =>
        {
            var followed = await session.FollowAsync(owner, cancellation).ConfigureAwait(false);
            return await OfficeSearch.Of(session, context, followed, role, on).GetResultAsync(cancellation).ConfigureAwait(false);
        });
    }
}
