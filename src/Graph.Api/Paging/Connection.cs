using System.ComponentModel;
using Graph.Api.Guard;

namespace Graph.Api.Paging;

[Description("A page (Relay connection).")]
internal sealed class Connection<TNode>(IReadOnlyList<Edge<TNode>> edges, PageInfo pageInfo, long? total)
    where TNode : class
{
    [Description("The rows.")]
    [Cost(1)]
    public IReadOnlyList<Edge<TNode>> Edges => edges;

    [Description("The rows without their cursors.")]
    [Cost(1)]
    public IEnumerable<TNode> Nodes => edges.Select(edge => edge.Node);

    [Description("Where the page stands.")]
    [Cost(0)]
    public PageInfo PageInfo => pageInfo;

    [Description("Rows of the whole list.")]
    public int TotalCount() => (int)Math.Min(int.MaxValue, total ?? throw new InvalidOperationException("The total was not asked for"));
}
