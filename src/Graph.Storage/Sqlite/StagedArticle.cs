using Graph.Model;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>An article that is kept but not to be read yet.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Id">Its id.</param>
/// <param name="Hash">The hash of its content.</param>
/// <param name="Edition">Its edition.</param>
/// <param name="Graph">All of it, packed.</param>
internal sealed record StagedArticle(long Key, NodeId Id, byte[] Hash, string Edition, byte[] Graph)
{
    public static StagedArticle Read(SqliteDataReader row) =>
        new(row.GetInt64(0), new NodeId(row.GetString(1)), (byte[])row.GetValue(2), row.GetString(3), (byte[])row.GetValue(4));
}
