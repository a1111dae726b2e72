using System.Globalization;

namespace Graph.Model;

/// <summary>
/// A date as exact as the text makes it. Where the words are relative ("förra veckan") and the day of publication is not
/// known, <see cref="Start"/> is null, <see cref="Precision"/> is <see cref="DatePrecision.Unknown"/> and <see cref="Relative"/> keeps the
/// words.
/// </summary>
/// <param name="Start">First day of the period, or null.</param>
/// <param name="Precision">Length of the period.</param>
/// <param name="Relative">The words of an unresolved relative date, otherwise null.</param>
public readonly record struct PartialDate(DateOnly? Start, DatePrecision Precision, string? Relative = null)
{
    /// <summary>Interchange form: <c>2022-05-23</c> (day, or Monday of the week), <c>2022-05</c>, <c>2022</c>, or null.</summary>
    public string? Value =>
        Start is not { } start
            ? null
            : Precision switch
            {
                DatePrecision.Year => start.ToString("yyyy", CultureInfo.InvariantCulture),
                DatePrecision.Month => start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
                _ => start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            };

    /// <summary>The last day that it can mean; null where it means none.</summary>
    public DateOnly? End =>
        Start is not { } start
            ? null
            : Precision switch
            {
                DatePrecision.Week => start.AddDays(6),
                DatePrecision.Month => start.AddMonths(1).AddDays(-1),
                DatePrecision.Year => start.AddYears(1).AddDays(-1),
                _ => start,
            };

    /// <summary>Whether both can mean the same day; what means no day can mean any.</summary>
    public bool MayBe(PartialDate other) => !(End < other.Start) && !(other.End < Start);

    /// <summary>One day.</summary>
    public static PartialDate Day(DateOnly day) => new(day, DatePrecision.Day);

    /// <summary>The ISO week that holds <paramref name="day"/>.</summary>
    public static PartialDate Week(DateOnly day) => new(day.AddDays(-(((int)day.DayOfWeek + 6) % 7)), DatePrecision.Week);

    /// <summary>The month that holds <paramref name="day"/>.</summary>
    public static PartialDate Month(DateOnly day) => new(new DateOnly(day.Year, day.Month, 1), DatePrecision.Month);

    /// <summary>A year.</summary>
    public static PartialDate Year(int year) => new(new DateOnly(year, 1, 1), DatePrecision.Year);

    /// <summary>Relative words without a day to count from.</summary>
    public static PartialDate Unresolved(string words) => new(null, DatePrecision.Unknown, words);
}
