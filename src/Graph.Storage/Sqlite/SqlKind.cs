namespace Graph.Storage.Sqlite;

/// <summary>What a <see cref="SqlValue"/> is.</summary>
internal enum SqlKind
{
    None,
    Number,
    Real,
    Text,
    Bytes,
}
