using System.ComponentModel;
using Graph.Api.Actors;
using Graph.Api.Nodes;
using Graph.Model;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;

namespace Graph.Api.Events;

[Name("Event")]
[Description("A named or described gathering: summit, conference, vote.")]
[Implements(typeof(AutoRegisteringInterfaceGraphType<NodeView>))]
internal sealed class EventView(GraphSession session, Event gathering) : LinkedView(session, gathering.Id)
{
    [Description("As the latest article calls it; or in a language, as articles in it do, else by what is told of it.")]
    public IDataLoaderResult<string> Name([InputType<LanguageGraph>, Description("A language.")] string? @in = null) =>
        Session.NameOf(Key, gathering.Name, Arguments.Language(@in));
}
