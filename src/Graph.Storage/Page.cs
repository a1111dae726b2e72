namespace Graph.Storage;

/// <summary>A slice of an ordered answer.</summary>
/// <param name="Items">The rows with their cursors.</param>
/// <param name="HasNext">Whether more rows follow.</param>
/// <param name="Total">Number of rows in all, when <see cref="PageRequest.CountTotal"/> asked for it.</param>
public sealed record Page<T>(IReadOnlyList<PageItem<T>> Items, bool HasNext, long? Total);
