using System.Collections.Immutable;
using System.Globalization;
using Graph.Model;
using Graph.Storage.Identity;

namespace Graph.Storage.Tests.Identity;

/// <summary>Which resolution articles and records tell of, as every store decides it.</summary>
public sealed class DraftTests
{
    private static readonly DateOnly s_day = new(2024, 12, 11);

    [Fact]
    public void Votes_of_an_article_meet_those_that_records_tell_one_by_one() =>
        Assert.Equal(
            ["a-res-1", "a-res-1", "a-res-1", "a-res-1", "a-res-1"],
            Which(Record(1, "US", '-'), Record(1, "IL", '-'), Record(1, "SE", '+'), Record(1, "IN", '0'), Told("US- IL- IN0"))
        );

    [Theory]
    [InlineData("US- IL-")]
    [InlineData("US- IL- IN0 NO-")]
    [InlineData("US- IL- IN0 NO+", 1)]
    [InlineData("SE+ NO+ DK+")]
    public void Few_or_other_votes_on_the_day_are_of_another(string votes, int later = 0) =>
        Assert.Equal(
            2,
            Which(
                    Told("US- IL- IN0 NO+"),
                    Told(votes) with
                    {
                        Days = new Days(s_day.AddDays(later), s_day.AddDays(later), DaysPrecision.Day),
                    }
                )
                .Distinct()
                .Count()
        );

    [Fact]
    public void One_vote_that_an_article_tells_otherwise_does_not_take_it_from_the_record() =>
        Assert.Equal(
            ["a-res-1", "a-res-1", "a-res-1", "a-res-1", "a-res-1"],
            Which(Record(1, "US", '-'), Record(1, "IL", '-'), Record(1, "SE", '+'), Record(1, "IN", '0'), Told("US- IL- IN0 SE-"))
        );

    [Fact]
    public void A_number_that_an_article_tells_otherwise_does_not_take_it_from_the_record() =>
        Assert.Single(Which(Vetoed(13) with { Symbol = "A/RES/1" }, Vetoed(12)).Distinct());

    [Fact]
    public void Articles_that_tell_numbers_otherwise_than_each_other_are_of_the_record_that_both_fit() =>
        Assert.Single(Which(Vetoed(13) with { Symbol = "A/RES/1" }, Vetoed(13), Vetoed(12), Vetoed(11)).Distinct());

    [Fact]
    public void What_one_body_decides_on_one_state_in_a_week_is_one_where_no_veto_is_told()
    {
        var told = new Draft
        {
            Days = Days.Before(s_day),
            Concerns = ["state:CU"],
            Body = "org:un-general-assembly",
        };

        Assert.Single(Which(told, told with { Days = new Days(s_day, s_day, DaysPrecision.Day) }).Distinct());
        Assert.Equal(2, Which(told, told with { Body = "org:un-security-council" }).Distinct().Count());
    }

    [Fact]
    public void One_count_of_an_assembly_and_a_vote_alike_outweigh_whom_it_concerns()
    {
        var told = Told("US- IL-") with { Votes = [187, 2, -1], Concerns = ["state:CU"] };

        Assert.Single(Which(told, told with { Concerns = ["state:US"] }).Distinct());
        Assert.Equal(2, Which(told, told with { Concerns = ["state:US"], Votes = [160, 2, -1] }).Distinct().Count());
    }

    [Fact]
    public void Other_numbers_tell_two_that_are_on_no_record_apart() => Assert.Equal(2, Which(Vetoed(13), Vetoed(12)).Distinct().Count());

    [Fact]
    public void What_fits_two_records_alike_is_neither_but_meets_what_fits_them_as_well()
    {
        var which = Which(Told("US- IL- SE+", "A/RES/1"), Told("US- IL- SE+", "A/RES/2"), Told("US- IL- SE+ FR+"), Told("US- IL- SE+ NO+"));

        Assert.Equal(["a-res-1", "a-res-2"], which[..2]);
        Assert.Equal(which[2], which[3]);
        Assert.DoesNotContain(which[2], which[..2]);
    }

    [Fact]
    public void What_speaks_of_an_older_resolution_by_its_symbol_does_not_keep_its_articles_from_it() =>
        Assert.Single(
            Which(
                    Told("US- IL- SE+", "A/RES/1"),
                    new Draft { Symbol = "A/RES/1", Days = Days.Before(s_day.AddDays(20)) },
                    Told("US- IL- SE+ FR+")
                )
                .Distinct()
        );

