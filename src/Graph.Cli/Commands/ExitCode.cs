namespace Graph.Cli.Commands;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>All is done.</summary>
    public const int Done = 0;

    /// <summary>Some input was refused; the rest is done.</summary>
    public const int Refused = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>A store or an address could not be reached.</summary>
    public const int Unreachable = 3;

    /// <summary>Stopped by a signal before the end.</summary>
    public const int Stopped = 130;
}
