using System.ComponentModel;
using Graph.Api.Batching;
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

    [Description("Whether it is but a name, of which articles do not tell whose it is: one of namesakes.")]
    [Cost(1)]
    public IDataLoaderResult<bool> IsAmbiguous()
    {
        var meant = Session.Meant(Key);
        return new LoadResult<bool>(async cancellation =>
            await meant.GetResultAsync(cancellation).ConfigureAwait(false) is { Count: > 0 } bearers && !bearers.Contains(Key)
        );
    }

    [Description("Others whom articles call by this name.")]
    [ListSize(3), Cost(1)]
    public IDataLoaderResult<IEnumerable<PersonView>> Namesakes()
    {
        var meant = Session.Meant(Key);
        return new LoadResult<IEnumerable<PersonView>>(async cancellation =>
        {
            var others = (await meant.GetResultAsync(cancellation).ConfigureAwait(false) ?? []).Where(id => id != Key);
            var loads = others.Select(id => Session.Actor(id)).ToList();
            var actors = await Task.WhenAll(loads.Select(l => l.GetResultAsync(cancellation))).ConfigureAwait(false);
            return actors.OfType<PersonView>();
        });
    }
}
