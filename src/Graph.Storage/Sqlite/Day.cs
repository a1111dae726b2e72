using System.Globalization;

namespace Graph.Storage.Sqlite;

/// <summary>Days as the tables hold them: <c>yyyy-MM-dd</c>, and as ranks that put the latest first and the undated last.</summary>
internal static class Day
{
    private const string Format = "yyyy-MM-dd";
    private const int Undated = 99_999_999;

    public static string Text(DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);

    public static DateOnly? Parse(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None);

    public static int Rank(DateOnly? day) => day is { } known ? Undated - (((known.Year * 100) + known.Month) * 100) - known.Day : Undated;

    /// <summary>The rank as a restriction: null where there is none.</summary>
    public static int? Bound(DateOnly? day) => day is null ? null : Rank(day);
}
