using System.ComponentModel;
using Graph.Api.Claims;
using Graph.Api.Paging;
using Graph.Api.Relations;
using Graph.Model;
using Graph.Storage;
using GraphQL;

namespace Graph.Api.Nodes;

/// <summary>A node that relations lead to.</summary>
internal abstract class LinkedView(GraphSession session, NodeId id) : NodeView(session, id)
{
    [Description("Relations with this node on either side, the latest seen first.")]
    public Task<Connection<RelationView>> Relations(
        IResolveFieldContext context,
        [Description(Arguments.Types)] RelationType[]? types,
        [Description(Arguments.RelationNegated)] bool? negated = false,
        [Description(Arguments.Modalities)] Modality[]? modalities = null,
        [Description(Arguments.SeenFrom)] DateOnly? from = null,
        [Description(Arguments.SeenTo)] DateOnly? to = null,
        [Description(Arguments.MinSupport)] int? minSupport = null,
        [Description(Arguments.First)] int first = PageArguments.DefaultFirst,
        [Description(Arguments.After)] string? after = null) =>
        Session.RelationsAsync(context, NestedFilter(types, negated, modalities, from, to, minSupport), first, after, nested: true);

    [Description("Claims with this node on either side, the latest first.")]
    public Task<Connection<ClaimView>> Claims(
        IResolveFieldContext context,
        [Description(Arguments.Types)] RelationType[]? types,
        [Description(Arguments.ClaimNegated)] bool? negated = null,
        [Description(Arguments.Modalities)] Modality[]? modalities = null,
        [Description(Arguments.SeenFrom)] DateOnly? from = null,
        [Description(Arguments.SeenTo)] DateOnly? to = null,
        [Description(Arguments.First)] int first = PageArguments.DefaultFirst,
        [Description(Arguments.After)] string? after = null)
    {
        Arguments.CheckPeriod(from, to);
        var filter = new ClaimFilter { Involving = Key, Types = types, Negated = negated, Modalities = modalities, From = from, To = to };
        return Session.ClaimsAsync(context, filter, first, after, nested: true);
    }

    private RelationFilter NestedFilter(
        RelationType[]? types, bool? negated, Modality[]? modalities, DateOnly? from, DateOnly? to, int? minSupport)
    {
        Arguments.CheckPeriod(from, to);
        return new RelationFilter
        {
            Involving = Key, Types = types, Negated = negated, Modalities = modalities, From = from, To = to, MinSupport = minSupport,
        };
    }
}
