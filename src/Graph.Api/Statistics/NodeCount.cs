using System.ComponentModel;
using Graph.Model;

namespace Graph.Api.Statistics;

[Description("How many nodes of a kind there are.")]
internal sealed class NodeCount(NodeKind kind, long count)
{
    [Description("The kind.")]
    public NodeKind Kind => kind;

    [Description("Their number.")]
    public int Count => (int)Math.Min(int.MaxValue, count);
}
