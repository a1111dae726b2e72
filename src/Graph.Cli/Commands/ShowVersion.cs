using System.CommandLine;
using System.CommandLine.Invocation;

namespace Graph.Cli.Commands;

/// <summary>Prints the version of the program alone.</summary>
internal sealed class ShowVersion : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(typeof(ShowVersion).Assembly.GetName().Version!.ToString(3));
        return ExitCode.Done;
    }
}
