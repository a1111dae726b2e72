using System.Text.RegularExpressions;

namespace Graph.Import.Contents;

/// <summary>Makes the message of a parser one line without a full stop. Places in the parser's own count are left out, for a problem tells
/// its line; of several faults, the first is the cause.</summary>
internal static partial class OneLine
{
    public static string Of(string message)
    {
        var words = string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (FirstOfToml().Match(words) is { Success: true } toml)
        {
            words = toml.Groups[1].Value;
        }

        return PlaceInJson().Replace(words, "").TrimEnd('.');
    }

    [GeneratedRegex(@"^\(\d+,\d+\) : error : (.+?)(?= \(\d+,\d+\) : |$)", RegexOptions.CultureInvariant)]
    private static partial Regex FirstOfToml();

    [GeneratedRegex(@" (Path: \S+ \| )?LineNumber: \d+ \| BytePositionInLine: \d+\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceInJson();
}
