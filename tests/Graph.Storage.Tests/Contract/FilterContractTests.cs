using Graph.Model;
using Graph.Storage.Tests.Samples;
using static Graph.Storage.Tests.Samples.World;

namespace Graph.Storage.Tests.Contract;

public abstract class FilterContractTests<TStores> : StoreContract<TStores>
    where TStores : IStores, new()
{
    private static readonly ArticleGraph s_swedish = SampleArticle
        .Of("sv", "2022-03-01")
        .With(a => a with { Source = "Bladet" })
        .Claim(RelationType.Met, China, Russia)
        .Claim(RelationType.Criticised, Usa, China, change: c => c with { AttributedTo = WangYi })
        .Claim(RelationType.MemberOf, Sweden, Nato)
        .Quote(WangYi, "Nej")
        .Build();

    private static readonly ArticleGraph s_english = SampleArticle
        .Of("en", "2022-05-01")
        .With(a => a with { Language = "en", Source = "Times" })
        .Claim(RelationType.Met, Russia, China)
        .Claim(RelationType.Met, Usa, Russia, change: c => c with { Confidence = 0.4 })
        .Claim(RelationType.Criticised, Russia, Usa, "Moscow blamed it again.")
        .Claim(RelationType.Met, Usa, Sweden, change: c => c with { Negated = true })
        .Claim(RelationType.Met, Usa, Sweden)
        .Claim(RelationType.Attended, China, Summit)
        .Quote(WangYi, "No")
        .Build();

    [Theory]
    [MemberData(nameof(FilterCases.All), MemberType = typeof(FilterCases))]
    public async Task A_filter_lets_through_the_same_in_lists_totals_counts_and_ranks(string name, int claims, int relations)
    {
        await ImportAsync(s_swedish, s_english);
        var (filter, relationFilter) = FilterCases.Of(name);
        var page = new PageRequest(1000, CountTotal: true);

        var found = await Store.FindClaimsAsync(filter, page, Cancellation);
        Assert.Equal((claims, (long?)claims), (found.Items.Count, found.Total));
        Assert.Equal(claims, (await Store.CountAsync(filter, [CountBy.Type], 100, Cancellation)).Sum(row => row.Claims));
        var listed = await Store.FindRelationsAsync(relationFilter, page, Cancellation);
        Assert.Equal((relations, (long?)relations), (listed.Items.Count, listed.Total));
        var ranked = await Store.RankRelationsAsync(relationFilter, page, Cancellation);
        Assert.Equal((long?)relations, ranked.Total);
        Assert.Equal(
            listed.Items.Select(i => i.Value).OrderByDescending(r => r.Support).ThenBy(r => r.Id.Value, StringComparer.Ordinal),
            ranked.Items.Select(i => i.Value)
        );
    }

    [Fact]
    public async Task Quotes_can_be_restricted_to_a_language_and_a_publisher()
    {
        await ImportAsync(s_swedish, s_english);

        Assert.Equal("No", Assert.Single(await QuotesAsync(new QuoteFilter { Language = "en" })).Claim.Quote!.Text);
        Assert.Equal("Nej", Assert.Single(await QuotesAsync(new QuoteFilter { Source = "Bladet", Speaker = WangYi })).Claim.Quote!.Text);
        Assert.Empty(await QuotesAsync(new QuoteFilter { Source = "Bladet", Language = "en" }));
    }

    [Fact]
    public async Task What_is_affirmed_and_denied_is_disputed()
    {
        await ImportAsync(s_swedish, s_english);

        var disputed = await RelationsAsync(new RelationFilter { Disputed = true });

        Assert.Equal(
            [(RelationType.Met, Sweden, Usa), (RelationType.Met, Sweden, Usa)],
            disputed.Select(r => (r.Type, r.Subject, r.Object!.Value))
        );
        Assert.Equal([false, true], disputed.Select(r => r.Negated).Order());
        Assert.Single(await RelationsAsync(new RelationFilter { Disputed = true, Negated = true }));
    }
}
