namespace Graph.Storage;

/// <summary>A slice of an ordered answer.</summary>
/// <param name="Items">The rows with their cursors.</param>
/// <param name="HasNext">Whether more rows follow; of a slice from the end, whether it was asked for with the cursor of a row behind
/// it.</param>
/// <param name="Total">Number of rows in all, when <see cref="PageRequest.CountTotal"/> asked for it.</param>
/// <param name="HasPrevious">Whether more rows stand before; of a slice from the beginning, whether it was asked for with the cursor of a
/// row before it.</param>
public sealed record Page<T>(IReadOnlyList<PageItem<T>> Items, bool HasNext, long? Total, bool HasPrevious = false)
{
    /// <summary>What came along with the rows; null where nothing did.</summary>
    public Companions? Companions { get; init; }

    /// <summary>The same slice of the list the other way round.</summary>
    public Page<T> Reverse() => this with { Items = [.. Items.Reverse()], HasNext = HasPrevious, HasPrevious = HasNext };
}
