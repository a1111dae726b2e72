using System.ComponentModel;
using Graph.Api.Actors;
using Graph.Api.Batching;
using Graph.Api.Guard;
using Graph.Api.Resolutions;
using Graph.Model;
using GraphQL.DataLoader;

namespace Graph.Api.Votes;

[Description("How often two states voted alike on the same resolutions.")]
internal sealed class Agreement(GraphSession session, NodeId a, NodeId b, IReadOnlyList<NodeId> alike, IReadOnlyList<NodeId> apart)
{
    [Description("The one state.")]
    public IDataLoaderResult<ActorView> A() => session.Actor(a).Required(a.Value);

    [Description("The other state.")]
    public IDataLoaderResult<ActorView> B() => session.Actor(b).Required(b.Value);

    [Description("Number of resolutions on which both are told to have voted.")]
    public int Votes => alike.Count + apart.Count;

    [Description("How many of them they voted alike on.")]
    public int Alike => alike.Count;

    [Description("Their share, 0 to 1; null where there are no votes of both.")]
    public double? Rate => Votes == 0 ? null : (double)alike.Count / Votes;

    [Description("The resolutions that they voted differently on, by id.")]
    [ListSize(20)]
    public IEnumerable<IDataLoaderResult<ResolutionView>> Apart => apart.Select(id => session.Resolution(id).Required(id.Value));

    [Description("The resolutions that they voted alike on, by id.")]
    [ListSize(20)]
    public IEnumerable<IDataLoaderResult<ResolutionView>> Together => alike.Select(id => session.Resolution(id).Required(id.Value));
}
