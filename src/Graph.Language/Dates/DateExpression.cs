namespace Graph.Language.Dates;

/// <summary>What the words of a date mean, before the day of publication is known.</summary>
/// <param name="Kind">How it names the date; tells which of the other members count.</param>
/// <param name="Unit">Precision of the date; for <see cref="DateKind.Shift"/> and <see cref="DateKind.Anaphor"/> also the unit of
/// <paramref name="Offset"/>.</param>
/// <param name="Direction">Side of the day of publication, where year or week is not given.</param>
/// <param name="Year">Year of a <see cref="DateKind.Calendar"/> date, if the text gives it.</param>
/// <param name="YearOffset">Year of a <see cref="DateKind.Calendar"/> date counted from that of publication, if the text gives it
/// so.</param>
/// <param name="Month">Month, 1 to 12; of a season or quarter (<see cref="DateUnit.Year"/>) its first.</param>
/// <param name="Day">Day of the month.</param>
/// <param name="Weekday">Day of a <see cref="DateKind.Weekday"/> date.</param>
/// <param name="WeekOffset">Week of a <see cref="DateKind.Weekday"/> date counted from that of publication, if the text gives it.</param>
/// <param name="Offset">Distance in units, negative for the past.</param>
/// <param name="MonthOffset">Month of a <see cref="DateKind.Calendar"/> date counted from that of publication, if the text gives it so
/// ("the 1st of last month").</param>
/// <param name="Week">Number of the week of a <see cref="DateKind.Calendar"/> date after ISO 8601, if the text gives it.</param>
/// <param name="IsGenitive">Whether the words are a genitive, which dates the noun behind it ("Friday's talks").</param>
/// <param name="IsMeasure">Whether the words only tell how far the deed of the clause behind them lies from that of the clause around
/// it ("two days after Chile left").</param>
/// <param name="NotPast">Whether the words are a period, not a date, in the past tense ("in three years").</param>
public sealed record DateExpression(
    DateKind Kind,
    DateUnit Unit,
    DateDirection Direction = DateDirection.Tense,
    int? Year = null,
    int? YearOffset = null,
    int? Month = null,
    int? Day = null,
    DayOfWeek Weekday = DayOfWeek.Sunday,
    int? WeekOffset = null,
    int Offset = 0,
    bool NotPast = false,
    int? MonthOffset = null,
    int? Week = null,
    bool IsGenitive = false,
    bool IsMeasure = false
);
