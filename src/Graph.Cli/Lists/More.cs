using Graph.Cli.Commands;
using Graph.Cli.Terminals;

namespace Graph.Cli.Lists;

/// <summary>The end of a list.</summary>
internal static class More
{
    /// <summary>Says whether there is more, and answers the exit code.</summary>
    public static int Tell(bool more, Terminal terminal)
    {
        if (more)
        {
            terminal.Report("graph: there are more; raise --limit, or look for words");
        }

        return ExitCode.Done;
    }
}
