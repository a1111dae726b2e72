using Graph.Model;
using Graph.Storage.Identity;
using Graph.Storage.Packing;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>An article as the tables hold it.</summary>
/// <param name="Graph">The article with its own ids, packed.</param>
/// <param name="Nodes">Which nodes those are; null where they are themselves.</param>
internal readonly record struct Packed(byte[] Graph, string? Nodes)
{
    public static Packed Read(SqliteDataReader row, int first) =>
        new((byte[])row.GetValue(first), row.IsDBNull(first + 1) ? null : row.GetString(first + 1));

    /// <summary>Whether these are the same article and nodes.</summary>
    public bool Says(Packed other) => Nodes == other.Nodes && Graph.AsSpan().SequenceEqual(other.Graph);

    /// <summary>The article as it came.</summary>
    public ArticleGraph Own() => GraphUnpacker.Unpack(Graph);

    /// <summary>The article with the nodes that its ids are.</summary>
    public ArticleGraph Resolved() => NodeMap.Parse(Nodes).Apply(Own());
}
