using Graph.Import.Articles;
using Graph.Import.Checkpoints;
using Graph.Import.Sources;

namespace Graph.Import.Tests.Checkpoints;

public sealed class CheckpointTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_done_is_not_read_again_and_a_file_is_entered_where_it_was_left()
    {
        string[] paths =
        [
            _folder.Write("in/1.md", "Ett."),
            _folder.Write("in/2.jsonl", "{\"text\": \"Två.\"}\n\n{\"text\": \"Tre.\"}\n{bad\n"),
            _folder.Write("in/3.md", "Fyra."),
        ];
        var results = await Reading.AllAsync(paths);
        var sources = SourceFinder.Find(paths).Sources;
        using (var checkpoint = Open("a"))
        {
            Assert.Null(checkpoint.Witness);
            checkpoint.Save(sources, results[1].Position, refused: 3, ArticleId.OfText("Två."));
        }

        using var again = Open("a");
        Assert.Equal((ArticleId.OfText("Två."), 3), (again.Witness!.Value, again.Refused));
        Assert.Equal(SourceSelection.None, again.Selection(sources[0].Source!.Value));
        Assert.Equal(new ResumePoint(18, 2), again.Selection(sources[1].Source!.Value).Point);
        var rest = await Reading.AllAsync(paths, selection: again.Selection);
        Assert.Equal(["Tre.", null, "Fyra."], rest.Select(r => r.Article?.Text));
        Assert.Equal(4, rest[1].Problem!.Line);
        Assert.Equal(results.Skip(2).Select(r => r.Position), rest.Select(r => r.Position));
    }

    [Fact]
    public void A_file_that_has_changed_is_read_again()
    {
        string[] paths = [_folder.Write("in/1.md", "Ett."), _folder.Write("in/2.md", "Två.")];
        var sources = SourceFinder.Find(paths).Sources;
        using var checkpoint = Open("a");
        checkpoint.Save(sources, new SourcePosition(1, 0, null), 0, ArticleId.OfText("Två."));
        checkpoint.Dispose();
        _folder.Write("in/1.md", "Ett ändrat.");
        using var again = Open("a");
        Assert.Equal(SourceSelection.All, again.Selection(sources[0].Source!.Value));
        Assert.False(again.Selection(sources[1].Source!.Value).Has(0));
    }

    [Fact]
    public void A_torn_line_or_another_purpose_does_no_harm()
    {
        var sources = SourceFinder.Find([_folder.Write("in/1.md", "Ett.")]).Sources;
        using (var checkpoint = Open("a"))
        {
            checkpoint.Save(sources, new SourcePosition(0, 0, null), 0, ArticleId.OfText("Ett."));
        }

        File.AppendAllText(Path.Combine(_folder.Path, "c"), "at 0123 7");
        using (var torn = Open("a"))
        {
            Assert.NotNull(torn.Witness);
        }

        using var other = Open("b");
        Assert.Null(other.Witness);
        Assert.True(other.Selection(sources[0].Source!.Value).Has(0));
        other.Complete();
        Assert.False(File.Exists(Path.Combine(_folder.Path, "c")));
    }

    private Checkpoint Open(string purpose) => Checkpoint.Open(Path.Combine(_folder.Path, "c"), purpose);
}
