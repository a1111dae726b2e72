using Graph.Model;
using Graph.Storage.Tests.Samples;
using static Graph.Storage.Tests.Samples.World;

namespace Graph.Storage.Tests.Contract;

public abstract class ExportContractTests<TStores> : StoreContract<TStores>
    where TStores : IStores, new()
{
    [Fact]
    public async Task An_article_comes_back_as_it_was_imported()
    {
        var article = SampleArticle
            .Of("full", "2022-06-02")
            .With(a =>
                a with
                {
                    Source = "Dagbladet",
                    Url = "https://example.org/å?b=1",
                    Version = 7,
                    Modified = new DateTimeOffset(2022, 6, 3, 4, 5, 6, TimeSpan.Zero),
                    Language = "en",
                }
            )
            .Filler("Ett tecken som 🌍 tar två enheter, \"citat\", en \u0000 nolla,\n\nett nytt stycke.")
            .Named(China, "Kina", "Peking", "Folkrepubliken \"Kina\"", "Ärans rike")
            .Claim(
                RelationType.Vetoed,
                China,
                Draft,
                change: c =>
                    c with
                    {
                        Date = PartialDate.Week(new DateOnly(2022, 5, 26)),
                        Place = "New York",
                        AttributedTo = Linde,
                        Negated = true,
                        Modality = Modality.Hypothetical,
                        Confidence = 0.1 + 0.2,
                        Attributes = c
                            .Attributes.Add("votesFor", AttributeValue.Of(13))
                            .Add("body", AttributeValue.Of("säkerhets\"rådet"))
                            .Add("change", AttributeValue.Of(-12.7)),
                        Cues =
                        [
                            new Cue("subject", new TextSpan(3, 7)),
                            new Cue("negation", new TextSpan(8, 12)),
                            new Cue("subject", new TextSpan(1, 2)),
                        ],
                    }
            )
            .Claim(RelationType.TradesWith, Russia, China, change: c => c with { Date = PartialDate.Unresolved("förra veckan") })
            .Claim(RelationType.TestedWeapon, NorthKorea, null, change: c => c with { Date = PartialDate.Year(2022) })
            .Claim(RelationType.Attended, Nato, Summit)
            .Quote(WangYi, "Vi är vänner")
            .Quote(WangYi, "vänner", direct: false)
            .Build();

        await ImportAsync(article);

        Assert.Equal([Everything.Of(article)], await Everything.ExportAsync(Store, Cancellation));
    }

    [Fact]
    public async Task Each_article_keeps_its_own_names_and_wording_of_shared_nodes()
    {
        ArticleGraph[] articles =
        [
            SampleArticle.Of("a", "2022-06-02").Named(China, "Kina").Claim(RelationType.Vetoed, China, Draft).Build(),
            SampleArticle
                .Of("b", "2023-06-02")
                .Named(China, "China")
                .Named(Draft, "the draft")
                .Claim(RelationType.Vetoed, China, Draft)
                .Build(),
        ];

        await ImportAsync(articles);

        Assert.Equal(articles.Select(Everything.Of), await Everything.ExportAsync(Store, Cancellation));
    }

    [Fact]
    public async Task Articles_come_ordered_by_id()
    {
        var articles = new[] { "c", "a", "B", "b" }
            .Select(id => SampleArticle.Of(id).Claim(RelationType.Met, China, Russia).Build())
            .ToArray();

        await ImportAsync(articles);

        Assert.Equal(articles.OrderBy(a => a.Article.Id).Select(Everything.Of), await Everything.ExportAsync(Store, Cancellation));
    }

    [Fact]
    public async Task Importing_an_export_gives_the_same_store()
    {
        await ImportAsync(
            SampleArticle.Of("a", "2022-06-02").Claim(RelationType.Vetoed, China, Draft).Quote(WangYi, "Vi är vänner").Build(),
            SampleArticle.Of("b").Claim(RelationType.Attended, Nato, Summit).Build()
        );
        var other = await OpenOtherAsync();

        await foreach (var article in Store.ExportAsync(Cancellation))
            await other.ImportAsync([article], Cancellation);

        Assert.Equal(await Everything.OfAsync(Store, Cancellation), await Everything.OfAsync(other, Cancellation));
    }

    [Fact]
    public async Task An_article_without_claims_and_an_empty_text_come_back()
    {
        var article = SampleArticle.Of("empty").Build();

        await ImportAsync(article);

        Assert.Equal([Everything.Of(article)], await Everything.ExportAsync(Store, Cancellation));
    }

    [Fact]
    public async Task An_empty_store_exports_nothing() => Assert.Empty(await Everything.ExportAsync(Store, Cancellation));

    [Fact]
    public async Task What_is_imported_while_an_export_runs_does_not_show_in_it()
    {
        await ImportAsync([
            .. Enumerable.Range(0, 20).Select(i => SampleArticle.Of($"a{i:00}").Claim(RelationType.Met, China, Russia).Build()),
        ]);
        var seen = 0;

        await foreach (var _ in Store.ExportAsync(Cancellation))
        {
            if (seen++ == 0)
                await ImportAsync(SampleArticle.Of("z").Claim(RelationType.Met, China, Russia).Build());
        }

        Assert.Equal(20, seen);
        Assert.Equal(21, (await Everything.ExportAsync(Store, Cancellation)).Count);
    }
}
