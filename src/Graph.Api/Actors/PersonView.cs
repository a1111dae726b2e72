using System.ComponentModel;
using Graph.Api.Guard;
using Graph.Api.Nodes;
using Graph.Api.Offices;
using Graph.Storage;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;

namespace Graph.Api.Actors;

[Name("Person")]
[Description("A named human being.")]
[Implements(typeof(AutoRegisteringInterfaceGraphType<NodeView>))]
[Implements(typeof(AutoRegisteringInterfaceGraphType<ActorView>))]
internal sealed class PersonView(GraphSession session, ActorNode actor) : ActorView(session, actor)
{
    [Description("The offices that articles give the person, the latest seen first.")]
    [ListSize(10)]
    public IDataLoaderResult<IEnumerable<OfficeHolder>> Offices(
        IResolveFieldContext context,
        [Description(OfficeArguments.On)] DateOnly? on
    ) => OfficeSearch.Of(Session, context, Key, null, on);
}
