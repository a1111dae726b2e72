using System.ComponentModel;
using Graph.Api.Batching;
using Graph.Api.Claims;
using Graph.Api.Nodes;
using Graph.Api.Relations;
using Graph.Model;
using GraphQL;
using GraphQL.DataLoader;

namespace Graph.Api.Analysis;

[Description("A relation on a way between two nodes.")]
internal sealed class PathStep(GraphSession session, NodeId from, NodeId to, Relation relation)
{
    [Description("The relation.")]
    public RelationView Relation => new(session, relation);

    [Description("The node that the step leaves; the relation itself may point the other way.")]
    public IDataLoaderResult<NodeView> From() => session.Node(from).Required(from.Value);

    [Description("The node that the step reaches.")]
    public IDataLoaderResult<NodeView> To() => session.Node(to).Required(to.Value);

    [Description("The latest claim of the relation.")]
    public IDataLoaderResult<ClaimView> Evidence() =>
        session.Evidence(relation.Id).Map(claim => new ClaimView(session, claim)).Required(relation.Id.Value);

    /// <summary>The node that the step reaches.</summary>
    [Ignore]
    public NodeId Target => to;
}
