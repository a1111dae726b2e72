using Graph.Model;
using Graph.Storage.Tests.Samples;
using static Graph.Storage.Tests.Samples.World;

namespace Graph.Storage.Tests.Contract;

public abstract class ConcurrencyContractTests<TStores> : StoreContract<TStores>
    where TStores : IStores, new()
{
    protected const int Articles = 16;

    private protected static ArticleGraph Meeting(int number) =>
        SampleArticle
            .Of($"a{number:00}", $"2022-01-{(number % 28) + 1:00}")
            .Claim(RelationType.Met, China, Russia)
            .Quote(WangYi, "Vi är vänner")
            .Build();

    [Fact]
    public async Task Imports_at_the_same_time_lose_no_count()
    {
        await Task.WhenAll(Enumerable.Range(0, Articles).Select(i => Task.Run(() => ImportAsync(Meeting(i)))));

        await AssertCompleteAsync();
    }

    [Fact]
    public async Task Imports_through_two_open_stores_lose_no_count()
    {
        var second = await OpenAsync();

        await Task.WhenAll(
            Enumerable.Range(0, Articles).Select(i => Task.Run(() => (i % 2 == 0 ? Store : second).ImportAsync([Meeting(i)], Cancellation)))
        );

        await AssertCompleteAsync();
    }

    [Fact]
    public async Task The_same_article_imported_at_the_same_time_is_added_once()
    {
        var second = await OpenAsync();

        var outcomes = await Task.WhenAll(
            Enumerable.Range(0, 12).Select(i => Task.Run(() => (i % 2 == 0 ? Store : second).ImportAsync([Meeting(1)], Cancellation)))
        );

        Assert.Equal(1, outcomes.Count(o => o[0].Change == ImportChange.Added));
        Assert.Equal(11, outcomes.Count(o => o[0].Change == ImportChange.Unchanged));
        Assert.All(await RelationsAsync(new RelationFilter()), r => Assert.Equal(1, r.Support));
    }

    [Fact]
    public virtual async Task Readers_go_on_beside_a_writer_and_never_see_half_an_import()
    {
        using var stop = new CancellationTokenSource();
        var reading = Enumerable
            .Range(0, 3)
            .Select(_ =>
                Task.Run(async () =>
                {
                    do
                    {
                        var page = await Store.FindRelationsAsync(
                            new RelationFilter(),
                            new PageRequest(10, CountTotal: true),
                            Cancellation
                        );
                        var supports = page.Items.Select(i => i.Value.Support).Distinct().ToList();
                        Assert.True(supports.Count <= 1, $"one relation has more support than the other: {string.Join(", ", supports)}");
                    } while (!stop.IsCancellationRequested);
                })
            )
            .ToList();

        for (var i = 0; i < Articles; i++)
            await ImportAsync(Meeting(i));
        await stop.CancelAsync();

        await Task.WhenAll(reading);
        await AssertCompleteAsync();
    }

    [Fact]
    public async Task Retractions_and_imports_at_the_same_time_end_in_a_consistent_store()
    {
        await ImportAsync([.. Enumerable.Range(0, Articles).Select(Meeting)]);

        await Task.WhenAll(
            Enumerable
                .Range(0, Articles)
                .Select(i =>
                    Task.Run(async () =>
                    {
                        await Store.RetractAsync(Meeting(i).Article.Id, Cancellation);
                        await ImportAsync(Meeting(i));
                    })
                )
        );

        await AssertCompleteAsync();
    }

    protected async Task AssertCompleteAsync()
    {
        var relations = await RelationsAsync(new RelationFilter());
        Assert.Equal(2, relations.Count);
        Assert.All(relations, r => Assert.Equal(Articles, r.Support));
        var counts = (await Store.StatusAsync(Cancellation)).Counts;
        Assert.Equal((Articles, 2 * Articles, 1), (counts[NodeKind.Article], counts[NodeKind.Claim], counts[NodeKind.Quote]));
    }
}
