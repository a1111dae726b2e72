using System.ComponentModel;
using Graph.Api.Guard;

namespace Graph.Api.Paging;

[Description("A row of a page.")]
internal sealed class Edge<TNode>(TNode node, string cursor)
    where TNode : class
{
    [Description("The row.")]
    [Cost(0)]
    public TNode Node => node;

    [Description("Opaque mark of its place, for after.")]
    public string Cursor => cursor;
}
