using System.CommandLine;
using Graph.Cli.Commands;

namespace Graph.Cli.Import;

/// <summary>The options that say how an import goes about its work.</summary>
internal sealed class RunOptions
{
    private readonly Option<string?> _refused = new("--refused")
    {
        Description = "Write what is refused to this file, a line of JSON each with source, reason, remedy and the input where it is small",
        HelpName = "FILE",
    };

    private readonly Option<string?> _retry = new("--retry")
    {
        Description = "Import what a file of --refused names, instead of paths",
        HelpName = "FILE",
    };

    private readonly Option<ProgressKind> _progress = new("--progress")
    {
        Description = "text: a bar or lines for people; json: lines for programs, with the summary as JSON; none",
        HelpName = "KIND",
        DefaultValueFactory = _ => ProgressKind.Text,
    };

    /// <summary>The options, with their values.</summary>
    public RunOptions() => _progress.AcceptOnlyFromAmong([.. Enum.GetNames<ProgressKind>().Select(n => n.ToLowerInvariant())]);

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_refused);
        command.Add(_retry);
        command.Add(_progress);
    }

    /// <summary>What the user gave.</summary>
    /// <exception cref="UsageException">There is nothing to import, or too much of it.</exception>
    public RunSettings Read(ParseResult parsed, IReadOnlyList<string> paths)
    {
        var retry = parsed.GetValue(_retry);
        if (paths.Count == 0 == (retry is null))
        {
            throw new UsageException(
                retry is null
                    ? "there is nothing to import; name files or folders, or a file of refusals with --retry"
                    : "--retry names what to import; leave out the paths"
            );
        }

        return new RunSettings(
            paths,
            parsed.GetValue(_refused),
            retry is null ? null : RetriedInputs.Read(retry),
            parsed.GetValue(_progress)
        );
    }
}
