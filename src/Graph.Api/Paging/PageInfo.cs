using System.ComponentModel;

namespace Graph.Api.Paging;

[Description("Where a page stands in the whole list.")]
internal sealed class PageInfo(bool hasNextPage, bool hasPreviousPage, string? startCursor, string? endCursor)
{
    [Description("Whether more rows follow; ask for them with after: endCursor.")]
    public bool HasNextPage => hasNextPage;

    [Description("Whether the page was asked for with a cursor, so that rows stand before it.")]
    public bool HasPreviousPage => hasPreviousPage;

    [Description("Cursor of the first row; null for an empty page.")]
    public string? StartCursor => startCursor;

    [Description("Cursor of the last row; null for an empty page.")]
    public string? EndCursor => endCursor;
}
