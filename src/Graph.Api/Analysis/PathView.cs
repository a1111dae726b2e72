using System.ComponentModel;
using Graph.Api.Batching;
using Graph.Api.Guard;
using Graph.Api.Nodes;
using Graph.Model;
using GraphQL;
using GraphQL.DataLoader;

namespace Graph.Api.Analysis;

[Name("Path")]
[Description("A way between two nodes.")]
internal sealed class PathView(GraphSession session, NodeId from, IReadOnlyList<PathStep> steps)
{
    [Description("Number of relations on it.")]
    public int Length => steps.Count;

    [Description("The nodes on it, one more than relations.")]
    [ListSize(5)]
    public IEnumerable<IDataLoaderResult<NodeView>> Nodes =>
        steps.Select(step => step.Target).Prepend(from).Select(id => session.Node(id).Required(id.Value));

    [Description("The relations on it.")]
    [ListSize(4)]
    public IReadOnlyList<PathStep> Steps => steps;
}
