namespace Graph.Api.Guard;

/// <summary>What a selection costs, as long as it is not known how many rows and how dear a count the page has that it stands in.</summary>
/// <param name="Once">What it costs in any case.</param>
/// <param name="EachRow">What it costs for each row of the page.</param>
/// <param name="Counts">How often it counts the rows of the page.</param>
internal readonly record struct Cost(double Once, double EachRow, double Counts)
{
    // Far above every limit, and finite: no product of two is NaN.
    private const double Most = 1e15;

    /// <summary>Both selections beside one another.</summary>
    public static Cost operator +(Cost left, Cost right) =>
        new(Bounded(left.Once + right.Once), Bounded(left.EachRow + right.EachRow), Bounded(left.Counts + right.Counts));

    /// <summary>The selection below a page.</summary>
    public double In(double rows, double count) => Bounded(Once + (rows * EachRow) + (count * Counts));

    /// <summary>No more than can be reckoned with.</summary>
    public static double Bounded(double cost) => Math.Min(cost, Most);
}
