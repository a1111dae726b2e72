using Graph.Import.Sources;

namespace Graph.Import.Tests.Sources;

public sealed class SourceFinderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public SourceFinderTests()
    {
        foreach (
            var name in new[]
            {
                "b.md",
                "a.txt",
                "B.md",
                "å.md",
                "sub/c.jsonl",
                "sub/deep/d.ndjson",
                "e.xhtm",
                ".hidden.md",
                ".git/f.md",
                "README",
            }
        )
        {
            _folder.Write(name, "Text.");
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_gives_its_articles_in_ordinal_order() =>
        Assert.Equal(["B.md", "a.txt", "b.md", "sub/c.jsonl", "sub/deep/d.ndjson", "å.md"], Found(_folder.Path));

    [Fact]
    public void A_slash_at_the_end_changes_nothing() => Assert.Equal(Found(_folder.Path), Found(_folder.Path + "/"));

    [Theory]
    [InlineData("*.md", new[] { "B.md", "b.md", "å.md" })]
    [InlineData("**/*.*", new[] { "B.md", "a.txt", "b.md", "sub/c.jsonl", "sub/deep/d.ndjson", "å.md" })]
    [InlineData("sub/*/*", new[] { "sub/deep/d.ndjson" })]
    [InlineData("s*/c.jsonl", new[] { "sub/c.jsonl" })]
    public void A_glob_gives_what_it_matches(string pattern, string[] expected) =>
        Assert.Equal(expected, Found(In(pattern)).Where(p => !p.StartsWith('.') && p != "README"));

    [Fact]
    public void Paths_keep_their_order_and_a_file_found_twice_counts_once() =>
        Assert.Equal(
            ["sub/c.jsonl", "b.md", "sub/deep/d.ndjson"],
            Found(In("sub/c.jsonl"), In("b.md"), In("./b.md"), In("sub")).Select(p => p.Replace("./", "", StringComparison.Ordinal))
        );

    [Fact]
    public void A_file_without_extension_is_text_when_it_is_named_itself() => Assert.Equal(["README"], Found(In("README")));

    [Theory]
    [InlineData("e.xhtm", "the format is not known")]
    [InlineData("gone.md", "there is no such file or folder")]
    [InlineData("gone/", "there is no such file or folder")]
    [InlineData("*.pdf", "there are no articles")]
    [InlineData("gone/*.md", "there are no articles")]
    public void What_gives_nothing_gives_a_reason(string path, string expected)
    {
        var problem = Assert.Single(SourceFinder.Find([In(path)]).Sources).Problem;
        Assert.Equal(expected, problem!.Message);
        Assert.NotEmpty(problem.Remedy);
    }

    [Fact]
    public void A_link_to_a_folder_above_does_not_run_in_circles()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need privileges there");
        Directory.CreateSymbolicLink(In("sub/up"), _folder.Path);
        Assert.Equal(6, Found(_folder.Path).Count);
        Assert.Equal(2, Found(In("sub/**/*.*")).Count);
    }

    [Fact]
    public void What_no_format_claims_is_counted_by_ending()
    {
        _folder.Write("sub/x.PDF", "x");
        _folder.Write("y.pdf", "x");
        _folder.Write("z.docx", "x");
        Assert.Equal("passed over 5: 2 .pdf, 1 .docx, 1 .xhtm, 1 without ending", SourceFinder.Find([_folder.Path]).PassedOver.Words());
        Assert.Equal("passed over 1: 1 .docx", SourceFinder.Find([In("z.*")]).PassedOver.Words());
        Assert.Null(SourceFinder.Find([In("sub/deep")]).PassedOver.Words());
    }

    [Fact]
    public async Task A_link_that_leads_nowhere_says_where_it_leads()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need privileges there");
        File.CreateSymbolicLink(In("dead.md"), In("gone.md"));
        var named = Assert.Single(await Reading.AllAsync([In("dead.md")])).Problem!;
        Assert.Equal(
            $"the link leads to {In("gone.md")}, which is not there; remove the link, or bring its target back",
            $"{named.Message}; {named.Remedy}"
        );
        var walked = (await Reading.AllAsync([_folder.Path])).Select(r => r.Problem).OfType<Import.Articles.InputProblem>();
        Assert.Contains(walked, p => p.Path == In("dead.md") && p.Message == named.Message);
    }

    [Fact]
    public async Task A_pipe_with_the_name_of_an_article_is_refused_and_does_not_wait()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no pipes with names in folders");
        using var make = System.Diagnostics.Process.Start("mkfifo", [In("pipe.md")]);
        await make.WaitForExitAsync();
        var problem = Assert.Single(await Reading.AllAsync([In("p*.md")])).Problem!;
        Assert.Equal("the file is empty, or no regular file", problem.Message);
    }

    [Fact]
    public async Task Standard_input_is_text_or_JSON_Lines_by_its_first_character()
    {
        var text = Assert.Single(await Reading.AllAsync(["-"], standardInput: "---\ntitle: T\n---\nText."));
        Assert.Equal(("T", "Text.", "-"), (text.Article!.Title, text.Article.Text, text.Article.Path));
        var lines = await Reading.AllAsync(["-"], standardInput: "\uFEFF {\"text\": \"Ett.\"}\n{\"text\": \"Två.\"}");
        Assert.Equal(["Ett.", "Två."], lines.Select(r => r.Article?.Text));
    }

    [Fact]
    public void What_tells_of_an_article_beside_it_is_passed_over_unless_it_is_named()
    {
        _folder.Write("sub/b.md", "Text.");
        var notes = _folder.Write("sub/b.gold.json", "{}");
        _folder.Write("sub/x.gold.json", "{}");

        Assert.Equal(["sub/b.md", "sub/c.jsonl", "sub/deep/d.ndjson", "sub/x.gold.json"], Found(In("sub")));
        Assert.Equal(["sub/b.gold.json"], Found(notes));
    }

    private string In(string name) => Path.Combine(_folder.Path, name);

    private List<string> Found(params string[] paths) =>
        [.. SourceFinder.Find(paths).Sources.Select(r => r.Source!.Value.Path[(_folder.Path.Length + 1)..])];
}
