using Graph.Import.Refusals;
using Graph.Import.Sources;

namespace Graph.Import.Tests.Refusals;

public sealed class RefusalFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_was_refused_is_kept_with_its_input_and_is_all_that_is_read_again()
    {
        var path = _folder.Write("a.jsonl", "{\"text\": \"Ett.\"}\n{bad å\n{\"text\": \"Tre.\"}\n");
        var file = Path.Combine(_folder.Path, "refused.jsonl");
        using (var refusals = RefusalFile.Open(file, append: false))
        {
            foreach (var result in (await Reading.AllAsync([path])).Where(r => r.Problem is not null))
            {
                refusals.Add(new ArticleSource(path), result.Problem!, result.Position);
            }
        }

        var (refused, problems) = RefusalFile.Read(file);
        Assert.Empty(problems);
        var one = Assert.Single(refused);
        Assert.Equal(
            (path, 1L, 2, "the line is no valid JSON", "{bad å"),
            (one.Source, one.Position, one.Line!.Value, one.Reason, one.Raw!)
        );
        Assert.Contains("\"raw\":\"{bad å\"", File.ReadAllText(file), StringComparison.Ordinal);
        File.WriteAllText(path, File.ReadAllText(path).Replace("{bad å", "{\"text\": \"Två.\"}", StringComparison.Ordinal));
        var again = await Reading.AllAsync([path], selection: RefusalFile.Selection(refused));
        Assert.Equal(["Två."], again.Select(r => r.Article?.Text));
    }

    [Fact]
    public async Task Where_the_rest_of_a_source_was_lost_the_rest_is_read_again()
    {
        var path = _folder.Write("a.json", "[{\"text\": \"Ett.\"}, ");
        var lost = (await Reading.AllAsync([path]))[^1];
        Assert.True(lost.Problem!.EndsSource);
        RefusedInput refused = new(path, lost.Position.Ordinal, true, path, null, "", "", null);
        File.WriteAllText(path, "[{\"text\": \"Ett.\"}, {\"text\": \"Två.\"}, {\"text\": \"Tre.\"}]");
        Assert.Equal(
            ["Två.", "Tre."],
            (await Reading.AllAsync([path], selection: RefusalFile.Selection([refused]))).Select(r => r.Article?.Text)
        );
    }

    [Fact]
    public void A_file_of_something_else_is_told_line_by_line()
    {
        var (refused, problems) = RefusalFile.Read(_folder.Write("x", "{\"a\": 1}\nhej\n"));
        Assert.Empty(refused);
        Assert.Equal([1, 2], problems.Select(p => p.Line!.Value));
    }
}
