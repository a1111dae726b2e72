using System.ComponentModel;
using Graph.Api.Guard;

namespace Graph.Api.Analysis;

[Description("What was seen in one period.")]
internal sealed class TimelinePeriod(DateOnly start, IReadOnlyList<TypeCount> types)
{
    [Description("First day of the period.")]
    public DateOnly Start => start;

    [Description("Number of claims.")]
    public int Count => types.Sum(t => t.Count);

    [Description("The same by type, the largest number first.")]
    [ListSize(10), Cost(0.25)]
    public IReadOnlyList<TypeCount> Types => types;
}
