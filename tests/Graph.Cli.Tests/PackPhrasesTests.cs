using Graph.Api.Naming;
using Graph.Cli.Serve;
using Graph.Model;

namespace Graph.Cli.Tests;

public sealed class PackPhrasesTests
{
    private static readonly DateOnly s_day = new(2025, 4, 9);

    [Theory]
    [InlineData("en", "resolution on North Korea and Iran, 9 April 2025")]
    [InlineData("sv", "resolution om North Korea och Iran, 9 april 2025")]
    public void A_resolution_is_called_by_whom_it_concerns_and_its_day(string language, string name) =>
        Assert.Equal(
            name,
            new PackPhrases().Resolution(language, new ResolutionFacts(["North Korea", "Iran"], ["China"], [], null, s_day))
        );

    [Theory]
    [InlineData("en", "resolution vetoed by China and Russia")]
    [InlineData("sv", "resolution som China och Russia lade in veto mot")]
    public void Else_by_who_vetoed_it(string language, string name) =>
        Assert.Equal(
            name,
            new PackPhrases().Resolution(language, new ResolutionFacts([], ["China", "Russia"], ["France"], "Council", null))
        );

    [Theory]
    [InlineData("en", "resolution put forward by France")]
    [InlineData("sv", "resolution framlagd av France")]
    [InlineData("fi", null)]
    public void Else_by_who_put_it_forward(string language, string? name) =>
        Assert.Equal(name, new PackPhrases().Resolution(language, new ResolutionFacts([], [], ["France"], "Council", null)));

    [Theory]
    [InlineData("en", "Security Council resolution, 9 April 2025")]
    [InlineData("sv", "resolution i Security Council, 9 april 2025")]
    public void Else_by_who_votes_on_it(string language, string name) =>
        Assert.Equal(name, new PackPhrases().Resolution(language, new ResolutionFacts([], [], [], "Security Council", s_day)));

    [Fact]
    public void What_nothing_is_told_of_has_no_name_of_its_own()
    {
        Assert.Null(new PackPhrases().Resolution("en", new ResolutionFacts([], [], [], null, s_day)));
        Assert.Null(new PackPhrases().Gathering("en", new GatheringFacts(null, null, "NATO", "Latvia", null)));
    }

    [Theory]
    [InlineData("en", "NATO summit in Latvia, 9 April 2025")]
    [InlineData("sv", "toppmöte i NATO i Latvia, 9 april 2025")]
    public void A_gathering_is_called_by_its_sort_whose_it_is_where_and_when(string language, string name) =>
        Assert.Equal(
            name,
            new PackPhrases().Gathering(language, new GatheringFacts("summit", null, "NATO", "Latvia", PartialDate.Day(s_day)))
        );

    [Fact]
    public void One_with_a_name_of_its_own_is_called_by_it() =>
        Assert.Equal(
            "COP29 in Azerbaijan, April 2025",
            new PackPhrases().Gathering(
                "en",
                new GatheringFacts("conference", "COP29", "United Nations", "Azerbaijan", PartialDate.Month(s_day))
            )
        );
}
