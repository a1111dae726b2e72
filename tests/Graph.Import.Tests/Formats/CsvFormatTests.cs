using Graph.Import.Articles;

namespace Graph.Import.Tests.Formats;

public sealed class CsvFormatTests
{
    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public async Task Each_row_is_an_article_whatever_separates_the_columns(char separator)
    {
        var results = await Reading.AllOfAsync(
            "a.csv",
            "url,title,text,date\nhttps://example.org/1,T,\"Ett, och \"\"två\"\".\nMer.\",2022-06-02\nhttps://example.org/2,,Tre.,\n"
                .Replace(',', separator)
                .Replace("Ett" + separator, "Ett,", StringComparison.Ordinal)
        );
        Assert.Equal(["Ett, och \"två\".\nMer.", "Tre."], results.Select(r => r.Article?.Text));
        Assert.Equal(
            ("T", "https://example.org/1", new DateOnly(2022, 6, 2)),
            (results[0].Article!.Title, results[0].Article!.Url, results[0].Article!.Published)
        );
        Assert.Null(results[1].Article!.Title);
    }

    [Fact]
    public async Task A_map_names_the_columns()
    {
        var map = FieldMap.Parse("text=Body,title=Head line", out _)!;
        var result = Assert.Single(await Reading.AllOfAsync("a.csv", "Head line,Body\nT,Ett.\n", new ReadOptions { Map = map }));
        Assert.Equal(("T", "Ett."), (result.Article!.Title, result.Article.Text));
    }

    [Fact]
    public async Task A_bad_row_costs_itself_alone_and_keeps_its_line()
    {
        var results = await Reading.AllOfAsync("a.csv", "title,text,date\nA,Ett.,2022-06-02\nB\nC,Två.,igår\nD,Tre.,2022-06-03\n");
        Assert.Equal(["Ett.", null, null, "Tre."], results.Select(r => r.Article?.Text));
        Assert.Equal([3, 4], results.Select(r => r.Problem).OfType<InputProblem>().Select(p => p.Line!.Value));
        Assert.Equal("B", results[1].Problem!.Raw);
    }

    [Theory]
    [InlineData(
        "title,body\nA,Ett.\n",
        "there is no column 'text'; tell the name of the column with --map, such as text=title; there are title, body"
    )]
    [InlineData("", "the file is empty, or no regular file; ")]
    public async Task A_table_without_text_says_which_columns_there_are(string csv, string expected)
    {
        var problem = Assert.Single(await Reading.AllOfAsync("a.csv", csv)).Problem!;
        Assert.StartsWith(expected, $"{problem.Message}; {problem.Remedy}", StringComparison.Ordinal);
    }
}
