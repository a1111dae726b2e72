using Graph.Cli.Commands;
using Graph.Cli.Terminals;
using Graph.Import.Pipeline;

namespace Graph.Cli.Import;

/// <summary>The last line of an import.</summary>
internal static class ImportSummary
{
    /// <summary>Tells what was done and answers the exit code that goes with it.</summary>
    public static int Tell(ImportReport report, Terminal terminal)
    {
        terminal.Out.WriteLine(
            $"{Count.Of(report.Articles, "article")}: {report.Added} added, {report.Updated} updated, {report.Unchanged} unchanged, {report.Refused} refused; "
            + $"{Count.Of(report.ClaimsAdded, "claim")} added, {report.ClaimsRetired} retired");
        if (report.Superseded > 0)
        {
            terminal.Report(
                $"graph: {Count.Of(report.Superseded, "article")} left as the store has it, in a version that goes before; "
                + "raise its version or modified date, or retract it first, to put another in its place");
        }

        if (report.Stopped)
        {
            terminal.Report("graph: stopped; run the same command again to go on");
            return ExitCode.Stopped;
        }

        return report.Refused > 0 ? ExitCode.Refused : ExitCode.Done;
    }
}
