using System.ComponentModel;
using Graph.Api.Nodes;
using Graph.Model;
using GraphQL;
using GraphQL.Types;

namespace Graph.Api.Events;

[Name("Event")]
[Description("A named or described gathering: summit, conference, vote.")]
[Implements(typeof(AutoRegisteringInterfaceGraphType<NodeView>))]
internal sealed class EventView(GraphSession session, Event gathering) : LinkedView(session, gathering.Id)
{
    [Description("How the article names it.")]
    public string Name => gathering.Name;
}