    [Theory]
    [InlineData(1, "state:US", 1)]
    [InlineData(1, "state:JP", 2)]
    [InlineData(1, "", 2)]
    [InlineData(2, "state:US", 2)]
    public void What_is_told_of_the_day_after_is_one_where_all_agrees(int later, string sponsor, int nodes) =>
        Assert.Equal(
            nodes,
            Which(
                    Vetoed(-1) with
                    {
                        Sponsors = ["state:US"],
                    },
                    Vetoed(-1) with
                    {
                        Sponsors = sponsor.Length > 0 ? [sponsor] : [],
                        Days = new Days(s_day.AddDays(later), s_day.AddDays(later), DaysPrecision.Day),
                    }
                )
                .Distinct()
                .Count()
        );

    [Fact]
    public void A_record_that_tells_less_does_not_part_what_articles_tell_of_the_day_after()
    {
        var told = Vetoed(-1) with { Sponsors = ["state:US"] };
        var later = s_day.AddDays(1);

        Assert.Single(
            Which(Vetoed(-1) with { Symbol = "A/RES/1" }, told, told with { Days = new Days(later, later, DaysPrecision.Day) }).Distinct()
        );
    }

    [Theory]
    [InlineData(5, 9, 11, "a1 a1 a1")]
    [InlineData(9, 10, 14, "a1 a1 a1")]
    [InlineData(5, 15, 15, "a1 a2 a2")]
    public void What_the_second_week_of_a_year_tells_without_a_day_may_be_of_the_first(int day, int second, int third, string nodes)
    {
        var vetoed = Vetoed(-1);
        var told = new[]
        {
            vetoed with
            {
                Days = new Days(January(day), January(day), DaysPrecision.Day),
            },
            vetoed with
            {
                Days = Days.Before(January(second)),
            },
            vetoed with
            {
                Days = Days.Before(January(third)),
            },
        };
        var sightings = told.SelectMany((draft, i) => Visits.Of(Own(i), "resolution", draft.Days, draft.ToString())).ToList();
        var found = sightings
            .GroupBy(s => s.Block, StringComparer.Ordinal)
            .SelectMany(block =>
                Identification.Of([.. block.DistinctBy(s => s.Traits).Select(s => new TraitRow(s.Block, s.Traits, 1, s.Own, null))])
            )
            .ToDictionary(f => (f.Row.Block, f.Row.Traits), f => f.Node);

        var nodesOf = Visits.Found(sightings.Select(s => (s.Own, (s.Block, s.Traits))), seen => found[seen]);

        Assert.Equal(nodes, string.Join(' ', told.Select((_, i) => nodesOf[Own(i)].Node.Local)));

        static NodeId Own(int i) => NodeId.Of(NodeKind.Resolution, string.Create(CultureInfo.InvariantCulture, $"a{i + 1}"));
        static DateOnly January(int day) => new(2025, 1, day);
    }

    private static Draft Record(int number, string state, char vote) => Told(state + vote, $"A/RES/{number}");

    private static Draft Vetoed(int votes) => Told("") with { Vetoers = ["state:RU"], Concerns = ["state:SY"], Votes = [votes, -1, -1] };

    /// <summary>Votes as "US- SE+ IN0": against, for, abstained.</summary>
    private static Draft Told(string votes, string? symbol = null)
    {
        return new Draft
        {
            Symbol = symbol,
            Days = new Days(s_day, s_day, DaysPrecision.Day),
            For = Of('+'),
            Against = Of('-'),
            Abstained = Of('0'),
        };

        ImmutableArray<string> Of(char vote) => [.. votes.Split(' ').Where(v => v.EndsWith(vote)).Select(v => $"state:{v[..^1]}")];
    }

    private static string[] Which(params Draft[] told)
    {
        var rows = told.Select(
                (draft, i) =>
                    new TraitRow("resolution 2024", draft.ToString(), 1, NodeId.Of(NodeKind.Resolution, IdOf(draft.Symbol, i)), null)
            )
            .ToList();
        var nodes = Identification.Of(rows).ToDictionary(found => found.Row.Traits, found => found.Node.Node.Local, StringComparer.Ordinal);
        return [.. rows.Select(row => nodes[row.Traits])];
    }

    private static string IdOf(string? symbol, int place) =>
        symbol?.ToLowerInvariant().Replace('/', '-') ?? string.Create(CultureInfo.InvariantCulture, $"article{place}-1");
}
