using System.ComponentModel;
using Graph.Api.Nodes;
using Graph.Model;
using Graph.Storage;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;

namespace Graph.Api.Actors;

[Name("Group")]
[Description("People without a name of their own who act together, told by a state or organization and a sector, such as Chilean farmers.")]
[Implements(typeof(AutoRegisteringInterfaceGraphType<NodeView>))]
[Implements(typeof(AutoRegisteringInterfaceGraphType<ActorView>))]
internal sealed class GroupView(GraphSession session, ActorNode actor) : ActorView(session, actor)
{
    private readonly GroupId _group = GroupId.TryRead(actor.Id, out var group)
        ? group
        : throw new InvalidOperationException($"'{actor.Id}' is no id of a group");

    [Description("What they are.")]
    public Sector Sector => _group.Sector;

    [Description("The state or organization that they belong to; null where no article speaks of it otherwise.")]
    public IDataLoaderResult<ActorView?> Of() => Session.Actor(_group.Of);
}
