using System.Globalization;
using System.Text.RegularExpressions;

namespace Graph.Import.Articles;

/// <summary>Reads a day of publication. The day counts as written: no time zone moves it.</summary>
public static partial class PublishedDate
{
    /// <summary>How to write a date, for messages.</summary>
    public const string Remedy = "write it as 2022-06-02, with or without a time";

    private static readonly string[] s_formats =
    [
        "yyyy-MM-dd",
        "yyyy/MM/dd",
        "yyyyMMdd",
        "yyyy-M-d",
        "yyyy/M/d",
        "d MMMM yyyy",
        "d MMM yyyy",
        "ddd, d MMM yyyy",
        "dddd, d MMMM yyyy",
        "MMMM d, yyyy",
        "MMM d, yyyy",
    ];

    /// <summary>The day that <paramref name="text"/> names: ISO 8601, or with English month names as feeds write them; a time behind it is
    /// checked and dropped.</summary>
    public static bool TryParse(string text, out DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(text);
        var date = TimeOfDay().Replace(text.Trim(), "", 1);
        return DateOnly.TryParseExact(date, s_formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }

    [GeneratedRegex(
        @"(?:T|t|[ ]+)(?:[01]?[0-9]|2[0-4]):[0-5][0-9](?::[0-6][0-9](?:[.,][0-9]+)?)?[ ]*(?:Z|z|[A-Z]{3,4}|[+-][0-9]{2}:?(?:[0-9]{2})?)?\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex TimeOfDay();
}
