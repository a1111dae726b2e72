using Graph.Model;
using Graph.Storage.Tests.Samples;
using static Graph.Storage.Tests.Samples.World;

namespace Graph.Storage.Tests.Contract;

public abstract class AnalysisContractTests<TStores> : StoreContract<TStores>
    where TStores : IStores, new()
{
    private static readonly ArticleGraph s_first = SampleArticle
        .Of("first", "2022-03-01")
        .With(a => a with { Source = "Bladet" })
        .Claim(RelationType.Met, China, Russia)
        .Claim(RelationType.Criticised, Usa, China)
        .Claim(RelationType.Attended, China, Summit)
        .Build();

    private static readonly ArticleGraph s_second = SampleArticle
        .Of("second", "2022-05-17")
        .With(a => a with { Language = "en" })
        .Claim(RelationType.Met, China, Russia, change: c => c with { AttributedTo = WangYi })
        .Claim(RelationType.Met, China, Usa, change: c => c with { Negated = true, Modality = Modality.Reported })
        .Quote(WangYi, "No")
        .Build();

    private static readonly ArticleGraph s_undated = SampleArticle
        .Of("undated")
        .Claim(RelationType.TestedWeapon, NorthKorea, null)
        .Named(Linde, "Ann Linde")
        .Build();

    [Theory]
    [MemberData(nameof(CountCases.All), MemberType = typeof(CountCases))]
    public async Task Claims_are_counted_by_what_is_asked_most_first(CountBy[] by, string expected)
    {
        await ImportAsync(s_first, s_second, s_undated);

        var rows = await Store.CountAsync(new ClaimFilter(), by, 100, Cancellation);

        Assert.Equal(expected, string.Join(", ", rows.Select(row => $"{string.Join('/', row.Keys.Select(k => k ?? "-"))} {row.Claims}")));
        Assert.Equal(
            rows.Take(2).Select(r => r.Claims),
            (await Store.CountAsync(new ClaimFilter(), by, 2, Cancellation)).Select(r => r.Claims)
        );
    }

    [Theory]
    [InlineData(CountBy.Day, "- 3, 2022-05-17 2")]
    [InlineData(CountBy.Week, "2022-05-16 2, - 2, 2022-05-30 1")]
    [InlineData(CountBy.Month, "2022-05 3, 2022-01 1, - 1")]
    [InlineData(CountBy.Year, "2022 4, 2019 1")]
    public async Task A_claim_is_not_counted_more_exactly_than_its_date_is_known(CountBy by, string expected)
    {
        var article = SampleArticle
            .Of("dates", "2022-05-17")
            .Claim(RelationType.Met, China, Russia, change: c => c with { Date = PartialDate.Year(2019) })
            .Claim(RelationType.Met, China, Usa, change: c => c with { Date = PartialDate.Month(new(2022, 1, 1)) })
            .Claim(RelationType.Met, Usa, Russia, change: c => c with { Date = PartialDate.Week(new(2022, 5, 30)) })
            .Claim(RelationType.Met, NorthKorea, China, change: c => c with { Date = PartialDate.Day(new(2022, 5, 17)) })
            .Claim(RelationType.Met, NorthKorea, Russia)
            .Build();
        await ImportAsync(article);

        var rows = await Store.CountAsync(new ClaimFilter(), [by], 100, Cancellation);

        Assert.Equal(expected, string.Join(", ", rows.Select(row => $"{row.Keys[0] ?? "-"} {row.Claims}")));
    }

    [Fact]
    public async Task A_neighbourhood_is_what_a_walk_along_ranked_relations_finds()
    {
        await ImportAsync(s_first, s_second, s_undated);
        RelationFilter all = new() { Negated = null };
        RelationFilter[] filters =
        [
            all,
            new() { Types = [RelationType.Met, RelationType.Criticised], Negated = false },
            all with
            {
                Actors = new ActorsFilter { Any = [China, WangYi] },
            },
            all with
            {
                Actors = new ActorsFilter { BothEnds = [China, Usa, Russia] },
            },
            all with
            {
                Source = "Bladet",
            },
        ];
        var questions =
            from filter in filters
            from middle in (NodeId[])[China, Russia, NorthKorea, Linde, new NodeId("state:XX")]
            from depth in (int[])[1, 2, 3]
            from nodes in (int[])[1, 2, 3, 50]
            select new NeighbourhoodQuestion(middle, filter, depth, nodes);
        foreach (var question in questions)
        {
            var walked = await new NeighbourhoodWalk(Store, question).GoAsync(Cancellation);
            var found = await Store.NeighbourhoodAsync(question, Cancellation);

            Assert.Equal(walked.Nodes, found.Nodes);
            Assert.Equal(walked.Relations, found.Relations);
            Assert.Equal(walked.Truncated, found.Truncated);
        }
    }

    [Fact]
    public async Task Relations_are_ranked_by_the_support_that_they_have_now()
    {
        await ImportAsync(s_first, s_second);
        Assert.Equal(2, (await FirstAsync()).Support);

        await Store.RetractAsync(s_second.Article.Id, Cancellation);

        Assert.Equal(1, (await FirstAsync()).Support);

        async Task<Relation> FirstAsync() =>
            (
                await Store.RankRelationsAsync(
                    new RelationFilter { Actors = new ActorsFilter { Any = [China] } },
                    new PageRequest(1),
                    Cancellation
                )
            )
                .Items[0]
                .Value;
    }

    [Fact]
    public async Task Claims_are_counted_by_their_object_a_quote_too()
    {
        await ImportAsync(s_first, s_second, s_undated);

        var rows = await Store.CountAsync(new ClaimFilter(), [CountBy.Object], 100, Cancellation);

        Assert.Equal(
            s_second.Claims[2].Object!.Value.Value,
            Assert.Single(rows, row => row.Keys[0]?.StartsWith("quote:", StringComparison.Ordinal) == true).Keys[0]
        );
        Assert.Equal(["state:RU 2", "event:summit-1 1"], rows.Take(2).Select(row => $"{row.Keys[0]} {row.Claims}"));
        Assert.Null(rows[^1].Keys[0]);
    }

    [Fact]
    public async Task Actors_rank_by_the_claims_on_either_side_and_those_without_come_last()
    {
        await ImportAsync(s_first, s_second, s_undated);

        var all = await Store.RankActorsAsync(new ActorFilter(), new PageRequest(100, CountTotal: true), Cancellation);

        Assert.Equal(
            ["state:CN 5", "state:RU 2", "state:US 2", "person:wang-yi 1", "state:KP 1", "person:ann-linde 0"],
            all.Items.Select(i => $"{i.Value.Actor.Id} {i.Value.Support}")
        );
        Assert.Equal(6, all.Total);
        var found = await Store.RankActorsAsync(new ActorFilter { Kinds = [ActorKind.Person], Search = "yi" }, All, Cancellation);
        Assert.Equal(WangYi, Assert.Single(found.Items).Value.Actor.Id);
    }

    [Fact]
    public async Task Events_are_listed_by_id_and_by_who_attended_them()
    {
        var other = new NodeId("event:meeting-1");
        await ImportAsync(s_first, SampleArticle.Of("third").Claim(RelationType.Attended, Usa, other).Build());

        Assert.Equal([other, Summit], (await Store.FindEventsAsync(new EventFilter(), All, Cancellation)).Items.Select(i => i.Value.Id));
        Assert.Equal(
            Summit,
            Assert.Single((await Store.FindEventsAsync(new EventFilter { AttendedBy = China }, All, Cancellation)).Items).Value.Id
        );
    }

    [Fact]
    public async Task An_article_tells_whom_it_mentions_and_where()
    {
        await ImportAsync(s_first, s_second);

        var found = await Store.MentionsAsync([s_first.Article.Id, s_second.Article.Id, new NodeId("article:x")], Cancellation);

        Assert.Equal(2, found.Count);
        Assert.Equal(
            s_first.Actors.Select(a => (a.Id, a.Name, string.Join(' ', a.Mentions))),
            found[s_first.Article.Id].Select(m => (m.Actor, m.Name, string.Join(' ', m.Mentions)))
        );
    }

    [Fact]
    public async Task An_article_can_be_had_without_its_text()
    {
        await ImportAsync(s_first);

        var node = Assert.Single(await Store.ArticleNodesAsync([s_first.Article.Id, new NodeId("article:x")], Cancellation)).Value;

        Assert.Equal(("sv", "Rubrik first", "Bladet"), (node.Language, node.Title, node.Source));
        Assert.Equal(s_first.Article.Published, node.Published);
    }
}
