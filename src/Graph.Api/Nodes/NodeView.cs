using System.ComponentModel;
using Graph.Model;
using GraphQL;

namespace Graph.Api.Nodes;

[Name("Node")]
[Description("Anything that has an id: actor, resolution, event, quote, article, claim or relation.")]
internal abstract class NodeView(GraphSession session, NodeId id)
{
    [Id]
    [Description("The same everywhere, such as state:CN.")]
    public string Id => id.Value;

    protected NodeId Key => id;

    protected GraphSession Session => session;
}
