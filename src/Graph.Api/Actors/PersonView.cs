using System.ComponentModel;
using Graph.Api.Nodes;
using Graph.Storage;
using GraphQL;
using GraphQL.Types;

namespace Graph.Api.Actors;

[Name("Person")]
[Description("A named human being.")]
[Implements(typeof(AutoRegisteringInterfaceGraphType<NodeView>))]
[Implements(typeof(AutoRegisteringInterfaceGraphType<ActorView>))]
internal sealed class PersonView(GraphSession session, ActorNode actor) : ActorView(session, actor);
