namespace Graph.Language.Dates;

/// <summary>The meaning of a pattern, to be completed by what its words fill in.</summary>
/// <param name="Kind">How it names the date; null where the words look like a date and are none.</param>
/// <param name="Direction">Side of the day of publication.</param>
/// <param name="Unit">Unit of a shift or anaphor; week for a weekend, year for a season.</param>
/// <param name="Offset">Distance of a shift or anaphor; sign of a counted one.</param>
/// <param name="IsCounted">Whether the words give the distance ("for two weeks").</param>
/// <param name="NotPast">Whether it is no date in the past tense.</param>
/// <param name="YearOffset">Year counted from publication.</param>
/// <param name="WeekOffset">Week counted from publication.</param>
/// <param name="Month">Month that the words do not name.</param>
/// <param name="TakesNamedYear">Whether the year is the last one named before in the sentence ("that August").</param>
internal sealed record DateMeaning(
    DateKind? Kind,
    DateDirection Direction = DateDirection.Tense,
    DateUnit Unit = DateUnit.Day,
    int Offset = 0,
    bool IsCounted = false,
    bool NotPast = false,
    int? YearOffset = null,
    int? WeekOffset = null,
    int? Month = null,
    bool TakesNamedYear = false)
{
    private const int Saturday = 6;

    /// <summary>The expression, or null if the words are no date.</summary>
    /// <param name="parts">What the words fill in.</param>
    /// <param name="namedYear">Last year named before in the sentence, or 0.</param>
    public DateExpression? Complete(DateParts parts, int namedYear) => Kind switch
    {
        DateKind.Shift when IsCounted => Counted(parts),
        DateKind.Shift or DateKind.Anaphor => new DateExpression(Kind.Value, Unit, Offset: Offset),
        DateKind.Weekday => new DateExpression(
            DateKind.Weekday, Unit, Direction, Weekday: (DayOfWeek)((parts.Weekday == 0 ? Saturday : parts.Weekday) % 7), WeekOffset: WeekOffset),
        DateKind.Calendar => Calendar(parts, TakesNamedYear && parts.Year == 0 ? namedYear : parts.Year),
        _ => null,
    };

    private DateExpression? Counted(DateParts parts)
    {
        var count = (long)Offset * Math.Max(parts.UnitCount, 0) * (parts.Number == 0 ? 1 : parts.Number);
        return Math.Abs(count) <= int.MaxValue ? new DateExpression(DateKind.Shift, parts.Unit, Offset: (int)count, NotPast: NotPast) : null;
    }

    private DateExpression Calendar(DateParts parts, int year)
    {
        var month = Month ?? (parts.Month == 0 ? null : parts.Month);
        var unit = Unit == DateUnit.Year || month is null ? DateUnit.Year : parts.Day > 0 ? DateUnit.Day : DateUnit.Month;
        return new DateExpression(
            DateKind.Calendar, unit, Direction, year == 0 ? null : year, YearOffset, month, unit == DateUnit.Day ? parts.Day : null);
    }
}
