using System.Globalization;
using Graph.Evaluation.DataSets;

namespace Graph.Evaluation.Tests.Treebanks;

/// <summary>
/// The parser against trees of strangers. The treebanks are no part of the repository: GRAPH_TREEBANKS names the folder that they were fetched
/// to. The floors lie a little under what docs/quality.md tells.
/// </summary>
public sealed class TreebankFloorTests
{
    [Theory]
    [InlineData("sv_talbanken-ud-dev.conllu", 0.79)]
    [InlineData("en_ewt-ud-dev.conllu", 0.77)]
    public void Subjects_and_objects_are_found_as_often_as_before(string file, double floor)
    {
        var path = Path.Combine(Environment.GetEnvironmentVariable("GRAPH_TREEBANKS") ?? "", file);
        Assert.SkipUnless(
            File.Exists(path),
            $"there is no {file}: set GRAPH_TREEBANKS to a folder with treebanks of Universal Dependencies"
        );
        var tally = TreebankFile.Score(path).Card.Tallies["arguments.core"];
        Assert.True(tally.F1 >= floor, string.Create(CultureInfo.InvariantCulture, $"{file}: {tally.F1}, floor {floor}; {tally}"));
    }
}
