namespace Graph.Storage;

/// <summary>Cuts a page out of the rows that were read for it.</summary>
internal static class Slice
{
    /// <summary>Number of rows to read for a page: one more than it holds, which tells whether more follow.</summary>
    public static long Limit(PageRequest request) =>
        request.First >= 1
            ? request.First + 1L
            : throw new ArgumentOutOfRangeException(nameof(request), request.First, "a page holds at least one row");

    /// <summary>The page that <paramref name="request"/> asked for, out of rows in the order in which it reads them.</summary>
    public static Page<T> Of<T>(IEnumerable<PageItem<T>> rows, PageRequest request, long? total)
    {
        var items = rows.Take((int)Math.Min(Limit(request), int.MaxValue)).ToList();
        var more = items.Count > request.First;
        if (more)
            items.RemoveAt(items.Count - 1);
        if (!request.FromEnd)
            return new Page<T>(items, more || request.Before is not null, total, request.After is not null);
        items.Reverse();
        return new Page<T>(items, request.Before is not null, total, more || request.After is not null);
    }
}
