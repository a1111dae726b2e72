using System.ComponentModel;
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

[Name("Organization")]
[Description("An international body, bloc, party, company, agency, medium or armed group.")]
[Implements(typeof(AutoRegisteringInterfaceGraphType<NodeView>))]
[Implements(typeof(AutoRegisteringInterfaceGraphType<ActorView>))]
internal sealed class OrganizationView(GraphSession session, ActorNode actor) : ActorView(session, actor)
{
    private static readonly RelationFilter s_members = new() { Types = [RelationType.MemberOf], Negated = false };

    [Description("Who is a member, the latest seen first.")]
    public IDataLoaderResult<Connection<RelationView>> Members(
        IResolveFieldContext context,
        [Description(Arguments.First)] int? first = null,
        [Description(Arguments.After)] string? after = null,
        [Description(Arguments.Last)] int? last = null,
        [Description(Arguments.Before)] string? before = null
    ) => RelationsOf(context, s_members, new PageArgs(first, after, last, before));

    [Description("Who held office there; see the question of the same name.")]
    [ListSize(10)]
    public IDataLoaderResult<IEnumerable<OfficeHolder>> OfficeHolders(
        IResolveFieldContext context,
        [Description(OfficeArguments.Role)] string? role,
        [Description(OfficeArguments.On)] DateOnly? on = null
    ) => OfficeSearch.Of(Session, context, Key, role, on);
}
