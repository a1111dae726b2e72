using Graph.Import.Fetching;

namespace Graph.Import.Tests.Fetching;

public sealed class RobotsTests
{
    private const string Text = """
        # example
        User-agent: other
        Disallow: /

        User-agent: Graph-Import
        User-agent: another
        Disallow: /private/
        Allow: /private/open
        Disallow: /*.pdf$
        Crawl-delay: 2.5

        User-agent: *
        Disallow: /all
        """;

    [Theory]
    [InlineData("/", true)]
    [InlineData("/private/a", false)]
    [InlineData("/private/open/a", true)]
    [InlineData("/a.pdf", false)]
    [InlineData("/a.pdf?x=1", true)]
    [InlineData("/all", true)]
    public void The_longest_rule_for_this_program_decides(string path, bool allowed)
    {
        var robots = Robots.Parse(Text, PoliteFetcher.Agent);
        Assert.Equal(allowed, robots.Allows(path));
        Assert.Equal(TimeSpan.FromSeconds(2.5), robots.Delay);
    }

    [Fact]
    public void Without_rules_of_its_own_those_for_all_hold()
    {
        Assert.False(Robots.Parse("User-agent: *\nDisallow: /all\n", PoliteFetcher.Agent).Allows("/all/a"));
        Assert.True(Robots.Parse("User-agent: *\nDisallow:\n", PoliteFetcher.Agent).Allows("/all/a"));
        Assert.True(Robots.None.Allows("/"));
        Assert.False(Robots.Unknown.Allows("/"));
    }
}
