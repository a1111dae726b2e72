using System.Runtime.CompilerServices;
using Graph.Model;
using Graph.Storage.Packing;

namespace Graph.Storage.Sqlite;

/// <summary>Looks through a whole file: the structure of the database, every packed article beside its hash and its rows, and the derived
/// rows.</summary>
internal static class StoreCheck
{
    private const string Sound = "ok";

    public static async IAsyncEnumerable<StoreFault> FaultsAsync(
        SqliteFile file,
        Action<NodeId> seen,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        using var snapshot = await file.SnapshotAsync(cancellation);
        var session = snapshot.Session;
        foreach (var line in file.Guard(() => session.Query("check/structure", row => row.GetString(0))).Where(l => l != Sound))
            yield return new StoreFault(null, line);
        foreach (var line in file.Guard(() => session.Query("check/derived", row => row.GetString(0))))
            yield return new StoreFault(null, line);
        using var rows = file.Guard(() => session.Read("check/articles"));
        while (file.Guard(rows.Read))
        {
            cancellation.ThrowIfCancellationRequested();
            var (id, hash, claims) = (new NodeId(rows.GetString(0)), (byte[])rows.GetValue(1), rows.GetInt64(2));
            foreach (var fault in Faults(id, hash, claims, (byte[])rows.GetValue(3)))
                yield return fault;
            seen(id);
        }
    }

    private static IEnumerable<StoreFault> Faults(NodeId id, byte[] hash, long claims, byte[] packed)
    {
        var graph = Unpacked(packed);
        if (graph is null)
            return [new StoreFault(id, "its packed content is damaged")];
        if (!Convert.FromHexString(ContentHash.Of(graph)).AsSpan().SequenceEqual(hash))
            return [new StoreFault(id, "its content is not that of its hash")];
        return graph.Article.Id == id && ClaimRows.Of(graph).Count == claims
            ? GraphCheck.Faults(graph)
            : [new StoreFault(id, "its rows are those of another article")];
    }

    private static ArticleGraph? Unpacked(byte[] packed)
    {
        try
        {
            return GraphUnpacker.Unpack(packed);
        }
        catch (Exception damage) when (damage is InvalidDataException or StoreException)
        {
            return null;
        }
    }
}
