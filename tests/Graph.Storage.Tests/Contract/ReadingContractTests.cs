using Graph.Model;
using Graph.Storage.Tests.Samples;
using static Graph.Storage.Tests.Samples.World;

namespace Graph.Storage.Tests.Contract;

public abstract class ReadingContractTests<TStores> : StoreContract<TStores>
    where TStores : IStores, new()
{
    private static readonly ArticleGraph s_old = SampleArticle
        .Of("old", "2021-03-03")
        .With(a => a with { Source = "Dagbladet" })
        .Claim(RelationType.Vetoed, China, Draft)
        .Claim(RelationType.Concerns, Draft, NorthKorea)
        .Quote(WangYi, "Vi är vänner")
        .Build();

    private static readonly ArticleGraph s_new = SampleArticle
        .Of("new", "2022-06-02")
        .With(a => a with { Language = "en" })
        .Claim(RelationType.Vetoed, China, Draft)
        .Claim(RelationType.SpokeWith, Russia, China, change: c => c with { Negated = true, Confidence = 0.6 })
        .Claim(
            RelationType.Criticised,
            Russia,
            Usa,
            change: c => c with { Modality = Modality.Planned, AttributedTo = WangYi, Date = PartialDate.Day(new DateOnly(2022, 5, 1)) }
        )
        .Quote(Linde, "vänner", direct: false)
        .Quote(WangYi, "Nej")
        .Build();

    private static readonly Dictionary<NodeId, IReadOnlyList<PageItem<StoredClaim>>> s_noClaims = [];

    private static readonly ArticleGraph s_undated = SampleArticle
        .Of("undated")
        .With(a => a with { Source = "Dagbladet" })
        .Claim(RelationType.Attended, Nato, Summit)
        .Claim(RelationType.Opposes, Usa, OtherDraft)
        .Quote(WangYi, "Kanske")
        .Build();

    private static NodeId Id(ArticleGraph article, int claim) => article.Claims[claim].Id;

    private Task<IReadOnlyList<ImportOutcome>> ImportAllAsync() => ImportAsync(s_new, s_undated, s_old);

    [Fact]
    public async Task Look_ups_by_id_leave_out_what_does_not_exist()
    {
        await ImportAllAsync();
        var relation = Relation.IdentityOf(s_old.Claims[0]).Id;
        var quote = s_old.Claims[2].Quote!;

        Assert.Equal([WangYi, China], (await Store.ActorsAsync([WangYi, China, Sweden], Cancellation)).Keys.Order());
        Assert.Equal("S/2022/431", (await Store.ResolutionsAsync([Draft, new NodeId("resolution:x")], Cancellation)).Single().Value.Symbol);
        Assert.Equal(
            new Event(Summit, "toppmötet i Madrid"),
            (await Store.EventsAsync([Summit, new NodeId("event:x")], Cancellation)).Single().Value
        );
        Assert.Equal(
            new QuoteNode(quote.Id, "Vi är vänner", true),
            (await Store.QuotesAsync([quote.Id, new NodeId("quote:x")], Cancellation)).Single().Value
        );
        Assert.Equal(s_old.Article, (await Store.ArticlesAsync([s_old.Article.Id, new NodeId("article:x")], Cancellation)).Single().Value);
        Assert.Equal(relation, (await Store.RelationsAsync([relation, new NodeId("relation:x")], Cancellation)).Single().Key);
        Assert.Equal(Id(s_old, 0), (await Store.ClaimsAsync([Id(s_old, 0), new NodeId("claim:x")], Cancellation)).Single().Key);
    }

    [Fact]
    public async Task What_comes_along_with_a_page_is_what_looking_up_gives()
    {
        await ImportAllAsync();
        var all = new PageRequest(50, Parts: RowParts.All | RowParts.Articles | RowParts.Subjects | RowParts.Objects);
        var claims = await Store.FindClaimsAsync(new ClaimFilter(), all, Cancellation);
        var relations = await Store.FindRelationsAsync(new RelationFilter { Involving = China }, all, Cancellation);
        var below = await Store.ClaimsOfAsync([China, s_old.Article.Id], new ClaimFilter(), all, Cancellation);

        Assert.Equal(
            (await Store.FindClaimsAsync(new ClaimFilter(), new PageRequest(50), Cancellation)).Items.Select(i => i.Value.Claim.Rule),
            claims.Items.Select(i => i.Value.Claim.Rule)
        );
        foreach (
            var brought in below
                .Values.Select(p => p.Companions)
                .Append(claims.Companions)
                .Append(relations.Companions)
                .OfType<Companions>()
        )
        {
            Assert.Equal(await Store.ActorsAsync([.. brought.Actors.Keys], Cancellation), brought.Actors, ById<ActorNode>);
            Assert.Equal(await Store.ArticleNodesAsync([.. brought.Articles.Keys], Cancellation), brought.Articles, ById<ArticleNode>);
        }
    }

    [Fact]
    public async Task Claims_bring_at_least_the_parts_that_are_asked_for_and_always_what_orders_them()
    {
        await ImportAllAsync();
        var whole = await Store.FindClaimsAsync(new ClaimFilter(), new PageRequest(50), Cancellation);

        foreach (var part in Enum.GetValues<RowParts>().Where(p => (p & RowParts.All) == p))
        {
            var some = await Store.FindClaimsAsync(new ClaimFilter(), new PageRequest(50, Parts: part), Cancellation);
            Assert.Equal(whole.Items.Select(i => (i.Cursor, Of(i.Value, part))), some.Items.Select(i => (i.Cursor, Of(i.Value, part))));
        }

        static string Of(StoredClaim s, RowParts parts)
        {
            var claim = s.Claim;
            return string.Join(
                '|',
                [
                    $"{claim.Id} {claim.Type} {claim.Subject} {claim.Object} {s.Article} {s.Relation} {s.Seen}",
                    If(RowParts.Words, $"{s.Sentence} {s.Trigger} {claim.Evidence}"),
                    If(RowParts.Standing, $"{claim.Negated} {claim.Modality} {claim.AttributedTo} {claim.Confidence}"),
                    If(RowParts.Dates, $"{claim.Date}"),
                    If(RowParts.Quotes, $"{claim.Quote}"),
                    If(RowParts.Details, $"{claim.Place} {claim.Rule} {claim.Extractor} {string.Join(' ', claim.Cues)}"),
                    If(RowParts.Details, string.Join(' ', claim.Attributes)),
                ]
            );

            string If(RowParts part, string told) => parts.HasFlag(part) ? told : "";
        }
    }

    [Fact]
    public async Task Relations_bring_at_least_the_parts_that_are_asked_for()
    {
        await ImportAllAsync();
        var all = new RelationFilter { Negated = null };
        var whole = await Store.FindRelationsAsync(all, new PageRequest(50), Cancellation);
        var bare = await Store.FindRelationsAsync(all, new PageRequest(50, Parts: RowParts.None), Cancellation);
        var standing = await Store.FindRelationsAsync(all, new PageRequest(50, Parts: RowParts.Standing), Cancellation);

        Assert.Equal(whole.Items, standing.Items);
        Assert.Equal(
            whole.Items.Select(i => (i.Cursor, i.Value.Type, i.Value.Object, i.Value.Negated, i.Value.Support, i.Value.LastSeen)),
            bare.Items.Select(i => (i.Cursor, i.Value.Type, i.Value.Object, i.Value.Negated, i.Value.Support, i.Value.LastSeen))
        );
    }

    [Fact]
    public async Task Claims_that_come_along_with_relations_are_those_that_their_page_gives()
    {
        await ImportAllAsync();
        foreach (var most in (int[])[1, 2, 50])
        {
            var page = new PageRequest(50, Claims: most);
            var found = await Store.FindRelationsAsync(new RelationFilter { Negated = null }, page, Cancellation);
            var ranked = await Store.RankRelationsAsync(new RelationFilter { Involving = China }, page, Cancellation);
            foreach (var (relation, claims) in new[] { found, ranked }.SelectMany(p => p.Companions?.Claims ?? s_noClaims))
            {
                var own = (await Store.ClaimsOfAsync([relation], new ClaimFilter(), new PageRequest(most), Cancellation))[relation];
                Assert.Equal(own.Items.Select(i => (i.Cursor, $"{i.Value}")), claims.Take(most).Select(i => (i.Cursor, $"{i.Value}")));
                Assert.Equal(own.HasNext, claims.Count > most);
            }
        }
    }

    private static bool ById<T>(IReadOnlyDictionary<NodeId, T> one, IReadOnlyDictionary<NodeId, T> other) =>
        one.Keys.Order().SequenceEqual(other.Keys.Order()) && one.All(pair => $"{pair.Value}" == $"{other[pair.Key]}");

    [Fact]
    public async Task A_look_up_of_no_ids_or_of_one_id_twice_is_fine()
    {
        await ImportAllAsync();

        Assert.Empty(await Store.ActorsAsync([], Cancellation));
        Assert.Single(await Store.ActorsAsync([China, China], Cancellation));
        Assert.Empty(await Store.ClaimsAsync([], Cancellation));
    }

    [Fact]
    public async Task A_stored_claim_comes_with_its_words_article_relation_and_day()
    {
        await ImportAllAsync();

        var stored = (await Store.ClaimsAsync([Id(s_new, 2)], Cancellation)).Single().Value;

        var claim = s_new.Claims[2];
        Assert.Equal((s_new.Article.Id, Relation.IdentityOf(claim).Id), (stored.Article, stored.Relation));
        Assert.Equal(claim.Evidence.Sentence.Of(s_new.Article.Text), stored.Sentence);
        Assert.Equal(claim.Evidence.Trigger.Of(s_new.Article.Text), stored.Trigger);
        Assert.Equal(new DateOnly(2022, 5, 1), stored.Seen);
        Assert.Equal(
            (claim.Id, claim.AttributedTo, claim.Modality, claim.Date),
            (stored.Claim.Id, stored.Claim.AttributedTo, stored.Claim.Modality, stored.Claim.Date)
        );
    }

    [Fact]
    public async Task Claims_come_latest_first_and_undated_last()
    {
        await ImportAllAsync();

        var claims = await ClaimsAsync(new ClaimFilter());

        Assert.Equal(11, claims.Count);
        Assert.Equal(
            claims.OrderByDescending(c => c.Seen ?? DateOnly.MinValue).ThenBy(c => c.Claim.Id).Select(c => c.Claim.Id),
            claims.Select(c => c.Claim.Id)
        );
        Assert.Equal((new DateOnly(2022, 6, 2), (DateOnly?)null), (claims[0].Seen, claims[^1].Seen));
    }

    [Fact]
    public async Task Claims_are_filtered_by_each_restriction()
    {
        await ImportAllAsync();
        async Task Expect(ClaimFilter filter, params NodeId[] ids) =>
            Assert.Equal(ids.Order(), (await ClaimsAsync(filter)).Select(c => c.Claim.Id).Order());

        await Expect(new() { Subject = Russia }, Id(s_new, 1), Id(s_new, 2));
        await Expect(new() { Object = China }, Id(s_new, 1));
        await Expect(new() { Involving = China }, Id(s_old, 0), Id(s_new, 0), Id(s_new, 1));
        await Expect(new() { Involving = Usa }, Id(s_new, 2), Id(s_undated, 1));
        await Expect(new() { Involving = Usa, Subject = Russia }, Id(s_new, 2));
        await Expect(
            new()
            {
                Involving = China,
                Subject = China,
                Object = Draft,
            },
            Id(s_old, 0),
            Id(s_new, 0)
        );
        await Expect(
            new()
            {
                Involving = China,
                Subject = Usa,
                Object = Russia,
            }
        );
        await Expect(new() { Types = [RelationType.Vetoed, RelationType.Attended] }, Id(s_old, 0), Id(s_new, 0), Id(s_undated, 0));
        await Expect(new() { Types = [RelationType.Vetoed, RelationType.SpokeWith], Involving = Russia }, Id(s_new, 1));
        await Expect(new() { Types = [] });
        await Expect(new() { Article = s_undated.Article.Id }, [.. s_undated.Claims.Select(c => c.Id)]);
        await Expect(new() { Relation = Relation.IdentityOf(s_old.Claims[0]).Id }, Id(s_old, 0), Id(s_new, 0));
        await Expect(new() { Relation = Relation.IdentityOf(s_old.Claims[0]).Id, Article = s_new.Article.Id }, Id(s_new, 0));
        await Expect(new() { Negated = true }, Id(s_new, 1));
        await Expect(new() { Modalities = [Modality.Planned, Modality.Hypothetical] }, Id(s_new, 2));
        await Expect(
            new()
            {
                MinConfidence = 0.7,
                Article = s_new.Article.Id,
                Subject = Russia,
            },
            Id(s_new, 2)
        );
        await Expect(new() { From = new DateOnly(2022, 5, 1), To = new DateOnly(2022, 6, 1) }, Id(s_new, 2));
        await Expect(new() { To = new DateOnly(2021, 3, 3) }, [.. s_old.Claims.Select(c => c.Id)]);
        await Expect(new() { From = new DateOnly(2022, 6, 2), Types = [RelationType.Vetoed] }, Id(s_new, 0));
    }

    [Fact]
    public async Task Relations_come_latest_first_and_are_filtered_by_each_restriction()
    {
        await ImportAllAsync();
        async Task Expect(RelationFilter filter, params RelationType[] types) =>
            Assert.Equal(types, (await RelationsAsync(filter)).Select(r => r.Type).Where(t => t != RelationType.Said));

        var all = await RelationsAsync(new RelationFilter());
        Assert.Equal(
            all.OrderByDescending(r => r.LastSeen ?? DateOnly.MinValue).ThenBy(r => r.Id).Select(r => r.Id),
            all.Select(r => r.Id)
        );
        await Expect(new() { Subject = Russia }, RelationType.Criticised);
        await Expect(new() { Object = Russia }, RelationType.SpokeWith);
        await Expect(new() { Involving = Russia }, RelationType.SpokeWith, RelationType.Criticised);
        await Expect(new() { Involving = Draft, Subject = China }, RelationType.Vetoed);
        await Expect(new() { Types = [RelationType.Criticised, RelationType.Concerns] }, RelationType.Criticised, RelationType.Concerns);
        await Expect(new() { Negated = true }, RelationType.SpokeWith);
        await Expect(new() { Modalities = [Modality.Planned] }, RelationType.Criticised);
        await Expect(new() { MinSupport = 2 }, RelationType.Vetoed);
        await Expect(new() { To = new DateOnly(2021, 3, 3), Subject = Draft }, RelationType.Concerns);
        await Expect(new() { From = new DateOnly(2022, 1, 1), To = new DateOnly(2021, 12, 31) }, RelationType.Vetoed);
        await Expect(new() { From = new DateOnly(2022, 6, 3) });
    }

    [Fact]
    public async Task Quotes_come_latest_published_first_then_by_article_and_place()
    {
        await ImportAllAsync();

        Assert.Equal(["vänner", "Nej", "Vi är vänner", "Kanske"], (await QuotesAsync(new QuoteFilter())).Select(c => c.Claim.Quote!.Text));
    }

    [Fact]
    public async Task Quotes_are_filtered_by_each_restriction()
    {
        await ImportAllAsync();
        async Task Expect(QuoteFilter filter, params string[] texts) =>
            Assert.Equal(texts, (await QuotesAsync(filter)).Select(c => c.Claim.Quote!.Text));

        await Expect(new() { Speaker = WangYi }, "Nej", "Vi är vänner", "Kanske");
        await Expect(new() { Direct = false }, "vänner");
        await Expect(new() { Direct = true, Speaker = Linde });
        await Expect(new() { From = new DateOnly(2022, 6, 2) }, "vänner", "Nej");
        await Expect(new() { To = new DateOnly(2022, 6, 1) }, "Vi är vänner");
    }

    [Fact]
    public async Task Actors_come_by_name_and_are_filtered_by_kind()
    {
        await ImportAllAsync();

        Assert.Equal(
            [Linde.Value, China.Value, Nato.Value, NorthKorea.Value, Russia.Value, Usa.Value, WangYi.Value],
            await ActorIdsAsync(new ActorFilter())
        );
        Assert.Equal([Linde.Value, WangYi.Value], await ActorIdsAsync(new ActorFilter { Kinds = [ActorKind.Person] }));
        Assert.Equal([Nato.Value], await ActorIdsAsync(new ActorFilter { Kinds = [ActorKind.Organization] }));
    }

    [Fact]
    public async Task An_actor_has_the_name_of_the_article_published_last_and_all_others_as_aliases()
    {
        SampleArticle With(string local, string? published, string name, params string[] aliases) =>
            SampleArticle.Of(local, published).Named(China, name, aliases).Claim(RelationType.Met, China, Russia);
        await ImportAsync(
            With("b", "2022-06-02", "China", "Beijing", "Kina").Build(),
            With("a", "2022-06-02", "Kina", "Peking").Build(),
            With("0", null, "Folkrepubliken").Build(),
            With("z", "2020-01-01", "Mittens rike").Build()
        );

        var actor = (await Store.ActorsAsync([China], Cancellation))[China];

        Assert.Equal("Kina", actor.Name);
        Assert.Equal(["Beijing", "China", "Folkrepubliken", "Mittens rike", "Peking"], actor.Aliases);
    }

    [Fact]
    public async Task Names_of_an_actor_come_with_how_many_articles_give_them()
    {
        SampleArticle With(string local, string name, params string[] aliases) =>
            SampleArticle.Of(local, "2022-06-02").Named(China, name, aliases).Claim(RelationType.Met, China, Russia);
        await ImportAsync(With("a", "Kina", "Peking").Build(), With("b", "Kina").Build(), With("c", "China", "Peking").Build());
        async Task Expect(params GivenName[] names)
        {
            Assert.Equal(names, (await Store.ActorsAsync([China], Cancellation))[China].Given);
            var listed = (await Store.FindActorsAsync(new ActorFilter(), All, Cancellation)).Items.Select(i => i.Value);
            Assert.Equal(names, listed.Single(a => a.Id == China).Given);
        }

        await Expect(new("Kina", 2), new("Peking", 2), new("China", 1));

        await Store.RetractAsync(new NodeId("article:c"), Cancellation);
        await Expect(new("Kina", 2), new("Peking", 1));
    }

    [Fact]
    public async Task A_name_that_an_article_does_not_use_is_one_that_finds_the_actor_but_is_not_counted()
    {
        await ImportAsync(
            SampleArticle.Of("a").Named(China, "Kina").Claim(RelationType.Met, China, Russia).Build(),
            SampleArticle.Of("b").Named(China, "China", "Beijing").Claim(RelationType.Met, China, Russia, "Beijing met Ryssland.").Build()
        );

        var actor = (await Store.ActorsAsync([China], Cancellation))[China];
        Assert.Equal([new GivenName("Beijing", 1), new GivenName("Kina", 1)], actor.Given);
        Assert.Equal([China.Value], await ActorIdsAsync(new ActorFilter { Search = "china" }));

        await Store.RetractAsync(new NodeId("article:b"), Cancellation);
        Assert.Empty(await ActorIdsAsync(new ActorFilter { Search = "china" }));
    }

    [Fact]
    public async Task Resolutions_and_events_have_the_name_that_the_latest_article_in_a_language_gives_them()
    {
        SampleArticle With(string local, string language, string published, string name) =>
            SampleArticle
                .Of(local, published)
                .With(a => a with { Language = language })
                .Named(Draft, name)
                .Named(Summit, "the " + name)
                .Claim(RelationType.Vetoed, China, Draft)
                .Claim(RelationType.Attended, China, Summit);
        await ImportAsync(
            With("a", "sv", "2022-06-04", "utkast").Build(),
            With("b", "en", "2022-06-02", "draft").Build(),
            With("c", "en", "2022-06-03", "draft of June").Build()
        );
        async Task<string> In(string language) =>
            string.Join(
                ", ",
                (await Store.NamesInAsync(language, [Draft, Summit, China], Cancellation)).OrderBy(n => n.Key).Select(n => n.Value)
            );

        Assert.Equal("the draft of June, draft of June", await In("en"));
        Assert.Equal("the utkast, utkast", await In("sv"));
        Assert.Equal("", await In("fi"));
    }

    [Fact]
    public async Task Resolutions_events_and_quotes_are_as_the_article_published_last_has_them()
    {
        SampleArticle With(string local, string? published, string name, bool direct) =>
            SampleArticle
                .Of(local, published)
                .Named(Draft, name)
                .Named(Summit, name)
                .Claim(RelationType.Vetoed, China, Draft)
                .Claim(RelationType.Attended, China, Summit)
                .Quote(WangYi, "Nej", direct);
        await ImportAsync(
            With("c", "2022-06-02", "third", false).Build(),
            With("b", "2022-06-02", "second", true).Build(),
            With("a", null, "first", false).Build()
        );
        var quote = s_new.Claims[^1].Quote!.Id;

        Assert.Equal("second", (await Store.ResolutionsAsync([Draft], Cancellation))[Draft].Name);
        Assert.Equal("second", (await Store.EventsAsync([Summit], Cancellation))[Summit].Name);
        Assert.True((await Store.QuotesAsync([quote], Cancellation))[quote].Direct);
        Assert.Empty(await ResolutionIdsAsync(new ResolutionFilter { Search = "third" }));
    }

    [Fact]
    public async Task Articles_come_latest_first_and_are_filtered_by_each_restriction()
    {
        await ImportAllAsync();
        async Task Expect(ArticleFilter filter, params string[] locals) =>
            Assert.Equal(locals.Select(l => "article:" + l), await ArticleIdsAsync(filter));

        await Expect(new(), "new", "old", "undated");
        await Expect(new() { Language = "en" }, "new");
        await Expect(new() { Source = "Dagbladet" }, "old", "undated");
        await Expect(new() { From = new DateOnly(2021, 3, 3), To = new DateOnly(2022, 6, 1) }, "old");
        await Expect(new() { To = new DateOnly(2030, 1, 1) }, "new", "old");
        await Expect(new() { Mentions = China }, "new", "old");
        await Expect(new() { Mentions = WangYi, Source = "Dagbladet" }, "old", "undated");
        await Expect(new() { Mentions = Sweden });
    }

    [Fact]
    public async Task Resolutions_come_by_id_and_are_filtered_by_whom_they_concern()
    {
        await ImportAllAsync();

        Assert.Equal([Draft.Value, OtherDraft.Value], await ResolutionIdsAsync(new ResolutionFilter()));
        Assert.Equal([Draft.Value], await ResolutionIdsAsync(new ResolutionFilter { Concerns = NorthKorea }));
        Assert.Empty(await ResolutionIdsAsync(new ResolutionFilter { Concerns = China }));
    }

    [Fact]
    public async Task Claims_of_several_relations_come_as_first_pages_of_each()
    {
        await ImportAllAsync();
        var (veto, call) = (Relation.IdentityOf(s_old.Claims[0]).Id, Relation.IdentityOf(s_new.Claims[1]).Id);

        var pages = await Store.ClaimsOfAsync([veto, call, new NodeId("relation:x")], new ClaimFilter(), new PageRequest(1), Cancellation);

        Assert.Equal(new[] { veto, call }.Order(), pages.Keys.Order());
        Assert.Equal((Id(s_new, 0), true), (Assert.Single(pages[veto].Items).Value.Claim.Id, pages[veto].HasNext));
        Assert.False(pages[call].HasNext);
        var next = await Store.FindClaimsAsync(
            new ClaimFilter { Relation = veto },
            new PageRequest(5, pages[veto].Items[0].Cursor),
            Cancellation
        );
        Assert.Equal([Id(s_old, 0)], next.Items.Select(i => i.Value.Claim.Id));
    }

    [Fact]
    public async Task An_empty_store_answers_with_empty_pages()
    {
        var page = await Store.FindClaimsAsync(new ClaimFilter { Involving = China }, new PageRequest(1, CountTotal: true), Cancellation);

        Assert.Empty(page.Items);
        Assert.Equal((false, 0L), (page.HasNext, page.Total));
        Assert.All((await Store.StatusAsync(Cancellation)).Counts.Values, n => Assert.Equal(0, n));
        Assert.Equal(Enum.GetValues<NodeKind>(), (await Store.StatusAsync(Cancellation)).Counts.Keys.Order());
    }
}
