using Graph.Model;
using Graph.Storage.Tests.Samples;
using static Graph.Storage.Tests.Samples.World;

namespace Graph.Storage.Tests.Contract;

public abstract class ImportContractTests<TStores> : StoreContract<TStores>
    where TStores : IStores, new()
{
    private static SampleArticle Veto(string local = "one", string? published = "2022-06-02") =>
        SampleArticle.Of(local, published).Claim(RelationType.Vetoed, China, Draft).Quote(WangYi, "Vi är vänner");

    [Fact]
    public async Task A_new_article_is_added_with_its_claims()
    {
        var outcomes = await ImportAsync(Veto().Build());

        Assert.Equal([new ImportOutcome(new NodeId("article:one"), ImportChange.Added, 2, 0)], outcomes);
        var counts = (await Store.StatusAsync(Cancellation)).Counts;
        Assert.Equal(1, counts[NodeKind.Article]);
        Assert.Equal(1, counts[NodeKind.State]);
        Assert.Equal(1, counts[NodeKind.Person]);
        Assert.Equal(0, counts[NodeKind.Organization]);
        Assert.Equal(1, counts[NodeKind.Resolution]);
        Assert.Equal(1, counts[NodeKind.Quote]);
        Assert.Equal(2, counts[NodeKind.Claim]);
        Assert.Equal(2, counts[NodeKind.Relation]);
    }

    [Fact]
    public async Task Importing_the_same_article_twice_changes_nothing()
    {
        await ImportAsync(Veto().Build());
        var before = await Everything.OfAsync(Store, Cancellation);

        var outcomes = await ImportAsync(Veto().Build());

        Assert.Equal([new ImportOutcome(new NodeId("article:one"), ImportChange.Unchanged, 0, 0)], outcomes);
        Assert.Equal(before, await Everything.OfAsync(Store, Cancellation));
    }

    [Fact]
    public async Task Claims_of_many_articles_support_one_relation()
    {
        var weak = SampleArticle
            .Of("weak", "2021-01-05")
            .Claim(RelationType.Criticised, China, Usa, change: c => c with { Confidence = 0.5, Modality = Modality.Reported })
            .Build();
        var strong = SampleArticle
            .Of("strong", "2022-06-02")
            .Claim(
                RelationType.Criticised,
                China,
                Usa,
                change: c => c with { Confidence = 0.9, Date = PartialDate.Month(new DateOnly(2019, 3, 1)) }
            )
            .Build();
        var undated = SampleArticle
            .Of("undated")
            .Claim(RelationType.Criticised, China, Usa, change: c => c with { Modality = Modality.Hypothetical })
            .Build();

        await ImportAsync(weak, strong, undated);

        var relation = await RelationOfAsync(weak.Claims[0]);
        Assert.Equal(
            new Relation(
                Relation.IdentityOf(weak.Claims[0]).Id,
                RelationType.Criticised,
                China,
                Usa,
                false,
                Modality.Asserted,
                3,
                new DateOnly(2019, 3, 1),
                new DateOnly(2021, 1, 5),
                0.9
            ),
            relation
        );
    }

    [Fact]
    public async Task A_symmetric_relation_is_one_edge_either_way_round()
    {
        var article = SampleArticle
            .Of("one", "2022-06-02")
            .Claim(RelationType.Met, Russia, China, "Ryssland mötte Kina.")
            .Claim(RelationType.Met, China, Russia, "Kina mötte Ryssland.")
            .Build();

        await ImportAsync(article);

        var relation = Assert.Single(await RelationsAsync(new RelationFilter()));
        Assert.Equal((China, Russia, 2), (relation.Subject, relation.Object!.Value, relation.Support));
    }

    [Fact]
    public async Task A_denial_is_an_edge_of_its_own()
    {
        await ImportAsync(
            SampleArticle.Of("one").Claim(RelationType.SpokeWith, China, Russia).Build(),
            SampleArticle.Of("two").Claim(RelationType.SpokeWith, China, Russia, change: c => c with { Negated = true }).Build()
        );

        var relations = await RelationsAsync(new RelationFilter());
        Assert.Equal([false, true], relations.Select(r => r.Negated).Order());
        Assert.All(relations, r => Assert.Equal(1, r.Support));
    }

    [Fact]
    public async Task A_claim_without_object_makes_a_relation_without_object()
    {
        var article = SampleArticle.Of("one").Claim(RelationType.TestedWeapon, NorthKorea, null).Build();

        await ImportAsync(article);

        Assert.Null((await RelationOfAsync(article.Claims[0])).Object);
    }

    [Fact]
    public async Task Of_two_versions_in_one_batch_the_later_one_stays()
    {
        var first = Veto().Build();
        var second = SampleArticle.Of("one", "2022-06-03").Claim(RelationType.Vetoed, China, Draft).Build();

        var outcomes = await ImportAsync(first, second);

        Assert.Equal([ImportChange.Added, ImportChange.Updated], outcomes.Select(o => o.Change));
        Assert.Equal([Everything.Of(second)], await Everything.ExportAsync(Store, Cancellation));
        Assert.Equal(1, Assert.Single(await RelationsAsync(new RelationFilter())).Support);
        Assert.Equal(0, (await Store.StatusAsync(Cancellation)).Counts[NodeKind.Quote]);
    }

    [Fact]
    public async Task A_claim_that_comes_twice_in_an_article_counts_once()
    {
        var article = Veto().Build();

        var outcomes = await ImportAsync(article with { Claims = [.. article.Claims, article.Claims[0]] });

        Assert.Equal(2, outcomes[0].ClaimsAdded);
        Assert.Equal(1, (await RelationOfAsync(article.Claims[0])).Support);
    }

    [Fact]
    public async Task An_empty_batch_changes_nothing() => Assert.Empty(await ImportAsync());

    [Fact]
    public async Task What_is_staged_is_the_same_after_publishing_as_what_is_imported()
    {
        var other = await OpenOtherAsync();
        ArticleGraph[] articles =
        [
            Veto("one", "2022-06-02").Named(China, "Kina", "Peking").Build(),
            Veto("two", "2022-06-04").Named(China, "China", "Beijing").Build(),
            Veto("three", null).Claim(RelationType.Attended, China, Summit).Build(),
        ];
        var corrected = Veto("one", "2022-06-03").Named(China, "Folkrepubliken").Claim(RelationType.Opposes, Russia, Draft).Build();
        await ImportAsync(articles[0]);
        await other.ImportAsync([.. articles, corrected], Cancellation);

        var outcomes = new List<ImportOutcome>();
        foreach (var article in new[] { articles[0], articles[1], corrected, articles[2], articles[2], articles[0] })
            outcomes.AddRange(await Store.StageAsync([article], Cancellation));
        await Store.PublishAsync(Cancellation);

        Assert.Equal(
            [
                ImportChange.Unchanged,
                ImportChange.Added,
                ImportChange.Updated,
                ImportChange.Added,
                ImportChange.Unchanged,
                ImportChange.Superseded,
            ],
            outcomes.Select(o => o.Change)
        );
        Assert.Equal((1, 0), (outcomes[2].ClaimsAdded, outcomes[2].ClaimsRetired));
        Assert.Equal(await Everything.OfAsync(other, Cancellation), await Everything.OfAsync(Store, Cancellation));
    }

    [Fact]
    public async Task Importing_and_retracting_go_on_from_what_is_staged()
    {
        var other = await OpenOtherAsync();
        await other.ImportAsync([Veto("two").Build(), Veto("three").Build()], Cancellation);
        await Store.StageAsync([Veto("one").Build(), Veto("two").Build()], Cancellation);

        Assert.True(await Store.RetractAsync(new NodeId("article:one"), Cancellation));
        await Store.StageAsync([Veto("three").Build()], Cancellation);

        Assert.Equal([ImportChange.Unchanged], (await ImportAsync(Veto("three").Build())).Select(o => o.Change));
        Assert.Equal(await Everything.OfAsync(other, Cancellation), await Everything.OfAsync(Store, Cancellation));
    }

    [Fact]
    public async Task An_article_that_does_not_fit_together_is_refused_with_its_whole_batch()
    {
        var sound = Veto().Build();
        var undeclared = Veto("two").Build() with { Actors = [] };
        var outside = Veto("three").Build();
        outside = outside with { Article = outside.Article with { Text = "Kort" } };
        var twice = Veto("four").Build();
        twice = twice with { Actors = [.. twice.Actors, twice.Actors[0]] };

        var credited = Veto("five").Build();
        credited = credited with { Claims = [credited.Claims[0] with { AttributedTo = Draft }] };
        (ArticleGraph, string)[] refused =
        [
            (undeclared, "does not declare"),
            (outside, "outside the text"),
            (twice, "declared twice"),
            (credited, "is no actor"),
        ];

        foreach (var (broken, reason) in refused)
        {
            var error = await Assert.ThrowsAsync<ArgumentException>(() => ImportAsync(sound, broken));
            Assert.Contains(reason, error.Message, StringComparison.Ordinal);
            Assert.Contains(broken.Article.Id.Value, error.Message, StringComparison.Ordinal);
        }

        Assert.Equal(0, (await Store.StatusAsync(Cancellation)).Counts[NodeKind.Article]);
    }

    [Fact]
    public async Task A_cancelled_import_keeps_nothing_and_leaves_the_store_usable()
    {
        var articles = Enumerable.Range(0, 400).Select(i => Veto($"a{i}").Filler(new string('x', 2000)).Build()).ToList();
        using var source = new CancellationTokenSource();
        var batch = new WatchedList(articles, 200, 1, source.Cancel);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.ImportAsync(batch, source.Token));

        Assert.Equal(0, (await Store.StatusAsync(Cancellation)).Counts[NodeKind.Article]);
        await ImportAsync(Veto().Build());
        Assert.Equal(1, (await Store.StatusAsync(Cancellation)).Counts[NodeKind.Article]);
    }

    [Fact]
    public async Task The_order_of_imports_does_not_show()
    {
        ArticleGraph[] articles =
        [
            Veto("one", "2022-06-02").Named(China, "Kina", "Peking").Build(),
            Veto("two", "2022-06-02").Named(China, "China", "Beijing").Named(Draft, "S/2022/431").Build(),
            Veto("three", null).Named(China, "Folkrepubliken Kina").Claim(RelationType.Attended, China, Summit).Build(),
        ];
        var other = await OpenOtherAsync();

        await ImportAsync(articles);
        foreach (var article in articles.Reverse())
            await other.ImportAsync([article], Cancellation);

        Assert.Equal(await Everything.OfAsync(Store, Cancellation), await Everything.OfAsync(other, Cancellation));
    }
}
