using System.ComponentModel;
using Graph.Api.Nodes;
using Graph.Storage;
using GraphQL;
using GraphQL.Types;

namespace Graph.Api.Actors;

[Name("State")]
[Description("A sovereign state; its capital, seat of power and government stand for it.")]
[Implements(typeof(AutoRegisteringInterfaceGraphType<NodeView>))]
[Implements(typeof(AutoRegisteringInterfaceGraphType<ActorView>))]
internal sealed class StateView(GraphSession session, ActorNode actor) : ActorView(session, actor)
{
    [Description("ISO 3166-1 alpha-2 code, such as CN.")]
    public string Code => Key.Local;
}
