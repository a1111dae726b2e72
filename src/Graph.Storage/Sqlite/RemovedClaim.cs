namespace Graph.Storage.Sqlite;

/// <summary>Where a claim that was removed stands in its lists.</summary>
internal readonly record struct RemovedClaim(
    long Key,
    SqlValue Id,
    long? Relation,
    long Type,
    long? Subject,
    long? Object,
    long? AttributedTo,
    long Place,
    bool Quotes
);
