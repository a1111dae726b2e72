using System.Globalization;
using System.Text;
using Graph.Import.Fetching;

namespace Graph.Cli.Terminals;

/// <summary>All that a command sees of the process around it.</summary>
/// <param name="input">Standard input.</param>
/// <param name="output">Standard output.</param>
/// <param name="error">Standard error.</param>
/// <param name="environment">Looks up an environment variable; null where it is not set.</param>
internal sealed class Terminal(Stream input, Stream output, Stream error, Func<string, string?> environment) : IDisposable
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private const int Narrowest = 20;

    private readonly Lock _lock = new();
    private Visitor? _visitor;

    /// <summary>Standard input, as bytes.</summary>
    public Stream Input => input;

    /// <summary>Standard output, as bytes.</summary>
    public Stream Output => output;

    /// <summary>Standard output, as lines in UTF-8.</summary>
    public TextWriter Out { get; } = new StreamWriter(output, s_utf8, leaveOpen: true) { AutoFlush = true, NewLine = "\n" };

    /// <summary>Standard error, as lines in UTF-8.</summary>
    public TextWriter Error { get; } = new StreamWriter(error, s_utf8, leaveOpen: true) { AutoFlush = true, NewLine = "\n" };

    /// <summary>The only clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>What goes to addresses on the network.</summary>
    public Visitor Visitor => _visitor ??= new Visitor(Clock);

    /// <summary>Whether people read standard output as it comes.</summary>
    public bool OutputIsInteractive { get; init; }

    /// <summary>Whether people read standard error as it comes.</summary>
    public bool ErrorIsInteractive { get; init; }

    /// <summary>Takes the lines for standard error while something else draws there; null where nothing does.</summary>
    public Action<string>? Above { get; set; }

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess() =>
        new(
            Console.OpenStandardInput(),
            Console.OpenStandardOutput(),
            Console.OpenStandardError(),
            System.Environment.GetEnvironmentVariable
        )
        {
            OutputIsInteractive = !Console.IsOutputRedirected,
            ErrorIsInteractive = !Console.IsErrorRedirected,
        };

    /// <summary>An environment variable, or null where it is not set or empty.</summary>
    public string? Environment(string name) => environment(name) is { Length: > 0 } value ? value : null;

    /// <summary>How many characters a line of output may have: what COLUMNS says, or <paramref name="usual"/>.</summary>
    public int Columns(int usual) =>
        int.TryParse(Environment("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns >= Narrowest
            ? columns
            : usual;

    /// <summary>
    /// Writes one line to standard error; control characters of what others wrote cannot reach the terminal. Where standard error is closed
    /// there is nobody to tell.
    /// </summary>
    public void Report(string line)
    {
        lock (_lock)
        {
            try
            {
                (Above ?? Error.WriteLine)(Printable.Of(line));
            }
            catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
            {
                Above = null;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _visitor?.Dispose();
        Close(Out);
        Close(Error);
    }

    // What a closed stream still holds was told to be lost when it was written.
    private static void Close(TextWriter writer)
    {
        try
        {
            writer.Dispose();
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException) { }
    }
}
