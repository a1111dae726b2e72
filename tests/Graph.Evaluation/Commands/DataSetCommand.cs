using System.CommandLine;
using Graph.Evaluation.DataSets;
using Graph.Evaluation.Reporting;
using Graph.Evaluation.Scoring;

namespace Graph.Evaluation.Commands;

/// <summary>A command that scores files of a data set that others made.</summary>
internal static class DataSetCommand
{
    /// <param name="name">Its name.</param>
    /// <param name="description">What it scores.</param>
    /// <param name="output">Where figures go.</param>
    /// <param name="score">Scores one file or folder in a language.</param>
    /// <param name="language">The language where none is asked for.</param>
    public static Command Create(
        string name,
        string description,
        TextWriter output,
        Func<string, string, (Scorecard Card, List<Finding> Findings)> score,
        string language
    )
    {
        var paths = new Argument<string[]>("PATH") { Description = "files of the data set", Arity = ArgumentArity.ZeroOrMore };
        var errors = new Option<bool>("--errors") { Description = "list what is wrong or missed, but of a test part" };
        var spoken = new Option<string>("--language") { Description = "its language", DefaultValueFactory = _ => language };
        var command = new Command(name, description) { paths, errors, spoken };
        command.SetAction(parsed =>
        {
            var given = parsed.GetValue(paths) ?? [];
            if (given.Length == 0)
            {
                output.WriteLine($"skipped: no path of the data set is given");
            }

            foreach (var path in given)
            {
                var (card, findings) = score(path, parsed.GetRequiredValue(spoken));
                output.WriteLine(Path.GetFileName(path));
                if (DataSet.MayList(path, parsed.GetValue(errors), output))
                {
                    ErrorList.Write(output, findings);
                }

                output.Write(TextReport.Of(card));
            }
        });
        return command;
    }
}
