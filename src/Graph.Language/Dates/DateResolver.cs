using System.Globalization;
using Graph.Model;

namespace Graph.Language.Dates;

/// <summary>Turns date expressions into dates, counted from the day of publication.</summary>
public static class DateResolver
{
    private const int LeapCycle = 8;

    /// <summary>In autumn "last autumn" is that of the year before.</summary>
    private const int MonthsOfSeason = 3;

    /// <summary>The date that <paramref name="expression"/> means.</summary>
    /// <param name="expression">What the words mean.</param>
    /// <param name="published">Day of publication, if known.</param>
    /// <param name="tense">Tense of the clause.</param>
    /// <param name="words">The words, kept where they cannot be resolved: relative ones without <paramref name="published"/>, and
    /// anaphors.</param>
    public static PartialDate Resolve(DateExpression expression, DateOnly? published, Tense tense, ReadOnlySpan<char> words)
    {
        var date = expression switch
        {
            { Kind: DateKind.Anaphor } => null,
            { Kind: DateKind.Calendar, Week: { } week } when expression.Year is not null || published is not null => Week(
                expression,
                week,
                published,
                tense
            ),
            { Kind: DateKind.Calendar, Year: { } year } => Calendar(expression, year),
            _ when published is not { } => null,
            { NotPast: true } when tense == Tense.Past => null,
            { Kind: DateKind.Shift } => Shift(published.Value, expression.Unit, expression.Offset),
            { MonthOffset: { } months } => DayOfMonth(published.Value, months, expression.Day ?? 0),
            { Kind: DateKind.Weekday } => Weekday(expression, published.Value, tense),
            { YearOffset: { } offset } => Calendar(expression, published.Value.Year + offset),
            _ => Nearest(expression, published.Value, tense),
        };
        return date ?? PartialDate.Unresolved(words.ToString());
    }

    /// <summary>The date that an anaphor means when <paramref name="anchor"/> is the date it refers to; unresolved if that is too coarse
    /// for it.</summary>
    public static PartialDate ResolveAnaphor(DateExpression anaphor, PartialDate anchor, ReadOnlySpan<char> words) =>
        anchor.Start is { } start && (int)anchor.Precision <= (int)anaphor.Unit && Shift(start, anaphor.Unit, anaphor.Offset) is { } date
            ? date
            : PartialDate.Unresolved(words.ToString());

    private static PartialDate? Calendar(DateExpression expression, int year) =>
        expression.Unit switch
        {
            _ when year is < 1 or > 9999 => null,
            DateUnit.Year => PartialDate.Year(year),
            DateUnit.Month => PartialDate.Month(new DateOnly(year, expression.Month!.Value, 1)),
            _ => DayOf(expression, year) is { } day ? PartialDate.Day(day) : null,
        };

    /// <summary>"The 1st of last month".</summary>
    private static PartialDate? DayOfMonth(DateOnly published, int months, int day)
    {
        var month = new DateOnly(published.Year, published.Month, 1).AddMonths(months);
        return day >= 1 && day <= DateTime.DaysInMonth(month.Year, month.Month) ? PartialDate.Day(month.AddDays(day - 1)) : null;
    }

    /// <summary>A week of the year by its number: the one that the text names, else that of the year of publication, or of its neighbour
    /// where the tense says so.</summary>
    private static PartialDate? Week(DateExpression expression, int week, DateOnly? published, Tense tense)
    {
        var year = expression.Year ?? (published!.Value.Year + (expression.YearOffset ?? 0));
        if (expression is { Year: null, YearOffset: null })
        {
            var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
            year +=
                tense == Tense.Past && monday > published!.Value ? -1
                : tense == Tense.Future && monday.AddDays(6) < published!.Value ? 1
                : 0;
        }

        return year is >= 2 and <= 9998 && week <= ISOWeek.GetWeeksInYear(year)
            ? PartialDate.Week(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday)))
            : null;
    }

    private static DateOnly? DayOf(DateExpression expression, int year)
    {
        var (month, day) = (expression.Month!.Value, expression.Day ?? 1);
        return year is >= 1 and <= 9999 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static PartialDate? Nearest(DateExpression expression, DateOnly published, Tense tense)
    {
        var from = expression.Day is null ? new DateOnly(published.Year, published.Month, 1) : published;
        DateOnly? before = null;
        DateOnly? after = null;
        for (var distance = 0; distance <= LeapCycle && (before is null || after is null); distance++)
        {
            before ??= DayOf(expression, published.Year - distance) is { } b && b <= from ? b : null;
            before ??= DayOf(expression, published.Year - distance - 1);
            after ??= DayOf(expression, published.Year + distance) is { } a && a >= from ? a : null;
        }

        if (
            expression.Direction == DateDirection.Past
            && before is { } latest
            && (latest == from || (expression.Unit == DateUnit.Year && latest.AddMonths(MonthsOfSeason) > from))
        )
        {
            before = DayOf(expression, latest.Year - 1);
        }

        if (expression.Direction == DateDirection.Future && after == from)
        {
            after = DayOf(expression, from.Year + 1);
        }

        return (before, after) switch
        {
            ({ } b, { } a) => Calendar(
                expression,
                Choose(expression.Direction, tense, from.DayNumber - b.DayNumber, a.DayNumber - from.DayNumber) ? b.Year : a.Year
            ),
            _ => null,
        };
    }

    private static PartialDate? Weekday(DateExpression expression, DateOnly published, Tense tense)
    {
        if (expression.WeekOffset is { } week)
        {
            return Shift(published, DateUnit.Day, week * 7 + Monday(expression.Weekday) - Monday(published.DayOfWeek));
        }

        var ahead = (Monday(expression.Weekday) - Monday(published.DayOfWeek) + 7) % 7;
        var back = (7 - ahead) % 7;
        if (ahead == 0)
        {
            ahead = expression.Direction == DateDirection.Future ? 7 : 0;
            back = expression.Direction == DateDirection.Past ? 7 : 0;
        }

        var offset = Choose(expression.Direction, tense, back, ahead) ? -back : ahead;
        return expression.Unit == DateUnit.Week && Shift(published, DateUnit.Day, offset) is { Start: { } day }
            ? PartialDate.Week(day)
            : Shift(published, DateUnit.Day, offset);
    }

    private static bool Choose(DateDirection direction, Tense tense, int back, int ahead) =>
        (direction, tense) switch
        {
            (DateDirection.Past, _) => true,
            (DateDirection.Future, _) => false,
            (_, Tense.Past) => true,
            (_, Tense.Future) => false,
            (DateDirection.Reported, _) => true,
            _ => back <= ahead,
        };

    private static int Monday(DayOfWeek day) => ((int)day + 6) % 7;

    private static PartialDate? Shift(DateOnly from, DateUnit unit, int offset)
    {
        var days = unit == DateUnit.Week ? 7L * offset : offset;
        var months = from.Year * 12L + from.Month - 1 + offset;
        return unit switch
        {
            DateUnit.Year => from.Year + (long)offset is >= 1 and <= 9999 ? PartialDate.Year(from.Year + offset) : null,
            DateUnit.Month => months is >= 12 and < 120000 ? PartialDate.Month(from.AddMonths(offset)) : null,
            _ when from.DayNumber + days < 7 || from.DayNumber + days > DateOnly.MaxValue.DayNumber => null,
            DateUnit.Week => PartialDate.Week(from.AddDays((int)days)),
            _ => PartialDate.Day(from.AddDays((int)days)),
        };
    }
}
