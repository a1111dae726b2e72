using System.ComponentModel;
using Graph.Api.Nodes;
using Graph.Storage;
using GraphQL;
using GraphQL.Types;

namespace Graph.Api.Actors;

[Name("Organization")]
[Description("An international body, bloc, party, company, agency, medium or armed group.")]
[Implements(typeof(AutoRegisteringInterfaceGraphType<NodeView>))]
[Implements(typeof(AutoRegisteringInterfaceGraphType<ActorView>))]
internal sealed class OrganizationView(GraphSession session, ActorNode actor) : ActorView(session, actor);
