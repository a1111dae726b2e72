using System.ComponentModel;

namespace Graph.Api.Paging;

[Description("Where a page stands in the whole list.")]
internal sealed class PageInfo(bool hasNextPage, bool hasPreviousPage, string? startCursor, string? endCursor)
{
    [Description(
        "Whether more rows follow; ask for them with after: endCursor. Of a page from the end: whether it was asked for with before."
    )]
    public bool HasNextPage => hasNextPage;

    [Description("Whether rows stand before; of a page from the beginning: whether it was asked for with after.")]
    public bool HasPreviousPage => hasPreviousPage;

    [Description("Cursor of the first row; null for an empty page.")]
    public string? StartCursor => startCursor;

    [Description("Cursor of the last row; null for an empty page.")]
    public string? EndCursor => endCursor;
}
