using Graph.Model;
using Graph.Storage.Tests.Samples;
using static Graph.Storage.Tests.Samples.World;

namespace Graph.Storage.Tests.Contract;

public abstract class JudgementContractTests<TStores> : StoreContract<TStores>
    where TStores : IStores, new()
{
    private static readonly NodeId s_holm = new("person:per-holm");
    private static readonly NodeId s_long = new("person:per-erik-holm");
    private static readonly ArticleGraph s_one = SampleArticle
        .Of("one", "2022-05-27")
        .Named(s_holm, "Per Holm")
        .Claim(RelationType.Met, s_holm, Nato)
        .Quote(s_holm, "Vi är vänner")
        .Build();
    private static readonly ArticleGraph s_two = SampleArticle
        .Of("two", "2022-05-28")
        .Named(s_long, "Per Erik Holm")
        .Claim(RelationType.Met, s_long, Nato)
        .Quote(s_long, "Vi är vänner")
        .Build();
    private static readonly ArticleGraph s_both = SampleArticle
        .Of("both", "2022-05-29")
        .Claim(RelationType.Criticised, s_holm, Nato)
        .Claim(RelationType.Met, s_long, Sweden)
        .Build();

    [Fact]
    public async Task Merged_nodes_are_one_with_all_that_is_said_of_either()
    {
        await ImportAsync(s_one, s_two, s_both);

        await JudgeAsync(Of(s_long.Value, s_holm.Value, JudgementKind.Positive));

        Assert.Equal([s_long.Value], await ActorIdsAsync(new ActorFilter { Kinds = [ActorKind.Person] }));
        Assert.Equal(2, Assert.Single(await RelationsAsync(new RelationFilter { Types = [RelationType.Said] })).Support);
        Assert.Equal([1, 2], (await RelationsAsync(new RelationFilter { Types = [RelationType.Met] })).Select(r => r.Support).Order());
        Assert.Contains("Per Holm", (await Store.ActorsAsync([s_long], Cancellation))[s_long].Aliases);
        await SoundAsync();
    }

    [Fact]
    public async Task An_old_id_leads_to_the_node_that_it_became_and_to_itself_when_the_decision_is_taken_back()
    {
        await ImportAsync(s_one, s_two, s_both);
        Judgement[] judgements =
        [
            Of(s_long.Value, s_holm.Value, JudgementKind.Positive),
            Of("state:SE", "state:US", JudgementKind.Positive),
        ];

        await JudgeAsync(judgements);

        Assert.Equal([s_long], await MeantAsync(s_holm));
        Assert.Equal([Sweden], await MeantAsync(Usa));
        Assert.Empty(await MeantAsync(new NodeId("person:nobody")));

        await Store.JudgeAsync([], judgements, Cancellation);
        Assert.Equal([s_holm], await MeantAsync(s_holm));
        Assert.Empty(await MeantAsync(Usa));
    }

    [Fact]
    public async Task An_id_of_a_person_split_off_by_the_only_article_leads_there()
    {
        await ImportAsync(s_one);

        await JudgeAsync(Of($"{s_holm}@article:one", "person:per-holm~2", JudgementKind.Positive));

        Assert.Equal([s_holm, new NodeId("person:per-holm~2")], await MeantAsync(s_holm));
    }

    [Fact]
    public async Task A_merge_holds_for_what_comes_later_and_what_comes_again()
    {
        var other = await OpenOtherAsync();
        await other.ImportAsync([s_one, s_two, s_both], Cancellation);
        await other.JudgeAsync([Of(s_long.Value, s_holm.Value, JudgementKind.Positive)], [], Cancellation);

        await JudgeAsync(Of(s_long.Value, s_holm.Value, JudgementKind.Positive));
        await ImportAsync(s_both, s_one);
        await ImportAsync(s_two, s_one);

        Assert.Equal(await Everything.OfAsync(other, Cancellation), await Everything.OfAsync(Store, Cancellation));
    }

    [Fact]
    public async Task What_is_undone_was_never_done()
    {
        await ImportAsync(s_one, s_two, s_both);
        var before = await Everything.OfAsync(Store, Cancellation);
        Judgement[] judgements =
        [
            Of(s_long.Value, s_holm.Value, JudgementKind.Positive),
            Of(s_long.Value, "Per E. Holm", JudgementKind.Name),
            Of($"{s_holm}@article:both", "person:per-holm~2", JudgementKind.Positive),
        ];

        await JudgeAsync(judgements);
        Assert.NotEqual(before, await Everything.OfAsync(Store, Cancellation));
        await ImportAsync(s_one, s_both);
        await Store.JudgeAsync([], judgements, Cancellation);

        Assert.Equal(before, await Everything.OfAsync(Store, Cancellation));
        Assert.Empty(await Store.JudgementsAsync(Cancellation));
    }

    [Fact]
    public async Task A_split_takes_one_article_out()
    {
        await ImportAsync(s_one, s_both);

        await JudgeAsync(Of($"{s_holm}@article:both", "person:per-holm~2", JudgementKind.Positive));

        Assert.Equal(
            ["person:per-erik-holm", "person:per-holm", "person:per-holm~2"],
            (await ActorIdsAsync(new ActorFilter { Kinds = [ActorKind.Person] })).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task A_split_may_name_the_node_that_the_id_of_the_article_is()
    {
        await ImportAsync(s_one, s_both);
        await JudgeAsync(Of(s_long.Value, s_holm.Value, JudgementKind.Positive));

        await JudgeAsync(Of($"{s_long}@article:one", "person:per-holm~2", JudgementKind.Positive));

        Assert.Equal(
            ["person:per-erik-holm", "person:per-holm~2"],
            (await ActorIdsAsync(new ActorFilter { Kinds = [ActorKind.Person] })).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task A_name_that_was_given_stands_before_those_of_articles()
    {
        await JudgeAsync(Of(s_holm.Value, "Per Holm (Nato)", JudgementKind.Name));
        await ImportAsync(s_one);

        var actor = (await Store.ActorsAsync([s_holm], Cancellation))[s_holm];
        Assert.Equal(("Per Holm (Nato)", "Per Holm"), (actor.Name, Assert.Single(actor.Aliases)));
        Assert.Equal([new GivenName("Per Holm", 1)], actor.Given);
        Assert.Equal([s_holm.Value], await ActorIdsAsync(new ActorFilter { Search = "holm nato" }));
    }

    [Fact]
    public async Task Of_two_opposite_judgements_the_negative_wins()
    {
        await ImportAsync(s_one, s_two);

        await JudgeAsync(Of(s_long.Value, s_holm.Value, JudgementKind.Positive), Of(s_holm.Value, s_long.Value, JudgementKind.Negative));

        Assert.Equal(2, (await ActorIdsAsync(new ActorFilter { Kinds = [ActorKind.Person] })).Length);
    }

    [Fact]
    public async Task Resolutions_that_were_found_to_be_one_can_be_kept_apart()
    {
        ArticleGraph Veto(string name) =>
            SampleArticle.Of(name, "2022-05-27").Claim(RelationType.Vetoed, China, new NodeId($"resolution:{name}-1")).Build();
        await ImportAsync(Veto("one"), Veto("two"));
        Assert.Single(await ResolutionIdsAsync(new ResolutionFilter()));

        await JudgeAsync(Of("resolution:one-1", "resolution:two-1", JudgementKind.Negative));

        Assert.Equal(["resolution:one-1", "resolution:two-1"], await ResolutionIdsAsync(new ResolutionFilter()));
    }

    [Fact]
    public async Task Judgements_are_given_back_as_they_were_made()
    {
        var judgement = Of(s_long.Value, s_holm.Value, JudgementKind.Positive) with { Score = 0.75, Why = "samma parti" };

        await JudgeAsync(judgement);

        Assert.Equal([judgement], await Store.JudgementsAsync(Cancellation));
    }

    [Theory]
    [InlineData("person:per-holm", "state:SE", JudgementKind.Positive)]
    [InlineData("person:per-holm", "person:per-holm", JudgementKind.Positive)]
    [InlineData("article:one", "article:two", JudgementKind.Positive)]
    [InlineData("person:per-holm", "", JudgementKind.Name)]
    public async Task What_cannot_be_is_refused(string left, string right, JudgementKind kind) =>
        await Assert.ThrowsAsync<ArgumentException>(() => JudgeAsync(Of(left, right, kind)));

    private static Judgement Of(string left, string right, JudgementKind kind) =>
        new(left, right, kind, "anna", new DateTimeOffset(2026, 11, 1, 8, 0, 0, TimeSpan.Zero));

    private async Task<IReadOnlyList<NodeId>> MeantAsync(NodeId id) =>
        (await Store.MeantAsync([id], Cancellation)).GetValueOrDefault(id, []);

    private Task JudgeAsync(params Judgement[] judgements) => Store.JudgeAsync(judgements, [], Cancellation);

    private async Task SoundAsync()
    {
        await foreach (var fault in Store.CheckAsync(_ => { }, Cancellation))
            Assert.Fail(fault.Message);
    }
}
