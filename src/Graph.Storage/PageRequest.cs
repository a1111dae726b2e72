namespace Graph.Storage;

/// <summary>Which slice to answer.</summary>
/// <param name="First">Number of rows, at least 1.</param>
/// <param name="After">Cursor of the row before the slice; null for the beginning. A malformed cursor is an <see cref="ArgumentException"/>.</param>
/// <param name="CountTotal">Whether to count all rows too, which costs more.</param>
public readonly record struct PageRequest(int First, string? After = null, bool CountTotal = false);
