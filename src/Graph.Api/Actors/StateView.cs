using System.ComponentModel;
using Graph.Api.Claims;
using Graph.Api.Guard;
using Graph.Api.Nodes;
using Graph.Api.Offices;
using Graph.Api.Paging;
using Graph.Api.Relations;
using Graph.Model;
using Graph.Storage;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;

namespace Graph.Api.Actors;

[Name("State")]
[Description("A sovereign state; its capital, seat of power and government stand for it.")]
[Implements(typeof(AutoRegisteringInterfaceGraphType<NodeView>))]
[Implements(typeof(AutoRegisteringInterfaceGraphType<ActorView>))]
internal sealed class StateView(GraphSession session, ActorNode actor) : ActorView(session, actor)
{
    private static readonly ClaimFilter s_votes = new() { Types = VoteTypes.All, Negated = false };
    private static readonly ClaimFilter s_vetoes = new() { Types = [RelationType.Vetoed], Negated = false };
    private static readonly RelationFilter s_allies = new() { Types = [RelationType.AlliedWith], Negated = false };

    [Description("ISO 3166-1 alpha-2 code, such as CN.")]
    public string Code => Key.Local;

    [Description("How it voted on resolutions, vetoes included, the latest first.")]
    public IDataLoaderResult<Connection<ClaimView>> Votes(
        IResolveFieldContext context,
        [Description(Arguments.First)] int? first = null,
        [Description(Arguments.After)] string? after = null,
        [Description(Arguments.Last)] int? last = null,
        [Description(Arguments.Before)] string? before = null
    ) => ClaimsOf(context, s_votes, new PageArgs(first, after, last, before));

    [Description("What it vetoed, the latest first.")]
    public IDataLoaderResult<Connection<ClaimView>> Vetoes(
        IResolveFieldContext context,
        [Description(Arguments.First)] int? first = null,
        [Description(Arguments.After)] string? after = null,
        [Description(Arguments.Last)] int? last = null,
        [Description(Arguments.Before)] string? before = null
    ) => ClaimsOf(context, s_vetoes, new PageArgs(first, after, last, before));

    [Description("Alliances, pacts and partnerships, the latest seen first; counterpart(of: id) names the other side.")]
    public IDataLoaderResult<Connection<RelationView>> Allies(
        IResolveFieldContext context,
        [Description(Arguments.First)] int? first = null,
        [Description(Arguments.After)] string? after = null,
        [Description(Arguments.Last)] int? last = null,
        [Description(Arguments.Before)] string? before = null
    ) => RelationsOf(context, s_allies, new PageArgs(first, after, last, before));

    [Description("Who held office there; see the question of the same name.")]
    [ListSize(10)]
    public IDataLoaderResult<IEnumerable<OfficeHolder>> OfficeHolders(
        IResolveFieldContext context,
        [Description(OfficeArguments.Role)] string? role,
        [Description(OfficeArguments.On)] DateOnly? on = null
    ) => OfficeSearch.Of(Session, context, Key, role, on);
}
