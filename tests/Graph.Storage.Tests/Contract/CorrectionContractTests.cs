using Graph.Model;
using Graph.Storage.Tests.Samples;
using static Graph.Storage.Tests.Samples.World;

namespace Graph.Storage.Tests.Contract;

public abstract class CorrectionContractTests<TStores> : StoreContract<TStores>
    where TStores : IStores, new()
{
    private const string Expelled = "USA utvisade diplomater.";

    [Fact]
    public async Task Exactly_the_claims_that_are_gone_are_retired()
    {
        await ImportAsync(
            SampleArticle.Of("one", "2022-06-02").Claim(RelationType.Vetoed, China, Draft).Claim(RelationType.Vetoed, Russia, Draft).Build()
        );
        var corrected = SampleArticle
            .Of("one", "2022-06-02")
            .Version(2)
            .Claim(RelationType.Vetoed, China, Draft)
            .Claim(RelationType.Opposes, Russia, Draft)
            .Claim(RelationType.Met, China, Russia)
            .Build();

        var outcome = Assert.Single(await ImportAsync(corrected));

        Assert.Equal(new ImportOutcome(corrected.Article.Id, ImportChange.Updated, 2, 1), outcome);
        Assert.Equal(corrected.Claims.Select(c => c.Id).Order(), (await ClaimsAsync(new ClaimFilter())).Select(c => c.Claim.Id).Order());
        Assert.Equal(3, (await RelationsAsync(new RelationFilter())).Count);
    }

    [Fact]
    public async Task A_claim_whose_sentence_moves_keeps_its_id_and_points_to_the_new_place()
    {
        var before = SampleArticle.Of("one").Claim(RelationType.Sanctioned, Usa, Russia, Expelled).Build();
        var after = SampleArticle
            .Of("one")
            .Version(2)
            .Filler("Ett nytt stycke.")
            .Claim(RelationType.Sanctioned, Usa, Russia, Expelled)
            .Build();
        await ImportAsync(before);

        var outcome = Assert.Single(await ImportAsync(after));

        var stored = Assert.Single(await ClaimsAsync(new ClaimFilter()));
        Assert.Equal((0, 0), (outcome.ClaimsAdded, outcome.ClaimsRetired));
        Assert.Equal(before.Claims[0].Id, stored.Claim.Id);
        Assert.Equal(Expelled, stored.Claim.Evidence.Sentence.Of(after.Article.Text));
        Assert.Equal(17, stored.Claim.Evidence.Sentence.Start);
        Assert.Equal(Expelled, stored.Sentence);
    }

    [Fact]
    public async Task A_new_day_of_publication_moves_the_days_of_its_claims_and_relations()
    {
        var before = SampleArticle.Of("one", "2022-06-02").Claim(RelationType.Sanctioned, Usa, Russia).Build();
        await ImportAsync(before);

        await ImportAsync(SampleArticle.Of("one", "2023-01-01").Claim(RelationType.Sanctioned, Usa, Russia).Build());

        var relation = await RelationOfAsync(before.Claims[0]);
        Assert.Equal((new DateOnly(2023, 1, 1), new DateOnly(2023, 1, 1)), (relation.FirstSeen, relation.LastSeen));
        Assert.Equal(new DateOnly(2023, 1, 1), Assert.Single(await ClaimsAsync(new ClaimFilter())).Seen);
    }

    [Fact]
    public async Task A_new_title_changes_the_article_alone()
    {
        await ImportAsync(SampleArticle.Of("one").Claim(RelationType.Sanctioned, Usa, Russia).Build());

        var outcomes = await ImportAsync(
            SampleArticle.Of("one").Claim(RelationType.Sanctioned, Usa, Russia).With(a => a with { Title = "Rättad", Version = 2 }).Build()
        );

        Assert.Equal([new ImportOutcome(new NodeId("article:one"), ImportChange.Updated, 0, 0)], outcomes);
        Assert.Equal("Rättad", (await Store.ArticlesAsync([new NodeId("article:one")], Cancellation)).Values.Single().Title);
    }

    [Fact]
    public async Task Other_rejections_are_no_change()
    {
        var article = SampleArticle.Of("one").Claim(RelationType.Sanctioned, Usa, Russia).Build();
        await ImportAsync(article);

        Assert.Equal(ImportChange.Unchanged, (await ImportAsync(article with { Rejections = [] }))[0].Change);
    }

    [Fact]
    public async Task Every_field_of_an_article_counts_as_content()
    {
        var article = SampleArticle
            .Of("one", "2022-06-02")
            .Named(China, "Kina", "Peking")
            .Claim(RelationType.Attended, China, Summit)
            .Claim(RelationType.Vetoed, China, Draft)
            .Quote(WangYi, "Vi är vänner")
            .Build();
        Claim Last(Func<Claim, Claim> change) => change(article.Claims[^1]);
        ArticleGraph[] changed =
        [
            article with
            {
                Actors = [article.Actors[0] with { Aliases = [] }, .. article.Actors.Skip(1)],
            },
            article with
            {
                Actors = [article.Actors[0] with { Mentions = [] }, .. article.Actors.Skip(1)],
            },
            article with
            {
                Resolutions = [article.Resolutions[0] with { Symbol = null }],
            },
            article with
            {
                Events = [article.Events[0] with { Name = "mötet" }],
            },
            article with
            {
                Claims = [.. article.Claims.Reverse()],
            },
            article with
            {
                Claims = [.. article.Claims.SkipLast(1), Last(c => c with { Place = "Peking" })],
            },
            article with
            {
                Claims = [.. article.Claims.SkipLast(1), Last(c => c with { Cues = [new Cue("date", new TextSpan(0, 2))] })],
            },
            article with
            {
                Claims = [.. article.Claims.SkipLast(1), Last(c => c with { Date = PartialDate.Year(2020) })],
            },
            article with
            {
                Claims =
                [
                    .. article.Claims.SkipLast(1),
                    Last(c => c with { Attributes = c.Attributes.Add("verb", AttributeValue.Of("säga")) }),
                ],
            },
            article with
            {
                Claims = [.. article.Claims.SkipLast(1), Last(c => c with { Quote = c.Quote! with { Direct = false } })],
            },
        ];
        foreach (var version in changed)
        {
            await ImportAsync(article);

            Assert.Equal(ImportChange.Updated, Assert.Single(await ImportAsync(version)).Change);
            Assert.Equal([Everything.Of(version)], await Everything.ExportAsync(Store, Cancellation));
        }
    }

    [Theory]
    [InlineData("2022-06-02", 1, "2022-06-02T10:00:00Z", "2022-06-02", 2, null)]
    [InlineData("2022-06-02", null, null, "2022-06-02", null, "2022-06-02T10:00:00Z")]
    [InlineData("2022-06-02", 3, "2022-06-02T10:00:00Z", "2022-06-01", 3, "2022-06-02T12:00:00+01:00")]
    [InlineData("2022-06-02", null, null, "2022-06-03", null, null)]
    public async Task The_version_that_goes_before_stays_whichever_comes_first(
        string published,
        int? number,
        string? changed,
        string laterPublished,
        int? laterNumber,
        string? laterChanged
    )
    {
        var other = await OpenOtherAsync();
        var first = Version(published, number, changed, "Kina");
        var later = Version(laterPublished, laterNumber, laterChanged, "Peking");

        Assert.Equal(
            [ImportChange.Added, ImportChange.Updated],
            [(await ImportAsync(first))[0].Change, (await ImportAsync(later))[0].Change]
        );
        Assert.Equal(
            [ImportChange.Added, ImportChange.Superseded],
            (await other.ImportAsync([later, first], Cancellation)).Select(o => o.Change)
        );

        Assert.Equal(await Everything.OfAsync(other, Cancellation), await Everything.OfAsync(Store, Cancellation));
        Assert.Equal([Everything.Of(later)], await Everything.ExportAsync(Store, Cancellation));
    }

    [Fact]
    public async Task Between_versions_that_tell_nothing_the_hash_decides_and_not_the_order()
    {
        var other = await OpenOtherAsync();
        ArticleGraph[] versions = [.. Enumerable.Range(0, 6).Select(i => Version("2022-06-02", null, null, $"Kina {i}"))];

        foreach (var version in versions)
            await ImportAsync(version);
        await other.ImportAsync([.. versions.Reverse()], Cancellation);

        Assert.Equal(await Everything.OfAsync(other, Cancellation), await Everything.OfAsync(Store, Cancellation));
    }

    [Fact]
    public async Task What_is_extracted_anew_from_one_version_replaces_what_was_extracted_before()
    {
        var before = SampleArticle.Of("one", "2022-06-02").Claim(RelationType.Met, China, Russia, "Kina mötte Ryssland.").Build();
        var after = before with { Claims = [before.Claims[0] with { Confidence = 0.4, Extractor = "rules/2" }] };

        foreach (var version in new[] { before, after, before })
        {
            await ImportAsync(version);
            Assert.Equal([Everything.Of(version)], await Everything.ExportAsync(Store, Cancellation));
        }
    }

    [Fact]
    public async Task The_path_of_a_file_is_no_content()
    {
        var article = SampleArticle.Of("one").Claim(RelationType.Sanctioned, Usa, Russia).With(a => a with { Path = "./p1" }).Build();
        await ImportAsync(article);

        Assert.Equal(
            ImportChange.Unchanged,
            (await ImportAsync(article with { Article = article.Article with { Path = "p1" } }))[0].Change
        );
        Assert.Equal(
            [Everything.Of(article with { Article = article.Article with { Path = null } })],
            await Everything.ExportAsync(Store, Cancellation)
        );
    }

    private static ArticleGraph Version(string published, int? number, string? changed, string name) =>
        SampleArticle
            .Of("one", published)
            .Named(China, name)
            .Claim(RelationType.Met, China, Russia, $"{name} mötte Ryssland.")
            .With(a =>
                a with
                {
                    Version = number,
                    Modified = changed is null
                        ? null
                        : DateTimeOffset.Parse(changed, System.Globalization.CultureInfo.InvariantCulture).ToUniversalTime(),
                }
            )
            .Build();

    [Fact]
    public async Task A_corrected_store_is_the_same_as_one_that_never_saw_the_mistake()
    {
        var beside = SampleArticle.Of("beside", "2022-01-01").Named(China, "Kina").Claim(RelationType.Vetoed, China, Draft).Build();
        var corrected = SampleArticle.Of("one", "2022-06-02").Version(2).Claim(RelationType.Attended, Nato, Summit).Build();
        var other = await OpenOtherAsync();
        await other.ImportAsync([beside, corrected], Cancellation);
        await ImportAsync(
            beside,
            SampleArticle
                .Of("one", "2022-06-03")
                .Named(China, "Peking", "Folkrepubliken")
                .Claim(RelationType.Vetoed, China, Draft)
                .Quote(WangYi, "Vi är vänner")
                .Claim(RelationType.Attended, WangYi, new NodeId("event:gone"))
                .Build()
        );

        await ImportAsync(corrected);

        Assert.Equal(await Everything.OfAsync(other, Cancellation), await Everything.OfAsync(Store, Cancellation));
    }
}
