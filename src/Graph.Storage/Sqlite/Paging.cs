namespace Graph.Storage.Sqlite;

/// <summary>Cuts a page out of the rows that were read for it.</summary>
internal static class Paging
{
    /// <summary>Number of rows to read for a page: one more than it holds, which tells whether more follow.</summary>
    public static long Limit(int first) => first >= 1 ? first + 1L : throw new ArgumentOutOfRangeException(nameof(first), first, "a page holds at least one row");

    public static Page<T> Cut<T>(IEnumerable<T> rows, int first, Func<T, string> cursor, long? total)
    {
        var items = rows.Take((int)Math.Min(Limit(first), int.MaxValue)).Select(row => new PageItem<T>(row, cursor(row))).ToList();
        var more = items.Count > first;
        return new Page<T>(more ? items[..first] : items, more, total);
    }

    /// <summary>The words of a search as a full-text expression in which each is the beginning of a word; null for no words.</summary>
    public static string? Match(string? text)
    {
        var words = SearchText.Words(text).Distinct(StringComparer.Ordinal).ToList();
        return words.Count == 0 ? null : string.Join(" AND ", words.Select(word => $"\"{word}\"*"));
    }
}
