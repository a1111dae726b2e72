using System.ComponentModel;
using Graph.Api.Guard;
using Graph.Storage;
using GraphQL;

namespace Graph.Api.Analysis;

[Name("Neighbourhood")]
[Description("Nodes and the relations among them, ready for a picture.")]
internal sealed class NeighbourhoodView(GraphSession session, Neighbourhood found)
{
    [Description("The nodes, the one in the middle first, then by distance, those with most claims first.")]
    [ListSize(50)]
    public IEnumerable<NeighbourNode> Nodes
    {
        get
        {
            var support = found
                .Relations.SelectMany(r => new[] { r.Subject, r.Object!.Value }.Distinct().Select(end => (end, r.Support)))
                .ToLookup(x => x.end, x => x.Support);
            return found.Nodes.Select(node => new NeighbourNode(session, node.Id, node.Depth, support[node.Id].Sum()));
        }
    }

    [Description("The relations, those with most claims first.")]
    [ListSize(100)]
    public IEnumerable<NeighbourEdge> Edges => found.Relations.Select(relation => new NeighbourEdge(session, relation));

    [Description("Whether there are more nodes or relations than are told.")]
    public bool Truncated => found.Truncated;
}
