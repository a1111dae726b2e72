using System.ComponentModel;
using Graph.Api.Batching;
using Graph.Api.Nodes;
using Graph.Model;
using GraphQL;
using GraphQL.DataLoader;

namespace Graph.Api.Analysis;

[Description("A node of a picture.")]
internal sealed class NeighbourNode(GraphSession session, NodeId node, int depth, int support)
{
    [Id]
    [Description("Its id.")]
    public string Id => node.Value;

    [Description("The node.")]
    public IDataLoaderResult<NodeView> Node() => session.Node(node).Required(node.Value);

    [Description("Steps away from the middle.")]
    public int Depth => depth;

    [Description("Number of claims of the relations that are told of it.")]
    public int Support => support;
}
