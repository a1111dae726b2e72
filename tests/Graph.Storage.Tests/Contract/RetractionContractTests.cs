using Graph.Model;
using Graph.Storage.Tests.Samples;
using static Graph.Storage.Tests.Samples.World;

namespace Graph.Storage.Tests.Contract;

public abstract class RetractionContractTests<TStores> : StoreContract<TStores>
    where TStores : IStores, new()
{
    private static SampleArticle Criticism(
        string local,
        string? published,
        double confidence = 0.8,
        Modality modality = Modality.Reported
    ) =>
        SampleArticle
            .Of(local, published)
            .Claim(RelationType.Criticised, China, Usa, change: c => c with { Confidence = confidence, Modality = modality });

    [Fact]
    public async Task A_retracted_article_leaves_no_trace()
    {
        var kept = Criticism("kept", "2022-01-01").Quote(WangYi, "Vi är vänner").Claim(RelationType.Vetoed, Russia, Draft).Build();
        var gone = Criticism("gone", "2023-01-01", 0.95, Modality.Asserted)
            .Named(China, "Folkrepubliken Kina", "Peking")
            .Named(Draft, "Utkastet")
            .Quote(WangYi, "Vi är vänner", direct: false)
            .Quote(Linde, "Nej")
            .Claim(RelationType.Vetoed, Russia, OtherDraft)
            .Claim(RelationType.Attended, Nato, Summit)
            .Build();
        var other = await OpenOtherAsync();
        await other.ImportAsync([kept], Cancellation);
        await ImportAsync(gone, kept);
        Assert.NotEqual(await Everything.OfAsync(other, Cancellation), await Everything.OfAsync(Store, Cancellation));

        Assert.True(await Store.RetractAsync(gone.Article.Id, Cancellation));

        Assert.Equal(await Everything.OfAsync(other, Cancellation), await Everything.OfAsync(Store, Cancellation));
        Assert.Empty(await ActorIdsAsync(new ActorFilter { Search = "Folkrepubliken" }));
        Assert.Empty(await QuotesAsync(new QuoteFilter { Search = "nej" }));
        Assert.Empty(await ArticleIdsAsync(new ArticleFilter { Search = "gone" }));
        Assert.Empty(await ResolutionIdsAsync(new ResolutionFilter { Search = "Syrien" }));
    }

    [Fact]
    public async Task Retracting_the_only_article_leaves_an_empty_store()
    {
        var empty = await Everything.OfAsync(Store, Cancellation);
        var article = Criticism("one", "2022-01-01").Quote(Linde, "Nej").Claim(RelationType.Attended, Nato, Summit).Build();
        await ImportAsync(article);

        await Store.RetractAsync(article.Article.Id, Cancellation);

        Assert.Equal(empty, await Everything.OfAsync(Store, Cancellation));
    }

    [Fact]
    public async Task What_no_store_holds_cannot_be_retracted() =>
        Assert.False(await Store.RetractAsync(new NodeId("article:unknown"), Cancellation));

    [Theory]
    [InlineData("first", "2022-02-02", "2022-03-03", 0.9, Modality.Reported)]
    [InlineData("last", "2022-01-01", "2022-02-02", 0.9, Modality.Reported)]
    [InlineData("best", "2022-01-01", "2022-03-03", 0.7, Modality.Reported)]
    [InlineData("strongest", "2022-01-01", "2022-03-03", 0.9, Modality.Planned)]
    public async Task A_relation_goes_back_to_what_its_other_claims_say(
        string gone,
        string firstSeen,
        string lastSeen,
        double confidence,
        Modality modality
    )
    {
        var articles = new[]
        {
            Criticism("first", "2022-01-01", 0.6, Modality.Planned),
            Criticism("last", "2022-03-03", 0.6, Modality.Planned),
            Criticism("best", "2022-02-02", 0.9, Modality.Hypothetical),
            Criticism("strongest", "2022-02-02", 0.7, Modality.Reported),
        };
        await ImportAsync([.. articles.Select(a => a.Build())]);

        await Store.RetractAsync(new NodeId("article:" + gone), Cancellation);

        var relation = Assert.Single(await RelationsAsync(new RelationFilter()));
        Assert.Equal(3, relation.Support);
        Assert.Equal((SampleArticle.Day(firstSeen), SampleArticle.Day(lastSeen)), (relation.FirstSeen, relation.LastSeen));
        Assert.Equal((confidence, modality), (relation.Confidence, relation.Modality));
    }

    [Fact]
    public async Task A_relation_whose_dated_claims_are_gone_has_no_days()
    {
        await ImportAsync(Criticism("dated", "2022-01-01").Build(), Criticism("undated", null).Build());

        await Store.RetractAsync(new NodeId("article:dated"), Cancellation);

        var relation = Assert.Single(await RelationsAsync(new RelationFilter()));
        Assert.Equal((null, null, 1), (relation.FirstSeen, relation.LastSeen, relation.Support));
    }

    [Fact]
    public async Task An_actor_goes_back_to_the_name_of_the_article_before()
    {
        await ImportAsync(
            Criticism("old", "2022-01-01").Named(China, "Kina", "Peking").Build(),
            Criticism("new", "2023-01-01").Named(China, "Folkrepubliken", "Peking").Build()
        );
        Assert.Equal("Folkrepubliken", (await Store.ActorsAsync([China], Cancellation))[China].Name);

        await Store.RetractAsync(new NodeId("article:new"), Cancellation);

        var actor = (await Store.ActorsAsync([China], Cancellation))[China];
        Assert.Equal("Kina", actor.Name);
        Assert.Equal(["Peking"], actor.Aliases);
    }

    [Fact]
    public async Task A_retracted_article_can_be_imported_again()
    {
        var article = Criticism("one", "2022-01-01").Quote(Linde, "Nej").Build();
        await ImportAsync(article);
        var before = await Everything.OfAsync(Store, Cancellation);
        await Store.RetractAsync(article.Article.Id, Cancellation);

        Assert.Equal(ImportChange.Added, Assert.Single(await ImportAsync(article)).Change);

        Assert.Equal(before, await Everything.OfAsync(Store, Cancellation));
    }
}
