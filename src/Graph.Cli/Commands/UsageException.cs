namespace Graph.Cli.Commands;

/// <summary>A command line that parses but cannot be meant; the message says the remedy.</summary>
internal sealed class UsageException(string message) : Exception(message);
