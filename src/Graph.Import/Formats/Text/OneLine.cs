namespace Graph.Import.Formats.Text;

/// <summary>Makes the message of a parser one line without a full stop.</summary>
internal static class OneLine
{
    public static string Of(string message) =>
        string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
}
