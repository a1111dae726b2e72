using Graph.Model;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>A row of a list of claims: which claim, of which article, and what it is sorted by.</summary>
internal readonly record struct ClaimPlace(long Claim, long Article, long Place, NodeId Id)
{
    public static ClaimPlace Read(SqliteDataReader row) =>
        new(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), Ids.Read(NodeKind.Claim, row.GetValue(3)));
}
