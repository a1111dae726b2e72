namespace Graph.Storage;

/// <summary>A row and the opaque key from which the next page goes on.</summary>
/// <param name="Value">The row.</param>
/// <param name="Cursor">Its sort key, the same in every store.</param>
public readonly record struct PageItem<T>(T Value, string Cursor);
