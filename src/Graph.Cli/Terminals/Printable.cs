namespace Graph.Cli.Terminals;

/// <summary>Makes text of others safe to show: a terminal would obey the control characters in it.</summary>
internal static class Printable
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with line ends as spaces and other control characters as replacement characters.</summary>
    public static string Of(string text) =>
        text.Any(char.IsControl)
            ? string.Create(
                text.Length,
                text,
                static (span, source) =>
                {
                    for (var i = 0; i < span.Length; i++)
                    {
                        span[i] =
                            source[i] is '\n' or '\r' or '\t' ? ' '
                            : char.IsControl(source[i]) ? Replacement
                            : source[i];
                    }
                }
            )
            : text;
}
