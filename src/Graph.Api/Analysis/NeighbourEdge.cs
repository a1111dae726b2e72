using System.ComponentModel;
using Graph.Api.Guard;
using Graph.Api.Relations;
using Graph.Model;
using GraphQL;

namespace Graph.Api.Analysis;

[Description("A relation of a picture.")]
internal sealed class NeighbourEdge(GraphSession session, Relation relation)
{
    [Id]
    [Description("Id of its first node.")]
    public string Source => relation.Subject.Value;

    [Id]
    [Description("Id of its second node.")]
    public string Target => relation.Object!.Value.Value;

    [Description("The relation.")]
    [Cost(0)]
    public RelationView Relation => new(session, relation);
}
