using Graph.Model;
using Graph.Storage.Tests.Samples;
using static Graph.Storage.Tests.Samples.World;

namespace Graph.Storage.Tests.Contract;

public abstract class OfficeContractTests<TStores> : StoreContract<TStores>
    where TStores : IStores, new()
{
    private static readonly NodeId s_berg = new("person:anna-berg");
    private static readonly NodeId s_holm = new("person:per-holm");
    private static readonly NodeId s_lund = new("person:eva-lund");

    [Fact]
    public async Task Who_held_an_office_on_a_day_is_one_question_with_ties_and_gaps_told()
    {
        await ImportAsync(
            Article("berg", "2014-11-02")
                .Claim(RelationType.HoldsOffice, s_berg, Sweden, null, Office("foreign-minister", PartialDate.Month(new(2014, 10, 1))))
                .Build(),
            Article("left", "2019-09-07")
                .Claim(RelationType.HoldsOffice, s_berg, Sweden, null, Office("foreign-minister"))
                .Claim(RelationType.LeftOffice, s_berg, Sweden, null, Office(null, PartialDate.Day(new(2019, 9, 6))))
                .Build(),
            Article("holm1", "2019-09-10").Claim(RelationType.HoldsOffice, s_holm, Sweden, null, Office("foreign-minister")).Build(),
            Article("holm2", "2021-01-10").Claim(RelationType.HoldsOffice, s_holm, Sweden, null, Office("foreign-minister")).Build(),
            Article("lund", "2020-05-05").Claim(RelationType.HoldsOffice, s_lund, Sweden, null, Office("foreign-minister")).Build(),
            Article("other", "2019-09-08").Claim(RelationType.HoldsOffice, s_lund, Sweden, null, Office("ambassador")).Build()
        );

        Assert.Equal([s_berg], (await OnAsync(2016, 1, 1)).Holders.Select(t => t.Person));
        var gap = await OnAsync(2019, 9, 8);
        Assert.True(gap.IsGap);
        Assert.Equal((s_berg, s_holm), (gap.Before!.Person, gap.After!.Person));
        var tie = await OnAsync(2020, 5, 5);
        Assert.True(tie.IsTie);
        Assert.Equal([s_lund, s_holm], tie.Holders.Select(t => t.Person));
        Assert.Equal([s_holm], (await OnAsync(2022, 1, 1)).Holders.Select(t => t.Person));
        Assert.Equal(s_berg, (await OnAsync(2013, 1, 1)).After!.Person);
    }

    [Fact]
    public async Task Who_is_told_to_have_begun_while_another_was_in_it_holds_it_too()
    {
        await ImportAsync(
            Article("berg", "2012-07-02")
                .Claim(RelationType.HoldsOffice, s_berg, Sweden, null, Office("foreign-minister", PartialDate.Month(new(2012, 7, 1))))
                .Build(),
            Article("left", "2016-01-01")
                .Claim(RelationType.LeftOffice, s_berg, Sweden, null, Office("foreign-minister", PartialDate.Year(2015)))
                .Build(),
            Article("holm", "2014-03-02")
                .Claim(RelationType.HoldsOffice, s_holm, Sweden, null, Office("foreign-minister", PartialDate.Day(new(2014, 3, 1))))
                .Build(),
            Article("lund", "2011-03-02")
                .Claim(RelationType.HoldsOffice, s_lund, Sweden, null, Office("foreign-minister", PartialDate.Day(new(2011, 3, 1))))
                .Build()
        );

        Assert.Equal([s_berg], (await OnAsync(2014, 2, 1)).Holders.Select(t => t.Person));
        Assert.Equal([s_holm, s_berg], (await OnAsync(2014, 5, 5)).Holders.Select(t => t.Person));
        Assert.Equal([s_holm], (await OnAsync(2016, 2, 2)).Holders.Select(t => t.Person));
    }

    [Fact]
    public async Task A_tenure_tells_its_ends_with_their_precision_and_evidence()
    {
        await ImportAsync(
            Article("from", "2014-11-02")
                .Claim(RelationType.HoldsOffice, s_berg, Sweden, null, Office("foreign-minister", PartialDate.Year(2014)))
                .Build(),
            Article("seen", "2018-03-04").Claim(RelationType.HoldsOffice, s_berg, Sweden, null, Office("foreign-minister")).Build(),
            Article("to", "2019-09-07").Claim(RelationType.LeftOffice, s_berg, Sweden).Build(),
            Article("again", "2022-10-18").Claim(RelationType.HoldsOffice, s_berg, Sweden, null, Office("foreign-minister")).Build()
        );

        var offices = await Store.OfficesAsync(new OfficeQuestion { Person = s_berg }, Cancellation);

        var terms = Assert.Single(offices).Holders;
        Assert.Equal(2, terms.Count);
        Assert.Equal((null, null, new DateOnly(2022, 10, 18)), (terms[0].From, terms[0].To, terms[0].FirstSeen));
        Assert.Equal((PartialDate.Year(2014), new NodeId("article:from")), (terms[1].From!.Date, terms[1].From!.Evidence.Article));
        Assert.Equal(
            (new DateOnly(2019, 9, 7), DatePrecision.Unknown, new NodeId("article:to")),
            (terms[1].To!.Date.Start, terms[1].To!.Date.Precision, terms[1].To!.Evidence.Article)
        );
    }

    private static SampleArticle Article(string name, string published) => SampleArticle.Of(name, published);

    private static Func<Claim, Claim> Office(string? role, PartialDate? date = null) =>
        claim =>
            claim with
            {
                Date = date,
                Attributes = role is null ? claim.Attributes : claim.Attributes.Add("role", AttributeValue.Of(role)),
            };

    private async Task<Office> OnAsync(int year, int month, int day) =>
        Assert.Single(
            await Store.OfficesAsync(
                new OfficeQuestion
                {
                    Of = Sweden,
                    Role = "Foreign_Minister",
                    On = new DateOnly(year, month, day),
                },
                Cancellation
            )
        );
}
