using System.CommandLine;
using Graph.Cli.Commands;
using Graph.Import.Shards;

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

    private readonly Option<string?> _shards = new("--shards")
    {
        Description = "Import the parts that graph extract --output wrote into this folder, when all are there and as they were written",
        HelpName = "FOLDER",
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
        command.Add(_shards);
        command.Add(_progress);
    }

    /// <summary>What the user gave.</summary>
    /// <exception cref="UsageException">There is nothing to import, or too much of it.</exception>
    public RunSettings Read(ParseResult parsed, IReadOnlyList<string> paths)
    {
        var (retry, shards) = (parsed.GetValue(_retry), parsed.GetValue(_shards));
        if ((paths.Count > 0 ? 1 : 0) + (retry is null ? 0 : 1) + (shards is null ? 0 : 1) != 1)
        {
            throw new UsageException(
                paths.Count == 0 && retry is null && shards is null
                    ? "there is nothing to import; name files or folders, or a file of refusals with --retry"
                    : $"{(retry is null ? "--shards" : "--retry")} names what to import; leave out the {(paths.Count > 0 ? "paths" : "other")}"
            );
        }

        return new RunSettings(
            shards is null ? paths : Parts(shards),
            parsed.GetValue(_refused),
            retry is null ? null : RetriedInputs.Read(retry),
            parsed.GetValue(_progress)
        );
    }

    private static IReadOnlyList<string> Parts(string folder)
    {
        try
        {
            return ShardManifest.Results(folder);
        }
        catch (FormatException fault)
        {
            throw new UsageException(fault.Message);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(
                $"{folder}: the parts cannot be read ({failure.Message.TrimEnd('.')}); name the folder of the manifests"
            );
        }
    }
}
