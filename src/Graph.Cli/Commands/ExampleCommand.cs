using System.CommandLine;

namespace Graph.Cli.Commands;

/// <summary>A command whose help ends with examples.</summary>
/// <param name="name">Its name on the command line.</param>
/// <param name="description">What it does.</param>
/// <param name="examples">Command lines with what they do, without the name of the program.</param>
internal sealed class ExampleCommand(string name, string description, params (string Arguments, string Meaning)[] examples)
    : Command(name, description)
{
    /// <summary>Command lines with what they do.</summary>
    public IReadOnlyList<(string Arguments, string Meaning)> Examples => examples;
}
