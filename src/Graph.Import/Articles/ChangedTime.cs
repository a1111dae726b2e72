using System.Globalization;

namespace Graph.Import.Articles;

/// <summary>Reads the time of a change; one without a zone counts as UTC.</summary>
internal static class ChangedTime
{
    /// <summary>The time that <paramref name="text"/> names, or null.</summary>
    public static DateTimeOffset? Parse(string? text) =>
        DateTimeOffset.TryParse(
            text,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal | DateTimeStyles.AllowWhiteSpaces,
            out var time
        )
            ? time
            : null;
}
