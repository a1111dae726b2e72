using System.Globalization;

namespace Graph.Cli.Import;

/// <summary>Numbers with their noun.</summary>
internal static class Count
{
    /// <summary>Such as <c>1 article</c> or <c>12 articles</c>.</summary>
    public static string Of(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
