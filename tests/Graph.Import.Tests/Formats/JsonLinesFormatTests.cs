namespace Graph.Import.Tests.Formats;

public sealed class JsonLinesFormatTests
{
    [Fact]
    public async Task Every_line_is_an_article_and_a_bad_line_costs_itself_alone()
    {
        using var folder = new TempFolder();
        var path = folder.Write(
            "a.jsonl",
            """
            {"text": "Ett.", "title": "T", "published": "2022-06-02T10:00:00Z", "language": "sv", "url": "https://example.org/1", "source": "S", "extra": [1]}

            {"text": "Två."
            {"title": "utan text"}
            [1]
            {"text": 7}
            {"text": "Dåligt datum.", "published": "igår"}
            {"text": "halv \ud83d"}
            {"text": "noll \u0000"}
            {"text": "Tre.", "title": null}
            """
        );
        var results = await Reading.AllAsync([path]);
        Assert.Equal(["Ett.", "Tre."], results.Select(r => r.Article?.Text).OfType<string>());
        var first = results[0].Article!;
        Assert.Equal(
            ("T", new DateOnly(2022, 6, 2), "sv", "https://example.org/1", "S"),
            (first.Title!, first.Published!.Value, first.Language, first.Url!, first.Source!)
        );
        Assert.Equal(
            [
                "3: the line is no valid JSON",
                "4: the object has no 'text'",
                "5: the value is no JSON object",
                "6: 'text' is no string",
                "7: published: 'igår' is no date",
                "8: a string holds half a surrogate pair",
                "9: the text holds NUL characters",
            ],
            results.Select(r => r.Problem).OfType<Import.Articles.InputProblem>().Select(p => $"{p.Line}: {p.Message}")
        );
        Assert.All(results.Where(r => r.Article is null), r => Assert.NotEmpty(r.Problem!.Remedy));
    }

    [Fact]
    public async Task Invalid_UTF8_in_one_line_leaves_the_others()
    {
        using var folder = new TempFolder();
        var path = folder.Write("a.ndjson", [.. "{\"text\": \"Ett.\"}\r\n{\"text\": \""u8, 0xE5, .. "\"}\n{\"text\": \"Tre.\"}"u8]);
        var results = await Reading.AllAsync([path]);
        Assert.Equal(["Ett.", null, "Tre."], results.Select(r => r.Article?.Text));
        Assert.Equal("invalid UTF-8 at offset 10", results[1].Problem!.Message);
        Assert.Equal(2, results[1].Problem!.Line);
    }

    [Fact]
    public async Task Only_a_line_has_a_limit_and_not_the_file()
    {
        using var folder = new TempFolder();
        var line = $"{{\"text\": \"{new string('a', 900)}\"}}\n";
        var path = folder.Write("a.jsonl", line + $"{{\"text\": \"{new string('b', 2_000)}\"}}\n" + line + line);
        var results = await Reading.AllAsync([path], new Import.Articles.ReadOptions { MaxBytes = 1_000 });
        Assert.Equal([true, false, true, true], results.Select(r => r.Article is not null));
        Assert.Equal(2, results[1].Problem!.Line);
        Assert.Contains("--max-size", results[1].Problem!.Remedy, StringComparison.Ordinal);
    }
}
