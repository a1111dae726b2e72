using System.ComponentModel;
using Graph.Api.Batching;
using Graph.Api.Claims;
using Graph.Api.Guard;
using Graph.Api.Nodes;
using Graph.Api.Paging;
using Graph.Model;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;

namespace Graph.Api.Relations;

[Name("Relation")]
[Description("The edge between two nodes that the claims of all articles support together. Denials are edges of their own.")]
[Implements(typeof(AutoRegisteringInterfaceGraphType<NodeView>))]
internal sealed class RelationView(GraphSession session, Relation relation) : NodeView(session, relation.Id)
{
    [Description("Its type.")]
    public RelationType Type => relation.Type;

    [Description("First argument; of a symmetric relation the one with the smaller id.")]
    public IDataLoaderResult<NodeView> Subject() => Session.Node(relation.Subject).Required(relation.Subject.Value);

    [Description("Second argument; null where the type has none.")]
    public IDataLoaderResult<NodeView?> Object() => relation.Object is { } target ? Target(target) : LoadResults.Of<NodeView?>(null);

    [Description(
        "The other side as seen from one of its nodes, which is how to read a symmetric relation; null where that node is not part of it."
    )]
    public IDataLoaderResult<NodeView?> Counterpart([Id, Description("The node to look from.")] string of)
    {
        var from = Arguments.Node("of", of);
        return new LoadResult<NodeView?>(async cancellation =>
        {
            var node = from;
            if (node != relation.Subject && node != relation.Object)
            {
                node = await Session.FollowAsync(from, cancellation).ConfigureAwait(false);
            }

            var other =
                node == relation.Subject ? Object()
                : node == relation.Object ? Session.Node(relation.Subject)
                : LoadResults.Of<NodeView?>(null);
            return await other.GetResultAsync(cancellation).ConfigureAwait(false);
        });
    }

    [Description("Whether its claims deny it.")]
    public bool Negated => relation.Negated;

    [Description("The strongest modality among its claims.")]
    public Modality Modality => relation.Modality;

    [Description("Number of its claims.")]
    public int Support => relation.Support;

    [Description("Number of its articles; copies count as one.")]
    [Cost(1)]
    public IDataLoaderResult<int> IndependentSupport() =>
        new LoadResult<int>(async cancellation =>
            (await Session.WitnessesOf(Key).GetResultAsync(cancellation).ConfigureAwait(false))?.Count ?? 0
        );

    [Description("Earliest day among its claims.")]
    public DateOnly? FirstSeen => relation.FirstSeen;

    [Description("Latest day among its claims.")]
    public DateOnly? LastSeen => relation.LastSeen;

    [Description("Best confidence among its claims, from 0 to 1.")]
    public double Confidence => relation.Confidence;

    [Description("The claims that support it, the latest first.")]
    [Cost(FieldCost.Page, Count = 0)]
    public IDataLoaderResult<Connection<ClaimView>> Claims(
        IResolveFieldContext context,
        [Cost(FieldCost.Counting), Description(Arguments.Where)] ClaimWhere? where,
        [Description(Arguments.OrderBy)] TimeOrder orderBy = TimeOrder.Latest,
        [Description(Arguments.First)] int? first = null,
        [Description(Arguments.After)] string? after = null,
        [Description(Arguments.Last)] int? last = null,
        [Description(Arguments.Before)] string? before = null
    )
    {
        var request = Session.RowsOf(context, new PageArgs(first, after, last, before));
        if (where is null && orderBy == TimeOrder.Latest && Session.Brought.Find(Key, request) is { } brought)
        {
            return LoadResults.Of(PageArguments.ToConnection(brought, claim => new ClaimView(Session, claim), relation.Support));
        }

        return Session.Nested.Claims.Load(
            context.FieldAst,
            Key,
            where is null ? request with { CountTotal = false } : request,
            Session.Nested.Find((where ?? new ClaimWhere()).ToFilter()),
            claim => new ClaimView(Session, claim),
            where is null ? relation.Support : null,
            orderBy
        );
    }

    private IDataLoaderResult<NodeView?> Target(NodeId target) =>
        relation.Type == RelationType.Said ? Session.QuoteOf(target, relation.Id) : Session.Node(target);
}
