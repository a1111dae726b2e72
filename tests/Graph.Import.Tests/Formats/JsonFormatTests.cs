using Graph.Import.Articles;

namespace Graph.Import.Tests.Formats;

public sealed class JsonFormatTests
{
    [Theory]
    [InlineData("[{\"text\": \"Ett.\"}, 7, {\"text\":\n \"Två.\"}]")]
    [InlineData("{\"text\": \"Ett.\"}\n7 {\n\"text\": \"Två.\"\n}\n")]
    public async Task An_array_or_objects_in_a_row_give_articles_and_a_bad_one_costs_itself_alone(string json)
    {
        var results = await Reading.AllOfAsync("a.json", json);
        Assert.Equal(["Ett.", null, "Två."], results.Select(r => r.Article?.Text));
        Assert.Equal("article 2: the value is no JSON object", results[1].Problem!.Message);
    }

    [Fact]
    public async Task Where_it_stops_being_JSON_the_rest_is_lost_and_told()
    {
        var results = await Reading.AllOfAsync("a.json", "[{\"text\": \"Ett.\"}, {\"text\": ");
        Assert.Equal("Ett.", results[0].Article?.Text);
        Assert.True(results[^1].Problem!.EndsSource);
        Assert.Equal("the rest is no valid JSON: an object or array is left open at the end", results[^1].Problem!.Message);
        var broken = (await Reading.AllOfAsync("a.json", "[{\"text\": \"Ett.\"}, nej]"))[^1].Problem!;
        Assert.StartsWith("the rest is no valid JSON: 'nej]' is an invalid", broken.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", broken.Message, StringComparison.Ordinal);
        var deep = Assert.Single(await Reading.AllOfAsync("a.json", new string('[', 100_000)), r => r.Problem is not null);
        Assert.Equal("it is nested deeper than an article can be", deep.Problem!.Message);
    }

    [Fact]
    public async Task A_map_gives_the_names_of_fields_and_leads_into_objects()
    {
        var map = FieldMap.Parse("title=headline,text=body.plain,published=meta.first,version=rev", out _)!;
        var result = Assert.Single(
            await Reading.AllOfAsync(
                "a.jsonl",
                """{"headline": "T", "text": "nej", "body": {"plain": ["Ett.", "Två."]}, "meta": {"first": "2022-06-02"}, "rev": 4, "lang": "sv"}""",
                new ReadOptions { Map = map }
            )
        );
        Assert.Equal(
            ("T", "Ett.\n\nTvå.", new DateOnly(2022, 6, 2), 4),
            (result.Article!.Title!, result.Article.Text, result.Article.Published!.Value, result.Article.Version!.Value)
        );
    }

    [Theory]
    [InlineData("headline", "'headline' maps no field; write FIELD=NAME with one of text, title, published")]
    [InlineData("titel=headline", "'titel=headline' maps no field; ")]
    [InlineData("title=", "'title=' maps no field; ")]
    public void A_map_that_is_broken_says_how_to_write_it(string text, string expected)
    {
        Assert.Null(FieldMap.Parse(text, out var fault));
        Assert.StartsWith(expected, fault, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_nested_too_deeply_is_refused()
    {
        var deep = $"{{\"text\": \"Ett.\", \"x\": {new string('[', 200)}{new string(']', 200)}}}";
        Assert.Equal("the line is nested too deeply", Assert.Single(await Reading.AllOfAsync("a.jsonl", deep)).Problem!.Message);
    }
}
