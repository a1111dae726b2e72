using Graph.Evaluation.Gold;

namespace Graph.Evaluation.Tests;

public sealed class GoldFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gold-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Articles_come_in_order_with_their_front_matter()
    {
        Write(
            "b",
            "---\ntitle: 'B: the second'\npublished: 2024-01-02\nlanguage: sv\nurl: https://example.org/b\nsource: Paper\n---\nKropp.\r\nTvå.\n"
        );
        Write("a", "Text without front matter, and the end.\n");
        var articles = GoldFolder.Read(_folder, "*").Select(p => p.Article).ToList();
        Assert.Equal(["a.md", "b.md"], articles.Select(a => Path.GetFileName(a.Path)));
        var b = articles[1];
        Assert.Equal(
            ("B: the second", new DateOnly(2024, 1, 2), "sv", "https://example.org/b", "Paper"),
            (b.Title, b.Published, b.Language, b.Url, b.Source)
        );
        Assert.Equal("Kropp.\nTvå.", b.Text);
    }

    [Fact]
    public void A_pattern_chooses_articles()
    {
        Write("sv-one", "Ett.");
        Write("en-one", "One.");
        Assert.Equal("sv-one.md", Assert.Single(GoldFolder.Read(_folder, "sv-*")).Gold.Path);
    }

    [Fact]
    public void Broken_gold_is_named_by_its_file()
    {
        File.WriteAllText(Path.Combine(_folder, "x.gold.json"), """{"path": "x.md"}""");
        Assert.Contains(
            "x.gold.json",
            Assert.Throws<FormatException>(() => GoldFolder.Read(_folder, "*").ToList()).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_missing_article_is_named()
    {
        Write("a", "Text.");
        File.Delete(Path.Combine(_folder, "a.md"));
        Assert.Contains(
            "a.md",
            Assert.Throws<FormatException>(() => GoldFolder.Read(_folder, "*").ToList()).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Nothing_to_score_is_an_error() => Assert.Throws<FileNotFoundException>(() => GoldFolder.Read(_folder, "*"));

    private void Write(string name, string text)
    {
        File.WriteAllText(Path.Combine(_folder, name + ".md"), text);
        File.WriteAllText(
            Path.Combine(_folder, name + ".gold.json"),
            $$"""{"path": "{{name}}.md", "actors": [], "quotes": [], "relations": []}"""
        );
    }
}
