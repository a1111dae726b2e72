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
    /// <exception cref="ExecutionError">A number is out of range, or there are two.</exception>
    public static PageRequest Of(IResolveFieldContext context, PageArgs page, int max)
    {
        if (page.First is not null && page.Last is not null)
        {
            throw RequestErrors.BadArgument("last", "expected either 'first' or 'last', got both");
        }

        var rows = Rows(page.Last is null ? "first" : "last", page.Last ?? page.First ?? DefaultFirst, max);
        return new PageRequest(rows, page.After, SelectsTotal(context), page.Before, FromEnd: page.Last is not null);
    }

    /// <summary>A number of rows within its bounds.</summary>
    /// <exception cref="ExecutionError">It is out of range.</exception>
    public static int Rows(string argument, int rows, int max) =>
        rows >= 1 && rows <= max ? rows : throw RequestErrors.BadArgument(argument, $"expected 1 to {max}, got {rows}");

    /// <summary>Reads pages.</summary>
    /// <exception cref="ExecutionError">The store does not know a cursor.</exception>
    public static async Task<T> ReadAsync<T>(Func<Task<T>> read, PageRequest request)
    {
        try
        {
            return await read().ConfigureAwait(false);
        }
        catch (ArgumentException) when ((request.After ?? request.Before) is not null)
        {
            var argument = request.After is not null ? "after" : "before";
            throw RequestErrors.BadArgument(argument, "expected a cursor that an earlier page of the same list gave, got something else");
        }
    }

    /// <summary>The connection that shows <paramref name="page"/>; none is an empty one.</summary>
    public static Connection<TNode> ToConnection<TRow, TNode>(Page<TRow>? page, Func<TRow, TNode> node, long? total = null)
        where TNode : class
    {
        var edges = page?.Items.Select(item => new Edge<TNode>(node(item.Value), item.Cursor)).ToList() ?? [];
        var info = new PageInfo(
            page?.HasNext ?? false,
            page?.HasPrevious ?? false,
            edges.FirstOrDefault()?.Cursor,
            edges.LastOrDefault()?.Cursor
        );
        return new Connection<TNode>(edges, info, total ?? (page is null ? 0 : page.Total));
    }

    private static bool SelectsTotal(IResolveFieldContext context) =>
        context.SubFields?.Values.Any(selected => selected.Field.Name.Value == "totalCount") ?? false;
}
