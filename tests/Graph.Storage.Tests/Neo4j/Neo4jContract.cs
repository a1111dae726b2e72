using Graph.Storage.Tests.Contract;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>Holds the Neo4j store to the contract of all stores, one test after the other because they share the server.</summary>
public static class Neo4jContract
{
    /// <summary>All tests that use the shared server.</summary>
    public const string Server = "neo4j";

    [Collection(Server)]
    public sealed class Imports : ImportContractTests<Neo4jStores>;

    [Collection(Server)]
    public sealed class Corrections : CorrectionContractTests<Neo4jStores>;

    [Collection(Server)]
    public sealed class Retractions : RetractionContractTests<Neo4jStores>;

    [Collection(Server)]
    public sealed class Reading : ReadingContractTests<Neo4jStores>;

    [Collection(Server)]
    public sealed class Paging : PagingContractTests<Neo4jStores>;

    [Collection(Server)]
    public sealed class Searching : SearchContractTests<Neo4jStores>;

    [Collection(Server)]
    public sealed class Concurrency : ConcurrencyContractTests<Neo4jStores>
    {
        // Neo4j reads what is committed row by row, not a snapshot: a statement that runs while an import commits may see one relation before and
        // the next one after it. What it must never see is a count that no sequence of whole imports gives. That nothing shows before the commit
        // is held by ConnectionFaultTests.
        public override async Task Readers_go_on_beside_a_writer_and_never_see_half_an_import()
        {
            using var stop = new CancellationTokenSource();
            var reading = Task.Run(async () =>
            {
                var before = 0;
                while (!stop.IsCancellationRequested)
                {
                    var supports = (await RelationsAsync(new RelationFilter())).Select(r => r.Support).ToList();
                    Assert.All(supports, s => Assert.InRange(s, before, Articles));
                    before = supports.Count == 0 ? 0 : supports.Min();
                }
            });

            for (var i = 0; i < Articles; i++)
                await ImportAsync(Meeting(i));
            await stop.CancelAsync();

            await reading;
            await AssertCompleteAsync();
        }
    }

    [Collection(Server)]
    public sealed class Exports : ExportContractTests<Neo4jStores>;
}
