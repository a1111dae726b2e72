using Graph.Model;
using Graph.Storage.Tests.Samples;
using static Graph.Storage.Tests.Samples.World;

namespace Graph.Storage.Tests.Contract;

/// <summary>What the vocabulary allows beside a plain claim between two actors: words without a speaker, groups, deeds without an object.</summary>
public abstract class VocabularyContractTests<TStores> : StoreContract<TStores>
    where TStores : IStores, new()
{
    private static readonly NodeId s_farmers = new GroupId(China, Sector.Farmers).Id;

    [Fact]
    public async Task Words_without_a_speaker_are_a_quote_and_a_claim_but_no_relation()
    {
        var article = SampleArticle.Of("dash", "2022-06-02").Unsigned("Vi hörde smällen").Build();

        await ImportAsync(article);

        var counts = (await Store.StatusAsync(Cancellation)).Counts;
        Assert.Equal((1L, 1L, 0L), (counts[NodeKind.Quote], counts[NodeKind.Claim], counts[NodeKind.Relation]));
        var stored = Assert
            .Single((await Store.FindQuotesAsync(new QuoteFilter { Search = "smällen" }, new PageRequest(5), Cancellation)).Items)
            .Value;
        Assert.Equal((null, null, article.Article.Id), (stored.Claim.Subject, stored.Relation, stored.Article));
        Assert.Empty(await RelationsAsync(new RelationFilter()));
        Assert.Equal([Everything.Of(article)], await Everything.ExportAsync(Store, Cancellation));
    }

    [Fact]
    public async Task Words_that_get_a_speaker_in_a_correction_become_a_relation_and_the_other_way_round()
    {
        var unsigned = SampleArticle.Of("dash", "2022-06-02").Unsigned("Vi hörde smällen").Build();
        var signed = SampleArticle.Of("dash", "2022-06-02").Quote(WangYi, "Vi hörde smällen").Build();

        foreach (var (version, graph, relations) in new[] { (1, unsigned, 0), (2, signed, 1), (3, unsigned, 0) })
        {
            var article = graph with { Article = graph.Article with { Version = version } };
            await ImportAsync(article);
            Assert.Equal(relations, (await RelationsAsync(new RelationFilter())).Count);
            Assert.Equal([Everything.Of(article)], await Everything.ExportAsync(Store, Cancellation));
        }
    }

    [Fact]
    public async Task Words_without_a_speaker_go_with_their_article()
    {
        var article = SampleArticle.Of("dash").Unsigned("Vi hörde smällen").Build();
        await ImportAsync(article);

        await Store.RetractAsync(article.Article.Id, Cancellation);

        Assert.All((await Store.StatusAsync(Cancellation)).Counts.Values, n => Assert.Equal(0, n));
    }

    [Fact]
    public async Task A_claim_without_a_subject_is_refused_where_its_type_needs_one()
    {
        var article = SampleArticle.Of("one").Claim(RelationType.Met, China, Russia).Build();
        article = article with { Claims = [article.Claims[0] with { Subject = null }] };

        var error = await Assert.ThrowsAsync<ArgumentException>(() => ImportAsync(article));

        Assert.Contains("MET", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_is_an_actor_of_its_own_kind()
    {
        var article = SampleArticle
            .Of("one", "2022-06-02")
            .Named(s_farmers, "kinesiska bönder")
            .Claim(RelationType.ProtestedAgainst, s_farmers, Russia, "Kinesiska bönder protesterade mot Ryssland.")
            .Build();

        await ImportAsync(article);

        var groups = await Store.FindActorsAsync(new ActorFilter { Kinds = [ActorKind.Group] }, new PageRequest(5), Cancellation);
        var group = Assert.Single(groups.Items).Value;
        Assert.Equal((s_farmers, ActorKind.Group, "kinesiska bönder"), (group.Id, group.Kind, group.Name));
        Assert.Equal(1, (await Store.StatusAsync(Cancellation)).Counts[NodeKind.Group]);
        Assert.Equal(s_farmers, (await RelationOfAsync(article.Claims[0])).Subject);
        Assert.Equal([Everything.Of(article)], await Everything.ExportAsync(Store, Cancellation));
    }

    [Fact]
    public async Task A_group_whose_id_tells_no_sector_is_refused()
    {
        var article = SampleArticle
            .Of("one")
            .Claim(RelationType.Criticised, new NodeId("group:CN/somebody"), Russia, "Någon kritiserade.")
            .Build();

        var error = await Assert.ThrowsAsync<ArgumentException>(() => ImportAsync(article));

        Assert.Contains("group:CN/somebody", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RelationType.YieldedTo)]
    [InlineData(RelationType.ProtestedAgainst)]
    public async Task A_deed_without_an_object_is_a_relation_without_object(RelationType type)
    {
        var article = SampleArticle.Of("one").Claim(type, China, null).Build();

        await ImportAsync(article);

        Assert.Null((await RelationOfAsync(article.Claims[0])).Object);
    }
}
