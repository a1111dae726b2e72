using System.Globalization;

namespace Graph.Cli.Tests.Running;

/// <summary>
/// A shell starts its background jobs deaf to Ctrl-C, and nohup starts them deaf to a hang-up; children inherit it. A test of signals
/// undoes it for the program that it starts.
/// </summary>
internal static class IgnoredSignals
{
    private const string Status = "/proc/self/status";
    private const string Mask = "SigIgn:";
    private const ulong HangUpInterruptTerminate = 1 << 0 | 1 << 1 | 1 << 14;

    /// <summary>Whether this process ignores one of the signals that stop the program.</summary>
    public static bool Any { get; } =
        File.Exists(Status)
        && File.ReadLines(Status)
            .Where(l => l.StartsWith(Mask, StringComparison.Ordinal))
            .Any(l =>
                (ulong.Parse(l[Mask.Length..].Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & HangUpInterruptTerminate) != 0
            );

    /// <summary>The beginning of a command line that gives the program the usual signals.</summary>
    public static IReadOnlyList<string> Undo { get; } = ["env", "--default-signal=HUP,INT,TERM"];
}
