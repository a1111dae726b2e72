using System.ComponentModel;
using Graph.Api.Guard;
using Graph.Storage;
using GraphQL;

namespace Graph.Api.Analysis;

[Name("CountRow")]
[Description("How many claims share some properties.")]
internal sealed class CountView(GraphSession session, IReadOnlyList<CountBy> by, CountRow row)
{
    [Description("The properties, in the order in which they were asked for.")]
    [ListSize(2), Cost(0.25)]
    public IEnumerable<CountKey> Keys => by.Select((key, i) => new CountKey(session, key, row.Keys[i]));

    [Description("Number of claims.")]
    public int Count => (int)Math.Min(int.MaxValue, row.Claims);
}
