using Graph.Model;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j.Reading;

/// <summary>Neighbourhoods, each by one statement.</summary>
internal static class Neighbourhoods
{
    public static async Task<Neighbourhood> ReadAsync(ICypherClient client, NeighbourhoodQuestion question, CancellationToken cancellation)
    {
        var filter = Filters.Of(question.Filter);
        var parameters = new CypherParameters
        {
            ["around"] = Filters.Ids(question.Filter.Actors.Any),
            ["depth"] = question.Depth,
            ["filter"] = filter,
            ["limit"] = question.Relations + 1,
            ["of"] = question.Of.Value,
            ["size"] = question.Nodes,
        };
        var statement = ReadStatements.Neighbourhood.For(new PageRequest(1, Parts: question.Parts & RowParts.All), filter);
        var row = (await client.RunAsync(statement, parameters, cancellation))[0];
        var relations = row.Maps("relations").Select(Rows.Relation).ToList();
        var actors = row.Maps("actors").Select(Rows.Actor).ToDictionary(actor => actor.Id);
        return new Neighbourhood(
            [.. row.Texts("known").Select(id => new NodeId(id)).Zip(row.Integers("depths"))],
            [.. relations.Take(question.Relations)],
            row.Flag("cut") || relations.Count > question.Relations
        )
        {
            Companions = new Companions(
                actors,
                new Dictionary<NodeId, ArticleNode>(),
                new Dictionary<NodeId, IReadOnlyList<PageItem<StoredClaim>>>()
            ),
        };
    }
}
