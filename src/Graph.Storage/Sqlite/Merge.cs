namespace Graph.Storage.Sqlite;

/// <summary>Puts branches together in the order of day (latest first, undated last) and id.</summary>
internal static class Merge
{
    public static IEnumerable<T> ByDay<T>(IReadOnlyList<List<T>> branches, Func<T, DateOnly?> day, Func<T, string> id) => branches.Count == 1
        ? branches[0]
        : branches.SelectMany(rows => rows).OrderBy(row => Day.Rank(day(row))).ThenBy(id, StringComparer.Ordinal);
}
