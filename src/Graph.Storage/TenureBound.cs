using Graph.Model;

namespace Graph.Storage;

/// <summary>When a tenure began or ended.</summary>
/// <param name="Date">As exact as it is told; of <see cref="DatePrecision.Unknown"/> precision where an article tells the end without its
/// day, and
/// it had happened by then.</param>
/// <param name="Evidence">The claim that tells it.</param>
public sealed record TenureBound(PartialDate Date, StoredClaim Evidence)
{
    /// <summary>The last day that it can mean.</summary>
    public DateOnly? Latest => Date.End;
}
