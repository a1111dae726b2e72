using Graph.Api.Errors;
using Graph.Storage;
using GraphQL;

namespace Graph.Api.Paging;

/// <summary>The paging arguments of a field, checked.</summary>
internal static class PageArguments
{
    /// <summary>Rows of a page when a query does not say.</summary>
    public const int DefaultFirst = 20;

    /// <summary>The page that a field asks for; counts rows only where <c>totalCount</c> is selected.</summary>
    /// <exception cref="ExecutionError"><paramref name="first"/> is out of range.</exception>
    public static PageRequest Of(IResolveFieldContext context, int first, string? after, int max) => first >= 1 && first <= max
        ? new PageRequest(first, after, SelectsTotal(context))
        : throw RequestErrors.BadArgument("first", $"expected 1 to {max}, got {first}");

    /// <summary>Reads a page and turns its rows into nodes.</summary>
    /// <exception cref="ExecutionError">The store does not know the cursor.</exception>
    public static async Task<Connection<TNode>> ReadAsync<TRow, TNode>(Func<Task<Page<TRow>>> read, PageRequest request, Func<TRow, TNode> node)
        where TNode : class
    {
        try
        {
            return ToConnection(await read().ConfigureAwait(false), request.After is not null, node);
        }
        catch (ArgumentException) when (request.After is not null)
        {
            throw RequestErrors.BadArgument("after", "expected a cursor that an earlier page of the same list gave, got something else");
        }
    }

    /// <summary>The connection that shows <paramref name="page"/>.</summary>
    public static Connection<TNode> ToConnection<TRow, TNode>(Page<TRow> page, bool hasPrevious, Func<TRow, TNode> node, long? total = null)
        where TNode : class
    {
        var edges = page.Items.Select(item => new Edge<TNode>(node(item.Value), item.Cursor)).ToList();
        var info = new PageInfo(page.HasNext, hasPrevious, edges.FirstOrDefault()?.Cursor, edges.LastOrDefault()?.Cursor);
        return new Connection<TNode>(edges, info, total ?? page.Total);
    }

    private static bool SelectsTotal(IResolveFieldContext context) =>
        context.SubFields?.Values.Any(selected => selected.Field.Name.Value == "totalCount") ?? false;
}
