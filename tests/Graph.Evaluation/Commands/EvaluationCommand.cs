using System.CommandLine;
using System.CommandLine.Invocation;

namespace Graph.Evaluation.Commands;

/// <summary>The whole command line.</summary>
internal static class EvaluationCommand
{
    private const int Done = 0;
    private const int Failed = 1;
    private const int Misused = 2;

    /// <summary>Runs a command line and answers the exit code.</summary>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        var parsed = Build(output).Parse(arguments);
        if (parsed.Errors.Count > 0 && parsed.Action is ParseErrorAction)
        {
            parsed.Errors.ToList().ForEach(e => error.WriteLine(e.Message));
            error.WriteLine("--help tells what can be asked");
            return Misused;
        }

        try
        {
            parsed.Invoke(
                new InvocationConfiguration
                {
                    Output = output,
                    Error = error,
                    EnableDefaultExceptionHandler = false,
                }
            );
            return Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            error.WriteLine(e.Message);
            return Failed;
        }
    }

    private static RootCommand Build(TextWriter output)
    {
        var root = new RootCommand("Scores what is extracted against what readers say the texts say.");
        ArticlesCommand.AddTo(root, output);
        root.Add(TreebankCommand.Create(output));
        root.Add(EventsCommand.Create(output));
        root.Add(NamesCommand.Create(output));
        root.Add(TurnsCommand.Create(output));
        root.Add(AttributionsCommand.Create(output));
        root.Add(TaggerCommand.Create(output));
        root.Add(CasesCommand.Create(output));
        root.Add(PersonsCommand.Create(output));
        return root;
    }
}
