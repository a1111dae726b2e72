using Graph.Model;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>A relation as its rank tells it.</summary>
internal readonly record struct RankedKey(long Key, long Support, NodeId Id)
{
    public static RankedKey Read(SqliteDataReader row) =>
        new(row.GetInt64(0), row.GetInt64(1), Ids.Read(NodeKind.Relation, row.GetValue(2)));
}
