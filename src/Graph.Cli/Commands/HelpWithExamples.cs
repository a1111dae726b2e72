using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Graph.Cli.Terminals;

namespace Graph.Cli.Commands;

/// <summary>The usual help, with the examples of the command behind it.</summary>
internal sealed class HelpWithExamples(HelpAction usual, Terminal terminal, IReadOnlyList<(string Arguments, string Meaning)> general)
    : SynchronousCommandLineAction
{
    private const int Width = 110;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        usual.MaxWidth = terminal.Columns(Width);
        usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var (arguments, meaning) in parseResult.CommandResult.Command is ExampleCommand command ? command.Examples : general)
        {
            output.WriteLine($"  graph {arguments}");
            output.WriteLine($"      {meaning}");
        }

        output.WriteLine();
        output.WriteLine("Exit codes: 0 done, 1 some input refused, 2 usage, 3 store or address unreachable, 130 stopped by a signal.");
        return ExitCode.Done;
    }
}
