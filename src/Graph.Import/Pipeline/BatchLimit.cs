namespace Graph.Import.Pipeline;

/// <summary>When a batch is full: by whichever comes first.</summary>
/// <param name="Articles">Number of articles.</param>
/// <param name="Claims">Number of claims.</param>
/// <param name="Characters">Length of the texts in UTF-16 code units, which bounds memory.</param>
public readonly record struct BatchLimit(int Articles, int Claims, int Characters)
{
    /// <summary>Large enough that the transaction costs little, small enough that a stop is quick.</summary>
    public static BatchLimit Default { get; } = new(200, 5_000, 4 * 1024 * 1024);
}
