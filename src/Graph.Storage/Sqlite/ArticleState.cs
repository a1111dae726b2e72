using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>What the store holds of an article: its key, the hash of its content and its edition.</summary>
internal sealed record ArticleState(long Key, byte[] Hash, string Edition)
{
    /// <summary>What <paramref name="statement"/> tells of an article; null where there is none.</summary>
    public static ArticleState? Find(SqlSession session, string statement, NodeId article)
    {
        var rows = session.Query(
            statement,
            row => new ArticleState(row.GetInt64(0), (byte[])row.GetValue(1), row.GetString(2)),
            ("article", article)
        );
        return rows.Count == 0 ? null : rows[0];
    }

    /// <summary>How an import of other content leaves the article.</summary>
    public ImportChange Against(byte[] hash, string edition)
    {
        if (Hash.AsSpan().SequenceEqual(hash))
            return ImportChange.Unchanged;
        return Storage.Edition.Replaces(edition, Edition) ? ImportChange.Updated : ImportChange.Superseded;
    }
}
