using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>Pages of several owners.</summary>
internal static class OwnedPages
{
    /// <summary>The page of each; those that are empty are left out.</summary>
    public static IReadOnlyDictionary<NodeId, Page<T>> Read<T>(IEnumerable<NodeId> owners, Func<NodeId, Page<T>> read) =>
        owners
            .Distinct()
            .Select(owner => KeyValuePair.Create(owner, read(owner)))
            .Where(found => found.Value.Items.Count > 0 || found.Value.Total > 0)
            .ToDictionary();
}
