using Graph.Model;
using Graph.Storage.Tests.Samples;
using static Graph.Storage.Tests.Samples.World;

namespace Graph.Storage.Tests.Contract;

public abstract class IdentityContractTests<TStores> : StoreContract<TStores>
    where TStores : IStores, new()
{
    private static readonly NodeId s_holm = new("person:per-holm");
    private static readonly NodeId[] s_names =
    [
        new("person:holm"),
        new("person:p-holm"),
        new("person:anna-holm"),
        new("person:per-erik-holm"),
    ];

    [Fact]
    public async Task A_veto_in_two_articles_is_one_relation_of_one_resolution()
    {
        await ImportAsync(
            Veto("svensk", "2022-05-27", "2022-05-26").Build(),
            Veto("engelsk", "2022-05-28", null).With(a => a with { Language = "en" }).Build()
        );

        Assert.Equal(["resolution:engelsk-1"], await ResolutionIdsAsync(new ResolutionFilter()));
        var vetoes = await RelationsAsync(new RelationFilter { Types = [RelationType.Vetoed] });
        Assert.Equal([China, Russia], vetoes.Select(r => r.Subject).Order());
        Assert.All(vetoes, veto => Assert.Equal(2, veto.Support));
        Assert.Equal(
            4,
            (await ClaimsAsync(new ClaimFilter { Types = [RelationType.Vetoed], Object = new NodeId("resolution:engelsk-1") })).Count
        );
    }

    [Fact]
    public async Task The_symbol_that_one_article_gives_names_the_resolution_of_all()
    {
        await ImportAsync(Veto("one", "2022-05-27", "2022-05-26").Build(), Veto("two", "2022-05-28", "2022-05-26", Draft).Build());

        var resolution = Assert.Single(await ResolutionIdsAsync(new ResolutionFilter()));
        Assert.Equal(Draft.Value, resolution);
        Assert.Equal("S/2022/431", (await Store.ResolutionsAsync([Draft], Cancellation))[Draft].Symbol);
    }

    [Fact]
    public async Task A_vote_of_December_is_the_one_that_January_tells_of_without_a_day()
    {
        await ImportAsync(Veto("one", "2021-12-31", "2021-12-31").Build(), Veto("two", "2022-01-03", null).Build());

        Assert.Single(await ResolutionIdsAsync(new ResolutionFilter()));
    }

    [Theory]
    [InlineData("2022-06-30", "2022-06-29")]
    [InlineData("2022-05-28", "2022-05-25")]
    public async Task Vetoes_of_other_days_stay_two(string published, string day)
    {
        await ImportAsync(Veto("one", "2022-05-27", "2022-05-26").Build(), Veto("two", published, day).Build());

        Assert.Equal(2, (await ResolutionIdsAsync(new ResolutionFilter())).Length);
    }

    [Fact]
    public async Task Two_drafts_of_one_article_stay_two_and_meet_those_of_another()
    {
        SampleArticle Both(string name) =>
            Veto(name, "2022-05-27", "2022-05-26")
                .Claim(RelationType.VotedFor, China, new NodeId($"resolution:{name}-2"), null, On("2022-05-26"))
                .Claim(RelationType.Concerns, new NodeId($"resolution:{name}-2"), Sweden);
        await ImportAsync(Both("one").Build(), Both("two").Build());

        Assert.Equal(["resolution:one-1", "resolution:one-2"], await ResolutionIdsAsync(new ResolutionFilter()));
    }

    [Fact]
    public async Task Two_persons_of_one_name_stay_two_and_the_bare_name_is_left_to_neither()
    {
        await ImportAsync(Office("one", Sweden).Build(), Office("two", Usa).Build(), Meeting("three").Build());

        Assert.Equal(["person:per-holm", "person:per-holm~se", "person:per-holm~us"], await PersonsAsync());
    }

    [Fact]
    public async Task A_bare_name_means_all_who_bear_it_and_an_id_of_an_article_the_node_that_it_was_found_to_be()
    {
        await ImportAsync(
            Office("one", Sweden).Build(),
            Office("two", Usa).Build(),
            Meeting("three").Build(),
            Veto("svensk", "2022-05-27", "2022-05-26").Build(),
            Veto("engelsk", "2022-05-28", null).Build()
        );
        NodeId[] both = [new("person:per-holm~se"), new("person:per-holm~us")];
        NodeId draft = new("resolution:svensk-1");

        var meant = await Store.MeantAsync([s_holm, both[0], draft, new("person:per-holm~no"), new("resolution:none-1")], Cancellation);

        Assert.Equal(both, meant[s_holm]);
        Assert.Equal(both, meant[both[0]]);
        Assert.Equal([new NodeId("resolution:engelsk-1")], meant[draft]);
        Assert.Equal(3, meant.Count);
    }

    [Fact]
    public async Task A_person_with_one_office_is_meant_where_none_is_told()
    {
        await ImportAsync(Office("one", Sweden).Build(), Meeting("two").Build());

        Assert.Equal(["person:per-holm"], await PersonsAsync());
    }

    [Fact]
    public async Task One_strange_office_does_not_take_a_well_known_person_apart()
    {
        await ImportAsync([
            .. Enumerable.Range(0, 6).Select(i => Office($"a{i}", Sweden).Build()),
            Office("strange", Usa).Build(),
            Meeting("m").Build(),
        ]);

        Assert.Equal(["person:per-holm", "person:per-holm~us"], await PersonsAsync());
    }

    [Fact]
    public async Task Ways_to_write_a_name_meet()
    {
        await ImportAsync(
            SampleArticle
                .Of("one")
                .Claim(RelationType.Met, new NodeId("person:sergei-holmskij"), Usa)
                .Quote(new NodeId("person:sergei-holmskij"), "Vi är vänner")
                .Build(),
            SampleArticle
                .Of("two")
                .Claim(RelationType.Met, new NodeId("person:sergey-holmsky"), Usa)
                .Quote(new NodeId("person:sergey-holmsky"), "Vi är vänner")
                .Build()
        );

        Assert.Equal(["person:sergej-holmsky"], await PersonsAsync());
        Assert.Equal(2, Assert.Single(await RelationsAsync(new RelationFilter { Types = [RelationType.Met] })).Support);
        Assert.Equal(2, Assert.Single(await RelationsAsync(new RelationFilter { Types = [RelationType.Said] })).Support);
    }

    [Fact]
    public async Task A_meeting_in_two_languages_is_one()
    {
        await ImportAsync(
            Summit("one", "Natotoppmötet i Madrid").Build(),
            Summit("two", "the NATO summit in Madrid").Build(),
            Summit("three", "EU-toppmötet i Madrid").Build()
        );

        Assert.Equal(
            ["event:one-1", "event:three-1"],
            (await Store.FindEventsAsync(new EventFilter(), All, Cancellation)).Items.Select(i => i.Value.Id.Value)
        );
    }

    [Fact]
    public async Task What_articles_call_it_is_exported_and_the_nodes_beside_it()
    {
        ArticleGraph[] articles = [Veto("one", "2022-05-27", "2022-05-26").Build(), Veto("two", "2022-05-28", "2022-05-26").Build()];
        await ImportAsync(articles);

        Assert.Equal(articles.Select(Everything.Of), await Everything.ExportAsync(Store, Cancellation));
        var resolved = new List<ArticleGraph>();
        await foreach (var graph in Store.ResolvedAsync(Cancellation))
            resolved.Add(graph);
        Assert.All(resolved, graph => Assert.Equal("resolution:one-1", Assert.Single(graph.Resolutions).Id.Value));
        await foreach (var fault in Store.CheckAsync(_ => { }, Cancellation))
            Assert.Fail(fault.Message);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task The_order_of_imports_corrections_and_retractions_does_not_matter(int seed)
    {
        var random = new Random(seed);
        var articles = Many(random);
        var other = await OpenOtherAsync();
        await other.ImportAsync(articles, Cancellation);

        ArticleGraph[] mistaken =
        [
            .. articles
                .Where(_ => random.Next(4) == 0)
                .Select(a => Office(a.Article.Id.Local, Usa).With(x => x with { Published = new(2020, 1, 1) }).Build()),
        ];
        ArticleGraph[] gone =
        [
            .. Enumerable.Range(0, 8).Select(i => Veto($"gone{i}", "2022-05-27", $"2022-05-{20 + i}").Build()),
            Office("gone8", China).Build(),
        ];
        ArticleGraph[] first = [.. mistaken, .. gone];
        random.Shuffle(first);
        foreach (var batch in first.Chunk(3))
            await ImportAsync(batch);
        random.Shuffle(articles);
        foreach (var batch in articles.Chunk(5))
            await ImportAsync(batch);
        foreach (var article in gone)
            await Store.RetractAsync(article.Article.Id, Cancellation);

        Assert.Equal(await Everything.OfAsync(other, Cancellation), await Everything.OfAsync(Store, Cancellation));
    }

    [Fact]
    public async Task Copies_that_are_cut_and_dated_anew_add_no_witness()
    {
        await ImportAsync(
            Wire("original", 0, 90, "2022-05-27"),
            Wire("cut", 0, 58, "2022-05-30"),
            Wire("late", 28, 90, "2022-06-02"),
            Wire("other", 500, 90, "2022-05-27")
        );
        var relation = Assert.Single(await RelationsAsync(new RelationFilter { Types = [RelationType.Met] }));

        Assert.Equal((4, 2), (relation.Support, await WitnessesAsync(relation)));

        await Store.RetractAsync(new NodeId("article:original"), Cancellation);
        Assert.Equal(3, await WitnessesAsync(relation));
        await ImportAsync(Wire("original", 0, 90, "2022-05-27"));
        Assert.Equal(2, await WitnessesAsync(relation));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Prints_of_one_story_have_the_same_witnesses_in_any_order(int seed)
    {
        var random = new Random(seed);
        var other = await OpenOtherAsync();
        ArticleGraph[] prints =
        [
            .. Enumerable
                .Range(0, 40)
                .Select(i =>
                {
                    var (words, first) = (random.Next(30, 90), random.Next(3) * 200);
                    return Wire($"p{i}", first + random.Next(90 - words), words, $"2022-05-{1 + random.Next(28):D2}");
                }),
        ];
        var gone = prints.Where(_ => random.Next(4) == 0).ToList();
        await other.ImportAsync([.. prints.Except(gone)], Cancellation);
        random.Shuffle(prints);

        foreach (var batch in prints.Chunk(7))
            await ImportAsync(batch);
        foreach (var article in gone)
            await Store.RetractAsync(article.Article.Id, Cancellation);

        var relation = Assert.Single(await RelationsAsync(new RelationFilter { Types = [RelationType.Met] }));
        Assert.Equal((await other.WitnessesAsync([relation.Id], Cancellation))[relation.Id], await WitnessesAsync(relation));
    }

    private static ArticleGraph Wire(string name, int first, int words, string published) =>
        SampleArticle
            .Of(name, published)
            .Filler(string.Join(' ', Enumerable.Range(first, words).Select(i => $"ord{i * 7919 % 1000} och{i}")))
            .Claim(RelationType.Met, China, Russia)
            .Build();

    private async Task<int> WitnessesAsync(Relation relation) => (await Store.WitnessesAsync([relation.Id], Cancellation))[relation.Id];

    private static ArticleGraph[] Many(Random random)
    {
        NodeId[] states = [China, Russia, Usa, Sweden];
        return
        [
            .. Enumerable
                .Range(0, 40)
                .Select(i =>
                    (
                        random.Next(5) switch
                        {
                            0 => Office($"a{i}", states[random.Next(4)]),
                            1 => Meeting($"a{i}"),
                            4 => SampleArticle
                                .Of($"a{i}", "2022-05-27")
                                .Claim(RelationType.Met, s_names[random.Next(s_names.Length)], Nato),
                            2 => Summit($"a{i}", random.Next(2) == 0 ? "Natotoppmötet i Madrid" : "the NATO summit"),
                            _ => Veto(
                                $"a{i}",
                                $"2022-05-2{random.Next(5, 9)}",
                                random.Next(2) == 0 ? null : $"2022-05-2{random.Next(3, 6)}",
                                random.Next(8) == 0 ? Draft : null
                            ),
                        }
                    )
                        .Version(2)
                        .Build()
                ),
        ];
    }

    private static SampleArticle Veto(string name, string published, string? day, NodeId? id = null)
    {
        var draft = id ?? new NodeId($"resolution:{name}-1");
        return SampleArticle
            .Of(name, published)
            .Claim(RelationType.Vetoed, China, draft, null, On(day))
            .Claim(RelationType.Vetoed, Russia, draft, null, On(day))
            .Claim(RelationType.Concerns, draft, NorthKorea);
    }

    private static SampleArticle Office(string name, NodeId state) =>
        SampleArticle.Of(name, "2022-05-27").Claim(RelationType.HoldsOffice, s_holm, state).Quote(s_holm, "Vi är vänner");

    private static SampleArticle Meeting(string name) => SampleArticle.Of(name, "2022-05-27").Claim(RelationType.Met, s_holm, Nato);

    private static SampleArticle Summit(string name, string words)
    {
        var id = new NodeId($"event:{name}-1");
        return SampleArticle.Of(name, "2022-06-29").Named(id, words).Claim(RelationType.Attended, Sweden, id);
    }

    private static Func<Claim, Claim> On(string? day) =>
        claim => day is null ? claim : claim with { Date = PartialDate.Day(SampleArticle.Day(day)!.Value) };

    private Task<string[]> PersonsAsync() => ActorIdsAsync(new ActorFilter { Kinds = [ActorKind.Person] });
}
