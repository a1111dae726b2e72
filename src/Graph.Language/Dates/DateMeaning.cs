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
/// <param name="MonthOffset">Month counted from publication.</param>
/// <param name="IsWeekNumber">Whether the number of the words is that of a week.</param>
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
    bool TakesNamedYear = false,
    int? MonthOffset = null,
    bool IsWeekNumber = false
)
{
    private const int Saturday = 6;
    private const int MostWeeks = 53;
    private const int DaysOfWeek = 7;

    /// <summary>The expression, or null if the words are no date.</summary>
    /// <param name="parts">What the words fill in.</param>
    /// <param name="namedYear">Last year named before in the sentence, or 0.</param>
    public DateExpression? Complete(DateParts parts, int namedYear) =>
        Kind switch
        {
            DateKind.Shift or DateKind.Anaphor when IsCounted => Counted(parts),
            DateKind.Shift or DateKind.Anaphor => new DateExpression(Kind.Value, Unit, Offset: Offset),
            DateKind.Weekday => new DateExpression(
                DateKind.Weekday,
                Unit,
                Direction,
                Weekday: (DayOfWeek)((parts.Weekday == 0 ? Saturday : parts.Weekday) % 7),
                WeekOffset: WeekOffset
            ),
            DateKind.Calendar => Calendar(parts, TakesNamedYear && parts.Year == 0 ? namedYear : parts.Year),
            _ => null,
        };

    private DateExpression? Counted(DateParts parts)
    {
        var count = (long)Offset * Math.Max(parts.UnitCount, 0) * (parts.Number == 0 ? 1 : parts.Number);
        if (Kind == DateKind.Anaphor && parts.Unit == DateUnit.Week)
        {
            return Math.Abs(count) < int.MaxValue / DaysOfWeek
                ? new DateExpression(DateKind.Anaphor, DateUnit.Day, Offset: (int)count * DaysOfWeek)
                : null;
        }

        return Math.Abs(count) <= int.MaxValue ? new DateExpression(Kind!.Value, parts.Unit, Offset: (int)count, NotPast: NotPast) : null;
    }

    private DateExpression? Calendar(DateParts parts, int year)
    {
        if (IsWeekNumber)
        {
            return parts.Number is > 0 and <= MostWeeks
                ? new DateExpression(DateKind.Calendar, DateUnit.Week, Direction, year == 0 ? null : year, YearOffset, Week: parts.Number)
                : null;
        }

        if (MonthOffset is not null)
        {
            return new DateExpression(DateKind.Calendar, DateUnit.Day, Day: parts.Day, MonthOffset: MonthOffset);
        }

        var month = Month ?? (parts.Month == 0 ? null : parts.Month);
        var unit =
            Unit == DateUnit.Year || month is null ? DateUnit.Year
            : parts.Day > 0 ? DateUnit.Day
            : DateUnit.Month;
        return new DateExpression(
            DateKind.Calendar,
            unit,
            Direction,
            year == 0 ? null : year,
            YearOffset,
            month,
            unit == DateUnit.Day ? parts.Day : null
        );
    }
}
