using System.Text.RegularExpressions;
using Graph.Api.Tests.Fakes;

namespace Graph.Api.Tests;

public sealed partial class ExplorerTests
{
    public static TheoryData<string, string> Files => new()
    {
        { "/", "text/html" }, { "/explorer.css", "text/css" }, { "/explorer.js", "text/javascript" }, { "/graph.js", "text/javascript" },
        { "/queries.js", "text/javascript" }, { "/icon.svg", "image/svg+xml" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_page_is_served_with_a_policy_that_lets_nothing_in_from_elsewhere(string path, string type)
    {
        await using var api = await TestApi.StartAsync();
        using var response = await api.Client.GetAsync(path);
        Assert.Equal(type, response.EnsureSuccessStatusCode().Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("default-src 'self';", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_page_makes_no_markup_of_text_and_needs_nothing_foreign(string path, string type)
    {
        await using var api = await TestApi.StartAsync();
        var content = await api.Client.GetStringAsync(path);
        Assert.NotEmpty(type);
        Assert.DoesNotMatch(Markup(), content);
        Assert.DoesNotMatch(Foreign(), content.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_example_queries_of_the_page_fit_the_schema()
    {
        await using var api = await TestApi.StartAsync();
        var examples = Example().Matches(await api.Client.GetStringAsync("/queries.js"));
        Assert.Equal(3, examples.Count);
        foreach (Match example in examples)
        {
            var data = await api.DataAsync(example.Groups[1].Value);
            Assert.Contains("\"node\"", data.GetRawText(), StringComparison.Ordinal);
        }
    }

    [GeneratedRegex(@"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|\son\w+=|style=", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    [GeneratedRegex(@"https?://|[""'(]//\w", RegexOptions.CultureInvariant)]
    private static partial Regex Foreign();

    [GeneratedRegex(@"': `(\{.+?\n\})`", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Example();
}
