using System.Text.Json;
using System.Text.RegularExpressions;
using Graph.Explorer.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Graph.Explorer.Tests;

/// <summary>What is denied or only planned is nowhere told as if it had been done: in no title, label, card or tooltip.</summary>
public sealed class DenialTests
{
    [Theory]
    [InlineData("relation", "sv-SE", "Helen Carver talade med Viktor Sobolev (förnekas, återgivet) · Graph")]
    [InlineData("relation", "en-GB", "Helen Carver spoke with Viktor Sobolev (denied, reported) · Graph")]
    [InlineData("card", "en-GB", "Helen Carver spoke with Viktor Sobolev (denied, reported) · Graph")]
    public async Task The_page_and_the_card_of_a_denied_relation_say_so(string view, string language, string title)
    {
        var server = await Site.SamplesAsync();
        var relation = (await DeniedAsync(server)).GetProperty("relation").GetProperty("id").GetString();
        await using var visit = await Visit.OpenAsync(server, $"/{view}/{relation}", new Look(Language: language));
        await Expect(visit.Page).ToHaveTitleAsync(title);
        await Expect(visit.Find("h1 .tag.denied")).ToHaveCountAsync(1);
        await visit.EndAsync();
    }

    [Fact]
    public async Task Its_line_its_mark_its_row_and_its_words_in_the_article_say_so()
    {
        var server = await Site.SamplesAsync();
        var claim = await DeniedAsync(server);
        var (relation, article) = (claim.GetProperty("relation").GetProperty("id"), claim.GetProperty("article").GetProperty("id"));
        var told = new Regex(@"Helen Carver spoke with Viktor Sobolev \(denied, reported\)");
        await using var visit = await Visit.OpenAsync(server, "/actor/person:helen-carver");
        await Expect(visit.Find(".line.denied title")).ToHaveTextAsync(told);
        await Expect(visit.Find(".mark.denied")).ToHaveAttributeAsync("aria-label", told);
        await Expect(visit.Find(".relations .row:has(.tag.denied) .sr")).ToHaveTextAsync(told);
        await visit.GoAsync($"/article/{article}");
        await Expect(visit.Find($".text mark[data-claim='{claim.GetProperty("id")}']")).ToHaveAttributeAsync("title", told);
        await visit.GoAsync($"/relation/{relation}");
        await visit.EndAsync();
    }

    private static async Task<JsonElement> DeniedAsync(GraphServer server) =>
        (await server.AskAsync("{ claims(where: { types: SPOKE_WITH, negated: true }) { nodes { id relation { id } article { id } } } }"))
            .GetProperty("claims")
            .GetProperty("nodes")[0];
}
