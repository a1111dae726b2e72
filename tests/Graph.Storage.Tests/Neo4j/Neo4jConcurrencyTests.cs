using Graph.Storage.Tests.Contract;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>What Neo4j holds of the contract when several are at work at once.</summary>
public abstract class Neo4jConcurrencyTests<TStores> : ConcurrencyContractTests<TStores>
    where TStores : IStores, new()
{
    // Neo4j reads what is committed row by row, not a snapshot: a statement that runs while an import commits may see one relation before and
    // the next one after it. What it must never see is a count that no sequence of whole imports gives.
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
