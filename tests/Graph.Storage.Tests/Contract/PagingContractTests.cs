using System.Text;
using Graph.Model;
using Graph.Storage.Tests.Samples;
using static Graph.Storage.Tests.Samples.World;

namespace Graph.Storage.Tests.Contract;

public abstract class PagingContractTests<TStores> : StoreContract<TStores>
    where TStores : IStores, new()
{
    private const int Articles = 8;

    private delegate Task<Page<T>> Find<T>(PageRequest page);

    private Task<IReadOnlyList<ImportOutcome>> ImportManyAsync() =>
        ImportAsync([
            .. Enumerable
                .Range(0, Articles)
                .Select(i =>
                {
                    var published = i % 4 == 3 ? null : $"2022-0{(i % 4) + 1}-01";
                    return SampleArticle
                        .Of($"a{i:00}", published)
                        .Named(new NodeId($"person:p{i}"), i % 2 == 0 ? "Åsa Ödman" : "Bo Ek")
                        .Claim(RelationType.Met, China, i % 2 == 0 ? Russia : Usa)
                        .Claim(RelationType.Criticised, Usa, China)
                        .Claim(RelationType.Opposes, Russia, new NodeId($"resolution:r{i}"))
                        .Quote(WangYi, $"Citat {i}")
                        .Quote(WangYi, $"Fler citat {i}")
                        .Build();
                }),
        ]);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(12)]
    public async Task Pages_of_every_list_make_up_the_whole_list(int first)
    {
        await ImportManyAsync();

        await WalkAsync(p => Store.FindActorsAsync(new ActorFilter(), p, Cancellation), first, a => a.Id);
        await WalkAsync(
            p => Store.FindActorsAsync(new ActorFilter { Kinds = [ActorKind.Person], Search = "ek" }, p, Cancellation),
            first,
            a => a.Id
        );
        await WalkAsync(p => Store.FindQuotesAsync(new QuoteFilter(), p, Cancellation), first, c => c.Claim.Id);
        await WalkAsync(
            p => Store.FindQuotesAsync(new QuoteFilter { Speaker = WangYi, Search = "fler" }, p, Cancellation),
            first,
            c => c.Claim.Id
        );
        await WalkAsync(p => Store.FindClaimsAsync(new ClaimFilter(), p, Cancellation), first, c => c.Claim.Id);
        await WalkAsync(p => Store.FindClaimsAsync(new ClaimFilter { Involving = China }, p, Cancellation), first, c => c.Claim.Id);
        await WalkAsync(
            p => Store.FindClaimsAsync(new ClaimFilter { Types = [RelationType.Met, RelationType.Opposes] }, p, Cancellation),
            first,
            c => c.Claim.Id
        );
        await WalkAsync(p => Store.FindRelationsAsync(new RelationFilter(), p, Cancellation), first, r => r.Id);
        await WalkAsync(p => Store.FindRelationsAsync(new RelationFilter { Involving = Russia }, p, Cancellation), first, r => r.Id);
        await WalkAsync(p => Store.FindResolutionsAsync(new ResolutionFilter(), p, Cancellation), first, r => r.Id);
        await WalkAsync(p => Store.FindArticlesAsync(new ArticleFilter(), p, Cancellation), first, a => a.Id);
        await WalkAsync(p => Store.FindArticlesAsync(new ArticleFilter { Mentions = Russia }, p, Cancellation), first, a => a.Id);
    }

    [Fact]
    public async Task The_total_is_counted_only_when_asked_and_is_the_same_on_every_page()
    {
        await ImportManyAsync();
        var filter = new ClaimFilter { Involving = China, Types = [RelationType.Met, RelationType.Criticised] };

        var first = await Store.FindClaimsAsync(filter, new PageRequest(3, CountTotal: true), Cancellation);
        var second = await Store.FindClaimsAsync(filter, new PageRequest(3, first.Items[^1].Cursor, CountTotal: true), Cancellation);

        Assert.Equal((2 * Articles, 2 * Articles), (first.Total, second.Total));
        Assert.Null((await Store.FindClaimsAsync(filter, new PageRequest(3), Cancellation)).Total);
        Assert.Equal(
            Articles,
            (await Store.FindQuotesAsync(new QuoteFilter { Search = "fler" }, new PageRequest(3, CountTotal: true), Cancellation)).Total
        );
        Assert.Equal(
            Articles,
            (await Store.FindResolutionsAsync(new ResolutionFilter(), new PageRequest(3, CountTotal: true), Cancellation)).Total
        );
        Assert.Equal(
            Articles,
            (
                await Store.FindArticlesAsync(new ArticleFilter { Search = "usa met" }, new PageRequest(3, CountTotal: true), Cancellation)
            ).Total
        );
        Assert.Equal(
            Articles / 2,
            (await Store.FindActorsAsync(new ActorFilter { Search = "asa" }, new PageRequest(3, CountTotal: true), Cancellation)).Total
        );
        Assert.Equal(
            2,
            (
                await Store.FindRelationsAsync(
                    new RelationFilter { Types = [RelationType.Met] },
                    new PageRequest(1, CountTotal: true),
                    Cancellation
                )
            ).Total
        );
    }

    [Fact]
    public async Task A_cursor_holds_its_place_when_its_row_is_gone()
    {
        await ImportManyAsync();
        var whole = await ArticleIdsAsync(new ArticleFilter());
        var page = await Store.FindArticlesAsync(new ArticleFilter(), new PageRequest(4), Cancellation);

        await Store.RetractAsync(page.Items[^1].Value.Id, Cancellation);

        var next = await Store.FindArticlesAsync(new ArticleFilter(), new PageRequest(2, page.Items[^1].Cursor), Cancellation);
        Assert.Equal(whole[4..6], next.Items.Select(i => i.Value.Id.Value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("%%%")]
    [InlineData("json:[\"1\",\"Claims\",\"2022-06-02\"]")]
    [InlineData("json:[\"1\",\"Claims\",\"2022-99-02\",\"claim:a\"]")]
    [InlineData("json:[\"1\",\"Claims\",\"2022-06-02\",null]")]
    [InlineData("json:[\"2\",\"Claims\",\"2022-06-02\",\"claim:a\"]")]
    [InlineData("json:[\"1\",\"Relations\",\"2022-06-02\",\"relation:a\"]")]
    [InlineData("json:{\"v\":1}")]
    [InlineData("json:null")]
    public async Task A_malformed_cursor_is_refused(string cursor)
    {
        const string Json = "json:";
        var text = cursor.StartsWith(Json, StringComparison.Ordinal)
            ? System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(cursor[Json.Length..]))
            : cursor;

        var error = await Assert.ThrowsAnyAsync<ArgumentException>(() =>
            Store.FindClaimsAsync(new ClaimFilter(), new PageRequest(1, text), Cancellation)
        );

        Assert.Contains("no cursor of this list", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cursors_are_the_same_in_every_store()
    {
        var article = SampleArticle.Of("one", "2022-06-02").Claim(RelationType.Opposes, China, Draft).Quote(China, "Nej").Build();
        await ImportAsync(article, SampleArticle.Of("undated").Build());
        var (claim, said) = (article.Claims[0], article.Claims[1]);
        async Task Expect<T>(Task<Page<T>> page, string json, int row = 0) =>
            Assert.Equal(System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json)), (await page).Items[row].Cursor);

        await Expect(Store.FindActorsAsync(new ActorFilter(), All, Cancellation), """["1","Actors","Kina","state:CN"]""");
        await Expect(Store.FindArticlesAsync(new ArticleFilter(), All, Cancellation), """["1","Articles","2022-06-02","article:one"]""");
        await Expect(
            Store.FindArticlesAsync(new ArticleFilter(), All, Cancellation),
            """["1","Articles",null,"article:undated"]""",
            row: 1
        );
        await Expect(
            Store.FindResolutionsAsync(new ResolutionFilter(), All, Cancellation),
            """["1","Resolutions","resolution:s-2022-431"]"""
        );
        await Expect(
            Store.FindClaimsAsync(new ClaimFilter { Object = Draft }, All, Cancellation),
            $"""["1","Claims","2022-06-02","{claim.Id}"]"""
        );
        await Expect(
            Store.FindRelationsAsync(new RelationFilter { Object = Draft }, All, Cancellation),
            $"""["1","Relations","2022-06-02","{Relation.IdentityOf(claim).Id}"]"""
        );
        await Expect(
            Store.FindQuotesAsync(new QuoteFilter(), All, Cancellation),
            $"""["1","Quotes","2022-06-02","article:one","{said.Quote!.Span.Start}","{said.Id}"]"""
        );
    }

    [Fact]
    public async Task A_cursor_of_another_list_is_refused()
    {
        await ImportManyAsync();
        var claims = await Store.FindClaimsAsync(new ClaimFilter(), new PageRequest(1), Cancellation);
        var request = new PageRequest(1, claims.Items[0].Cursor);

        await Assert.ThrowsAnyAsync<ArgumentException>(() => Store.FindRelationsAsync(new RelationFilter(), request, Cancellation));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Store.FindArticlesAsync(new ArticleFilter(), request, Cancellation));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Store.FindActorsAsync(new ActorFilter(), request, Cancellation));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Store.FindResolutionsAsync(new ResolutionFilter(), request, Cancellation));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Store.FindQuotesAsync(new QuoteFilter(), request, Cancellation));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task A_page_of_no_rows_is_refused(int first) =>
        await Assert.ThrowsAnyAsync<ArgumentException>(() =>
            Store.FindClaimsAsync(new ClaimFilter(), new PageRequest(first), Cancellation)
        );

    [Fact]
    public async Task The_largest_page_holds_everything()
    {
        await ImportManyAsync();

        Assert.Equal(
            5 * Articles,
            (await Store.FindClaimsAsync(new ClaimFilter(), new PageRequest(int.MaxValue), Cancellation)).Items.Count
        );
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(12)]
    public async Task Pages_from_the_end_make_up_the_whole_list_too(int last)
    {
        await ImportManyAsync();

        await WalkBackAsync(p => Store.FindActorsAsync(new ActorFilter(), p, Cancellation), last, a => a.Id);
        await WalkBackAsync(p => Store.FindActorsAsync(new ActorFilter { Search = "ek" }, p, Cancellation), last, a => a.Id);
        await WalkBackAsync(p => Store.FindQuotesAsync(new QuoteFilter(), p, Cancellation), last, c => c.Claim.Id);
        await WalkBackAsync(p => Store.FindQuotesAsync(new QuoteFilter { Speaker = WangYi }, p, Cancellation), last, c => c.Claim.Id);
        await WalkBackAsync(p => Store.FindClaimsAsync(new ClaimFilter { Involving = China }, p, Cancellation), last, c => c.Claim.Id);
        await WalkBackAsync(p => Store.FindClaimsAsync(new ClaimFilter { Search = "met" }, p, Cancellation), last, c => c.Claim.Id);
        await WalkBackAsync(
            p => Store.FindClaimsAsync(new ClaimFilter { Types = [RelationType.Met, RelationType.Opposes] }, p, Cancellation),
            last,
            c => c.Claim.Id
        );
        await WalkBackAsync(p => Store.FindRelationsAsync(new RelationFilter(), p, Cancellation), last, r => r.Id);
        await WalkBackAsync(
            p => Store.FindRelationsAsync(new RelationFilter { Actors = new() { Any = [Russia, China] } }, p, Cancellation),
            last,
            r => r.Id
        );
        await WalkBackAsync(p => Store.FindResolutionsAsync(new ResolutionFilter(), p, Cancellation), last, r => r.Id);
        await WalkBackAsync(p => Store.FindArticlesAsync(new ArticleFilter { Mentions = Russia }, p, Cancellation), last, a => a.Id);
        await WalkBackAsync(p => Store.RankRelationsAsync(new RelationFilter(), p, Cancellation), last, r => r.Id);
        await WalkBackAsync(p => Store.RankActorsAsync(new ActorFilter(), p, Cancellation), last, r => r.Actor.Id);
        await WalkAsync(p => Store.RankRelationsAsync(new RelationFilter { Involving = Russia }, p, Cancellation), last, r => r.Id);
        await WalkAsync(p => Store.RankActorsAsync(new ActorFilter(), p, Cancellation), last, r => r.Actor.Id);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(12)]
    public async Task The_other_way_round_a_list_is_the_same_from_its_end(int first)
    {
        await ImportManyAsync();

        await ReversedAsync(p => Store.FindClaimsAsync(new ClaimFilter(), p, Cancellation));
        await ReversedAsync(p => Store.FindClaimsAsync(new ClaimFilter { Types = [RelationType.Met] }, p, Cancellation));
        await ReversedAsync(p => Store.FindQuotesAsync(new QuoteFilter { Speaker = WangYi }, p, Cancellation));
        await ReversedAsync(p => Store.FindArticlesAsync(new ArticleFilter(), p, Cancellation));

        async Task ReversedAsync<T>(Func<PageRequest, Task<Page<T>>> find)
        {
            var whole = (await find(All)).Items.Select(i => i.Cursor).Reverse().ToList();
            var found = new List<string>();
            Page<T> page;
            do
            {
                page = (await find(new PageRequest(first, found.LastOrDefault()).Reverse())).Reverse();
                Assert.Equal(found.Count > 0, page.HasPrevious);
                found.AddRange(page.Items.Select(i => i.Cursor));
                Assert.Equal(found.Count < whole.Count, page.HasNext);
            } while (page.HasNext);
            Assert.Equal(whole, found);
        }
    }

    [Fact]
    public async Task A_page_between_two_cursors_holds_what_stands_between_them()
    {
        await ImportManyAsync();
        var whole = (await Store.FindClaimsAsync(new ClaimFilter { Subject = China }, All, Cancellation)).Items;
        var (after, before) = (whole[1].Cursor, whole[6].Cursor);

        var first = await Store.FindClaimsAsync(
            new ClaimFilter { Subject = China },
            new PageRequest(3, after, Before: before),
            Cancellation
        );
        var last = await Store.FindClaimsAsync(
            new ClaimFilter { Subject = China },
            new PageRequest(3, after, Before: before, FromEnd: true),
            Cancellation
        );

        Assert.Equal(whole.Take(2..5).Select(i => i.Cursor), first.Items.Select(i => i.Cursor));
        Assert.Equal(whole.Take(3..6).Select(i => i.Cursor), last.Items.Select(i => i.Cursor));
        Assert.Equal((true, true, true, true), (first.HasPrevious, first.HasNext, last.HasPrevious, last.HasNext));
    }

    [Fact]
    public async Task Pages_of_several_owners_come_in_one_call_and_are_those_of_each()
    {
        await ImportManyAsync();
        var page = new PageRequest(3, CountTotal: true);
        var types = new RelationFilter { Types = [RelationType.Met] };
        NodeId[] nodes = [China, Usa, WangYi];

        var relations = await Store.RelationsOfAsync(nodes, types, page, Cancellation);
        var claims = await Store.ClaimsOfAsync(
            [.. nodes, new NodeId("article:a03")],
            new ClaimFilter { Negated = false },
            page,
            Cancellation
        );
        var quotes = await Store.QuotesOfAsync(nodes, new QuoteFilter { Search = "fler" }, page, Cancellation);
        var articles = await Store.ArticlesOfAsync(nodes, new ArticleFilter { Language = "sv" }, page, Cancellation);

        foreach (var node in nodes)
        {
            Same(await Store.FindRelationsAsync(types with { Involving = node }, page, Cancellation), relations.GetValueOrDefault(node));
            Same(
                await Store.FindClaimsAsync(new ClaimFilter { Negated = false, Involving = node }, page, Cancellation),
                claims.GetValueOrDefault(node)
            );
            Same(
                await Store.FindQuotesAsync(new QuoteFilter { Search = "fler", Speaker = node }, page, Cancellation),
                quotes.GetValueOrDefault(node)
            );
            Same(
                await Store.FindArticlesAsync(new ArticleFilter { Language = "sv", Mentions = node }, page, Cancellation),
                articles.GetValueOrDefault(node)
            );
        }

        Assert.Equal((3, (long?)5), (claims[new NodeId("article:a03")].Items.Count, claims[new NodeId("article:a03")].Total));
    }

    private static void Same<T>(Page<T> one, Page<T>? other)
    {
        other ??= new Page<T>([], HasNext: false, Total: 0);
        Assert.Equal(one.Items.Select(i => i.Cursor), other.Items.Select(i => i.Cursor));
        Assert.Equal((one.HasNext, one.Total), (other.HasNext, other.Total));
    }

    private static async Task WalkBackAsync<T>(Find<T> find, int last, Func<T, NodeId> id)
    {
        var whole = (await find(new PageRequest(1000))).Items.Select(i => id(i.Value)).ToList();
        Assert.True(whole.Count > 1, "too few rows to walk");
        var walked = new List<NodeId>();
        string? before = null;
        Page<T> page;
        do
        {
            page = await find(new PageRequest(last, Before: before, FromEnd: true));
            Assert.True(page.Items.Count == last || !page.HasPrevious, "a page with a previous one is full");
            Assert.Equal(before is not null, page.HasNext);
            walked.InsertRange(0, page.Items.Select(i => id(i.Value)));
            before = page.Items[0].Cursor;
        } while (page.HasPrevious);

        Assert.Equal(whole, walked);
    }

    private static async Task WalkAsync<T>(Find<T> find, int first, Func<T, NodeId> id)
    {
        var whole = (await find(new PageRequest(1000))).Items.Select(i => id(i.Value)).ToList();
        Assert.True(whole.Count > 1, "too few rows to walk");
        var walked = new List<NodeId>();
        string? after = null;
        Page<T> page;
        do
        {
            page = await find(new PageRequest(first, after));
            Assert.True(page.Items.Count == first || !page.HasNext, "a page with a next one is full");
            walked.AddRange(page.Items.Select(i => id(i.Value)));
            after = page.Items[^1].Cursor;
        } while (page.HasNext);

        Assert.Equal(whole, walked);
        Assert.Equal(whole.Count, whole.Distinct().Count());
    }
}
