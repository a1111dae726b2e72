using System.ComponentModel;

namespace Graph.Api.Statistics;

[Description("A number of claims.")]
internal sealed class Tally(string? value, long count)
{
    [Description("What they share; null where they have none.")]
    public string? Value => value;

    [Description("Their number.")]
    public int Count => (int)Math.Min(int.MaxValue, count);
}
