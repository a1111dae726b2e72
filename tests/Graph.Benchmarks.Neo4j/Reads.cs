using Graph.Model;
using Graph.Storage;
using Graph.Storage.Neo4j.Cypher;
using Graph.Storage.Neo4j.Reading;

namespace Graph.Benchmarks.Neo4j;

/// <summary>
/// The commonest reads with their first twenty rows, and a timeline: what the store sends for each is caught, and profiled as it was sent.
/// </summary>
internal static class Reads
{
    private static readonly PageRequest s_page = new(20);

    public static async Task ReportAsync(Stopwatches client, Profiler profiler, string size)
    {
        var hub = SampleArticles.Hub(1);
        var (nodes, relations, quotes, claims, counts) = (
            new NodePages(client),
            new RelationPages(client),
            new QuotePages(client),
            new ClaimPages(client),
            new Counts(client)
        );
        var relation = (await relations.FindAsync(new RelationFilter { Involving = hub, MinSupport = 2 }, s_page, default))
            .Items[0]
            .Value
            .Id;
        (string Name, Func<Task> Read)[] reads =
        [
            ("actor by id", () => new LookUps(client).ByIdAsync(ReadStatements.ActorsById, "actor", [hub], Rows.Actor, default)),
            ("quotes of a speaker", () => quotes.FindAsync(new QuoteFilter { Speaker = hub }, s_page, default)),
            (
                "relations of an actor, one type",
                () => relations.FindAsync(new RelationFilter { Involving = hub, Types = [RelationType.AlliedWith] }, s_page, default)
            ),
            ("claims of a relation", () => claims.OfAsync([relation], new ClaimFilter(), s_page, default)),
            ("articles that mention an actor", () => nodes.ArticlesAsync(new ArticleFilter { Mentions = hub }, s_page, default)),
            (
                "timeline of an actor",
                () => counts.ReadAsync(new ClaimFilter { Involving = hub }, [CountBy.Month, CountBy.Type], int.MaxValue, default)
            ),
        ];
        foreach (var (name, read) in reads)
        {
            client.TakeSent();
            await read();
            if (client.TakeSent() is not [var (statement, parameters)])
                throw new InvalidOperationException($"'{name}' takes more than one round trip");
            var (hits, rows) = await profiler.ProfileAsync(statement, parameters);
            Console.WriteLine($"{size}\t{name}\t{rows} rows\t{hits} hits");
        }
    }
}
