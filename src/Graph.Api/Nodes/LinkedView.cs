using System.ComponentModel;
using Graph.Api.Claims;
using Graph.Api.Paging;
using Graph.Api.Relations;
using Graph.Api.Schema;
using Graph.Model;
using Graph.Storage;
using GraphQL;
using GraphQL.DataLoader;

namespace Graph.Api.Nodes;

/// <summary>A node that relations lead to.</summary>
internal abstract class LinkedView(GraphSession session, NodeId id) : NodeView(session, id)
{
    [Description("Relations with it, the latest first.")]
    public IDataLoaderResult<Connection<RelationView>> Relations(
        IResolveFieldContext context,
        [Description(Arguments.Where)] RelationWhere? where,
        [Replaced, Description(Arguments.Types)] RelationType[]? types = null,
        [Replaced, Description(Arguments.RelationNegated)] bool? negated = false,
        [Replaced, Description(Arguments.Modalities)] Modality[]? modalities = null,
        [Replaced, Description(Arguments.SeenFrom)] DateOnly? from = null,
        [Replaced, Description(Arguments.SeenTo)] DateOnly? to = null,
        [Replaced, Description(Arguments.MinSupport)] int? minSupport = null,
        [Description(Arguments.First)] int? first = null,
        [Description(Arguments.After)] string? after = null,
        [Description(Arguments.Last)] int? last = null,
        [Description(Arguments.Before)] string? before = null
    )
    {
        ReplacedAttribute.Check(context, where);
        where ??= new RelationWhere
        {
            Types = types,
            Negated = negated,
            Modalities = modalities,
            From = from,
            To = to,
            MinSupport = minSupport,
        };
        return RelationsOf(context, where.ToFilter(), new PageArgs(first, after, last, before));
    }

    [Description("Claims with it, the latest first.")]
    public IDataLoaderResult<Connection<ClaimView>> Claims(
        IResolveFieldContext context,
        [Description(Arguments.Where)] ClaimWhere? where,
        [Replaced, Description(Arguments.Types)] RelationType[]? types = null,
        [Replaced, Description(Arguments.ClaimNegated)] bool? negated = null,
        [Replaced, Description(Arguments.Modalities)] Modality[]? modalities = null,
        [Replaced, Description(Arguments.SeenFrom)] DateOnly? from = null,
        [Replaced, Description(Arguments.SeenTo)] DateOnly? to = null,
        [Description(Arguments.OrderBy)] TimeOrder orderBy = TimeOrder.Latest,
        [Description(Arguments.First)] int? first = null,
        [Description(Arguments.After)] string? after = null,
        [Description(Arguments.Last)] int? last = null,
        [Description(Arguments.Before)] string? before = null
    )
    {
        ReplacedAttribute.Check(context, where);
        where ??= new ClaimWhere
        {
            Types = types,
            Negated = negated,
            Modalities = modalities,
            From = from,
            To = to,
        };
        return ClaimsOf(context, where.ToFilter(), new PageArgs(first, after, last, before, orderBy));
    }

    /// <summary>A page of the relations with this node on either side.</summary>
    protected IDataLoaderResult<Connection<RelationView>> RelationsOf(IResolveFieldContext context, RelationFilter filter, PageArgs page) =>
        Session.Nested.Relations.Load(
            context.FieldAst,
            Key,
            Session.RowsOf(context, page),
            Session.Nested.Find(filter),
            relation => new RelationView(Session, relation)
        );

    /// <summary>A page of the claims with this node on either side.</summary>
    protected IDataLoaderResult<Connection<ClaimView>> ClaimsOf(IResolveFieldContext context, ClaimFilter filter, PageArgs page) =>
        Session.Nested.Claims.Load(
            context.FieldAst,
            Key,
            Session.RowsOf(context, page),
            Session.Nested.Find(filter),
            claim => new ClaimView(Session, claim),
            order: page.Order
        );
}
