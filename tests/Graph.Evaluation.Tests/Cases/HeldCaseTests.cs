using Graph.Evaluation.Cases;
using Graph.Evaluation.Commands;

namespace Graph.Evaluation.Tests.Cases;

/// <summary>
/// The cases of <c>tests/corpus/cases</c> that hold go on holding. When more hold, write the list anew with the command that stands in it.
/// </summary>
public sealed class HeldCaseTests(ITestOutputHelper output)
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "cases");

    [Fact]
    public void No_case_that_held_is_lost()
    {
        var results = CaseFolder.Run(s_folder);
        output.WriteLine(CasesCommand.Share(results));
        Assert.NotEmpty(HeldList.Read(s_folder));
        Assert.Empty(HeldList.Lost(s_folder, results));
    }
}
