using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>
/// The ids of claims, relations and quotes as the tables hold them, without their prefix: ten bytes where they are hashes, otherwise words.
/// Either way
/// they sort like the ids.
/// </summary>
internal static class Ids
{
    public static SqlValue Of(NodeId id)
    {
        var local = id.Value.AsSpan(id.Value.IndexOf(':', StringComparison.Ordinal) + 1);
        return IsHash(local) ? Convert.FromHexString(local) : (SqlValue)local.ToString();
    }

    public static NodeId Read(NodeKind kind, object cell) =>
        NodeId.Of(kind, cell is byte[] bytes ? Convert.ToHexStringLower(bytes) : (string)cell);

    private static bool IsHash(ReadOnlySpan<char> local)
    {
        if (local.Length != StableHash.Length)
            return false;
        foreach (var digit in local)
        {
            if (!char.IsAsciiHexDigitLower(digit))
                return false;
        }

        return true;
    }
}
