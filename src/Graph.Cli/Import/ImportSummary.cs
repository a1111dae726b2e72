using Graph.Cli.Commands;
using Graph.Cli.Terminals;
using Graph.Import.Pipeline;

namespace Graph.Cli.Import;

/// <summary>The last line of an import.</summary>
internal static class ImportSummary
{
    /// <summary>Tells what was done and answers the exit code that goes with it.</summary>
    public static int Tell(ImportReport report, Terminal terminal, ProgressKind kind = ProgressKind.Text)
    {
        var code =
            report.Stopped ? ExitCode.Stopped
            : report.Refused > 0 ? ExitCode.Refused
            : ExitCode.Done;
        terminal.Out.WriteLine(kind == ProgressKind.Json ? ProgressLine.Summary(report, code) : Words(report));
        if (report.Superseded > 0)
        {
            terminal.Report(
                $"graph: {Count.Of(report.Superseded, "article")} left as the store has it, in a version that goes before; "
                    + "raise its version or modified date, or retract it first, to put another in its place"
            );
        }

        if (report.Stopped)
        {
            terminal.Report("graph: stopped; run the same command again to go on");
        }

        return code;
    }

    private static string Words(ImportReport report) =>
        $"{Count.Of(report.Articles, "article")}: {report.Added} added, {report.Updated} updated, {report.Unchanged} unchanged, {report.Refused} refused"
        + $"{(report.Withdrawn > 0 ? $", {report.Withdrawn} withdrawn" : "")}; {Count.Of(report.ClaimsAdded, "claim")} added, {report.ClaimsRetired} retired";
}
