using System.ComponentModel;
using Graph.Api.Batching;
using Graph.Api.Nodes;
using Graph.Model;
using Graph.Storage;
using GraphQL.DataLoader;

namespace Graph.Api.Analysis;

[Description("A property that counted claims share.")]
internal sealed class CountKey(GraphSession session, CountBy by, string? value)
{
    [Description("Which property.")]
    public CountBy By => by;

    [Description(
        "Name of a type or modality, id of a node, day, month (2022-05), year, publisher, language, true or false; null where there is none."
    )]
    public string? Value => value;

    [Description("The node, where the value is an id.")]
    public IDataLoaderResult<NodeView?> Node() =>
        value is not null && NodeId.TryParse(value, out var id) ? session.Node(id) : LoadResults.Of<NodeView?>(null);
}
