namespace Graph.Storage.Sqlite;

/// <summary>What the store holds of an article: its key, the hash of its content and its edition.</summary>
internal sealed record ArticleState(long Key, byte[] Hash, string Edition)
{
    /// <summary>How an import of other content leaves the article.</summary>
    public ImportChange Against(byte[] hash, string edition)
    {
        if (Hash.AsSpan().SequenceEqual(hash))
            return ImportChange.Unchanged;
        return Storage.Edition.Replaces(edition, Edition) ? ImportChange.Updated : ImportChange.Superseded;
    }
}
