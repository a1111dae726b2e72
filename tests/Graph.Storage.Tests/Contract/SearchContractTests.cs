using Graph.Model;
using Graph.Storage.Tests.Samples;
using static Graph.Storage.Tests.Samples.World;

namespace Graph.Storage.Tests.Contract;

public abstract class SearchContractTests<TStores> : StoreContract<TStores>
    where TStores : IStores, new()
{
    private Task<IReadOnlyList<ImportOutcome>> ImportAllAsync() =>
        ImportAsync(
            SampleArticle
                .Of("veto", "2022-06-02")
                .With(a => a with { Title = "Säkerhetsrådet delat" })
                .Named(Linde, "Ann Linde", "Anna Märta Linde")
                .Named(WangYi, "Wang Yi", "Kinas utrikesminister")
                .Claim(RelationType.Vetoed, China, Draft, "Kina röstade nej till resolutionen.")
                .Quote(WangYi, "Vi är gränslösa vänner")
                .Build(),
            SampleArticle
                .Of("moote", "2022-06-03")
                .With(a => a with { Title = null })
                .Named(Linde, "Ann Linde")
                .Claim(RelationType.Met, Linde, WangYi, "Linde mötte Wang Yi i Örebro.")
                .Claim(RelationType.Opposes, Russia, OtherDraft)
                .Build()
        );

    [Theory]
    [InlineData("linde", "person:ann-linde")]
    [InlineData("LIND", "person:ann-linde")]
    [InlineData("märta anna", "person:ann-linde")]
    [InlineData("marta", "person:ann-linde")]
    [InlineData("wang utrikesminister")]
    [InlineData("inde")]
    [InlineData("ann", "person:ann-linde")]
    [InlineData("kina", "state:CN", "person:wang-yi")]
    public async Task Actors_are_found_by_beginnings_of_the_words_of_one_name(string search, params string[] ids)
    {
        await ImportAllAsync();

        Assert.Equal(ids, await ActorIdsAsync(new ActorFilter { Search = search }));
    }

    [Fact]
    public async Task Actors_that_are_known_by_the_words_are_found_beside_those_whom_articles_call_so()
    {
        await ImportAllAsync();
        var filter = new ActorFilter { Search = "linde", Known = [China, new("state:ZZ"), Linde] };

        Assert.Equal(["person:ann-linde", "state:CN"], await ActorIdsAsync(filter));
        Assert.Equal(["state:CN"], await ActorIdsAsync(filter with { Kinds = [ActorKind.State] }));
        Assert.Equal(["state:CN"], await ActorIdsAsync(new ActorFilter { Search = "peijing", Known = [China] }));
        var ranked = await Store.RankActorsAsync(filter, new PageRequest(10, CountTotal: true), Cancellation);
        Assert.Equal((2, 2), (ranked.Items.Count, ranked.Total));
    }

    [Theory]
    [InlineData("gränslös", 1)]
    [InlineData("granslosa VAN", 1)]
    [InlineData("säger", 0)]
    [InlineData("röstade", 0)]
    public async Task Quotes_are_found_by_their_own_words(string search, int count)
    {
        await ImportAllAsync();

        Assert.Equal(count, (await QuotesAsync(new QuoteFilter { Search = search })).Count);
    }

    [Theory]
    [InlineData("resolution", 1)]
    [InlineData("rostade nej", 1)]
    [InlineData("örebro", 1)]
    [InlineData("säger vänner", 1)]
    [InlineData("nej orebro", 0)]
    public async Task Claims_are_found_by_the_words_of_their_evidence(string search, int count)
    {
        await ImportAllAsync();

        Assert.Equal(count, (await ClaimsAsync(new ClaimFilter { Search = search })).Count);
    }

    [Theory]
    [InlineData("säkerhetsråd", "article:veto")]
    [InlineData("delat gränslösa", "article:veto")]
    [InlineData("wang", "article:moote", "article:veto")]
    [InlineData("rubrik")]
    public async Task Articles_are_found_by_title_and_text(string search, params string[] ids)
    {
        await ImportAllAsync();

        Assert.Equal(ids, await ArticleIdsAsync(new ArticleFilter { Search = search }));
    }

    [Theory]
    [InlineData("S/2022/431", "resolution:s-2022-431")]
    [InlineData("utkast", "resolution:s-2022-431", "resolution:s-2023-7")]
    [InlineData("utkast syrien", "resolution:s-2023-7")]
    public async Task Resolutions_are_found_by_name_and_symbol(string search, params string[] ids)
    {
        await ImportAllAsync();

        Assert.Equal(ids, await ResolutionIdsAsync(new ResolutionFilter { Search = search }));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"")]
    [InlineData("* - ( ) : ^ +")]
    [InlineData("''")]
    [InlineData("\u0000")]
    public async Task A_search_without_words_finds_nothing(string search)
    {
        await ImportAllAsync();

        Assert.Empty(await ActorIdsAsync(new ActorFilter { Search = search }));
        Assert.Empty(await ClaimsAsync(new ClaimFilter { Search = search }));
        Assert.Empty(await RelationsAsync(new RelationFilter { Search = search }));
        Assert.Empty(await QuotesAsync(new QuoteFilter { Search = search }));
        Assert.Empty(await ArticleIdsAsync(new ArticleFilter { Search = search }));
        Assert.Empty(await ResolutionIdsAsync(new ResolutionFilter { Search = search }));
    }

    [Theory]
    [InlineData("Odegard", "Øystein Ødegård")]
    [InlineData("ødegård", "Oystein Odegard")]
    [InlineData("lukasz dordevic", "Łukasz Đorđević")]
    [InlineData("strasse", "Straße")]
    [InlineData("STRAẞE", "Strasse")]
    public async Task Letters_are_found_with_and_without_strokes(string search, string name)
    {
        var person = new NodeId("person:per-holm");
        await ImportAsync(SampleArticle.Of("one").Named(person, name).Claim(RelationType.Met, person, Sweden).Build());

        Assert.Equal([person.Value], await ActorIdsAsync(new ActorFilter { Search = search }));
    }

    [Theory]
    [InlineData("linde\"", 1)]
    [InlineData("\"ann linde", 1)]
    [InlineData("ann*", 1)]
    [InlineData("ann -linde", 1)]
    [InlineData("(ann", 1)]
    [InlineData("name:ann", 0)]
    [InlineData("ann^2", 0)]
    [InlineData("ann\u0000linde", 1)]
    [InlineData("ann OR wang", 0)]
    [InlineData("NOT ann", 0)]
    [InlineData("ann NEAR linde", 0)]
    [InlineData("ann' --", 1)]
    [InlineData("ann \ud800 linde", 1)]
    [InlineData("a\u0301nn", 1)]
    public async Task Signs_and_operators_are_only_text(string search, int count)
    {
        await ImportAllAsync();

        Assert.Equal(count, (await ActorIdsAsync(new ActorFilter { Search = search })).Length);
    }

    [Fact]
    public async Task A_search_may_be_long()
    {
        await ImportAllAsync();
        var words = string.Join(' ', Enumerable.Range(0, 2000).Select(i => $"ord{i}"));

        Assert.Empty(await ActorIdsAsync(new ActorFilter { Search = words }));
        Assert.Equal(
            ["person:ann-linde"],
            await ActorIdsAsync(new ActorFilter { Search = string.Join(' ', Enumerable.Repeat("ann", 2000)) })
        );
    }

    [Fact]
    public async Task Search_follows_corrections()
    {
        await ImportAllAsync();

        await ImportAsync(
            SampleArticle
                .Of("veto", "2022-06-02")
                .With(a => a with { Title = "Nytt", Version = 2 })
                .Named(Linde, "Ann Kristin Linde")
                .Claim(RelationType.Vetoed, China, Draft, "Peking lade in veto.")
                .Build()
        );

        Assert.Empty(await ActorIdsAsync(new ActorFilter { Search = "märta" }));
        Assert.Equal(["person:ann-linde"], await ActorIdsAsync(new ActorFilter { Search = "kristin" }));
        Assert.Empty(await ArticleIdsAsync(new ArticleFilter { Search = "säkerhetsrådet" }));
        Assert.Equal(["article:veto"], await ArticleIdsAsync(new ArticleFilter { Search = "nytt peking" }));
        Assert.Empty(await QuotesAsync(new QuoteFilter { Search = "vänner" }));
        Assert.Single(await ClaimsAsync(new ClaimFilter { Search = "peking" }));
    }
}
