using Graph.Evaluation.Commands;

namespace Graph.Evaluation.Tests;

public sealed class EvaluationCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("evaluation-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_folder_is_scored_with_its_errors()
    {
        File.WriteAllText(Path.Combine(_folder, "a.md"), "Nothing happens.\n");
        File.WriteAllText(
            Path.Combine(_folder, "a.gold.json"),
            """
            {"path": "a.md", "actors": [{"key": "SE", "kind": "STATE", "code": "SE"}], "quotes": [], "relations": []}
            """
        );
        var (code, output, error) = Run("--errors", _folder, "--articles", "a*");
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("actor  - SE", output, StringComparison.Ordinal);
        Assert.Contains("articles 1\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "Required argument 'DIR' missing")]
    [InlineData(2, "--loud", "gold", "--loud")]
    [InlineData(1, "nowhere", "/nowhere")]
    public void What_cannot_be_done_is_named(int expected, string problem, params string[] args)
    {
        var (code, _, error) = Run(args);
        Assert.Equal(expected, code);
        Assert.Contains(problem, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Treebanks_are_skipped_where_there_are_none() => Assert.StartsWith("skipped: ", Run("ud").Output, StringComparison.Ordinal);

    [Fact]
    public void A_treebank_is_scored()
    {
        var file = Path.Combine(_folder, "sv_x.conllu");
        File.WriteAllText(file, Treebanks.Conllu.Lines("Ek/PROPN/2/nsubj sover/VERB/0/root"));
        Assert.Contains(
            "upos                         2 of 2 right (1.000)",
            Run("ud", "--gold", file, "--predicted", file, "--errors").Output,
            StringComparison.Ordinal
        );
    }

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = EvaluationCommand.Run(args, output, error);
        return (code, output.ToString(), error.ToString());
    }
}
