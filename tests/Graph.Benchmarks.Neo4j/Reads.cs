using Graph.Model;
using Graph.Storage;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Benchmarks.Neo4j;

/// <summary>The five commonest reads, as the store sends them, with their first twenty rows.</summary>
internal static class Reads
{
    private const int Rows = 20;

    public static async Task ReportAsync(Profiler profiler, IGraphStore store, string size)
    {
        var hub = SampleArticles.Hub(1);
        var relation = (await store.FindRelationsAsync(new RelationFilter { Involving = hub, MinSupport = 2 }, new PageRequest(1), CancellationToken.None)).Items[0].Value;
        (string Name, CypherStatement Statement, CypherParameters Parameters)[] reads =
        [
            ("actors by id", ReadStatements.ActorsById, new() { ["ids"] = new[] { hub.Value } }),
            ("quotes of a speaker", ReadStatements.QuotesOfSpeaker, Page(new()
            {
                ["speaker"] = hub.Value, ["direct"] = null, ["publishedFrom"] = null, ["publishedTo"] = null, ["words"] = Array.Empty<string>(),
            })),
            ("relations of an actor, one type", ReadStatements.RelationsInvolvingTyped, Page(new()
            {
                ["node"] = hub.Value, ["types"] = new[] { "ALLIED_WITH" }, ["negated"] = null, ["modalities"] = null, ["minSupport"] = null,
                ["seenFrom"] = null, ["seenTo"] = null,
            })),
            ("claims of a relation", ReadStatements.ClaimsOfRelations, new() { ["ids"] = new[] { relation.Id.Value }, ["limit"] = Rows + 1 }),
            ("articles that mention an actor", ReadStatements.ArticlesMentioning, Page(new()
            {
                ["mentions"] = hub.Value, ["language"] = null, ["source"] = null, ["publishedFrom"] = null, ["publishedTo"] = null, ["words"] = Array.Empty<string>(),
            })),
        ];
        foreach (var (name, statement, parameters) in reads)
        {
            var (hits, rows) = await profiler.ProfileAsync(statement, parameters);
            Console.WriteLine($"{size}\t{name}\t{rows} rows\t{hits} hits");
        }
    }

    private static CypherParameters Page(CypherParameters parameters)
    {
        parameters["after"] = "";
        parameters["limit"] = Rows + 1;
        parameters["count"] = false;
        return parameters;
    }
}
