namespace Graph.Storage;

/// <summary>Which slice to answer. A malformed cursor is an <see cref="ArgumentException"/>.</summary>
/// <param name="First">Number of rows, at least 1.</param>
/// <param name="After">Cursor of the row before the slice; null for the beginning.</param>
/// <param name="CountTotal">Whether to count all rows too, which costs more.</param>
/// <param name="Before">Cursor of the row behind the slice; null for the end.</param>
/// <param name="FromEnd">Whether to take the last rows between the cursors instead of the first; they come in the order of the list all the
/// same.</param>
/// <param name="Parts">What of its rows is wanted.</param>
/// <param name="Claims">Of relations: how many claims of each, the latest first, are wanted among the companions of the page.</param>
public readonly record struct PageRequest(
    int First,
    string? After = null,
    bool CountTotal = false,
    string? Before = null,
    bool FromEnd = false,
    RowParts Parts = RowParts.All,
    int Claims = 0
)
{
    /// <summary>The same slice of the list the other way round, as a slice of this list; <see cref="Page{T}.Reverse"/> turns what is
    /// answered.</summary>
    public PageRequest Reverse() => this with { After = Before, Before = After, FromEnd = !FromEnd };
}
