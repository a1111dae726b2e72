namespace Graph.Api.Guard;

/// <summary>How much a selection asks for, with fragments counted wherever they are spread.</summary>
/// <param name="Fields">Number of fields.</param>
/// <param name="Aliases">Number of fields with an alias.</param>
/// <param name="Depth">Levels of fields below one another.</param>
internal readonly record struct Weight(long Fields, long Aliases, int Depth)
{
    // Far above every limit and far below overflow: sums of two stay exact enough to refuse.
    private const long Most = int.MaxValue;

    /// <summary>Both selections beside one another.</summary>
    public Weight Beside(Weight other) =>
        new(Math.Min(Most, Fields + other.Fields), Math.Min(Most, Aliases + other.Aliases), Math.Max(Depth, other.Depth));

    /// <summary>This selection under a field.</summary>
    public Weight Under(bool aliased) => new(Fields + 1, Aliases + (aliased ? 1 : 0), Depth + 1);
}
