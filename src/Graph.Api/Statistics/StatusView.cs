using System.ComponentModel;
using Graph.Api.Guard;
using Graph.Storage;
using GraphQL;

namespace Graph.Api.Statistics;

[Name("Status")]
[Description("What the store holds.")]
internal sealed class StatusView(StoreStatus status)
{
    [Description("Number of the newest migration that was applied.")]
    public int SchemaVersion => status.SchemaVersion;

    [Description("Number of nodes of every kind.")]
    [ListSize(10)]
    public IEnumerable<NodeCount> Counts => status.Counts.OrderBy(c => c.Key).Select(c => new NodeCount(c.Key, c.Value));
}
