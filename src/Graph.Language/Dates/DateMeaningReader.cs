using System.Globalization;
using Graph.Language.Lexicons;

namespace Graph.Language.Dates;

/// <summary>Reads the <c>date</c> column of <c>date-patterns.tsv</c>.</summary>
internal static class DateMeaningReader
{
    public static DateMeaning Read(TsvTable table, TsvRow row)
    {
        var words = row[table.Column("date")].Split(' ');
        var meaning = words[0] switch
        {
            "none" => new DateMeaning(null),
            "shift" => new DateMeaning(DateKind.Shift),
            "ago" => new DateMeaning(DateKind.Shift, Offset: -1, IsCounted: true),
            "ahead" => new DateMeaning(DateKind.Shift, Offset: 1, IsCounted: true),
            "weekday" => new DateMeaning(DateKind.Weekday),
            "weekend" => new DateMeaning(DateKind.Weekday, Unit: DateUnit.Week),
            "calendar" => new DateMeaning(DateKind.Calendar),
            "season" => new DateMeaning(DateKind.Calendar, Unit: DateUnit.Year),
            "anaphor" => new DateMeaning(DateKind.Anaphor),
            "earlier" => new DateMeaning(DateKind.Anaphor, Offset: -1, IsCounted: true),
            "later" => new DateMeaning(DateKind.Anaphor, Offset: 1, IsCounted: true),
            "week-number" => new DateMeaning(DateKind.Calendar, IsWeekNumber: true),
            "day-of-month" => new DateMeaning(DateKind.Calendar),
            _ => throw Broken(table, row, words[0]),
        };
        for (var i = 1; i < words.Length; i++)
        {
            meaning = words[i] switch
            {
                "reported" => meaning with { Direction = DateDirection.Reported },
                "past" => meaning with { Direction = DateDirection.Past },
                "future" => meaning with { Direction = DateDirection.Future },
                "not-past" => meaning with { NotPast = true },
                "named-year" => meaning with { TakesNamedYear = true },
                var name => Set(
                    meaning,
                    name,
                    ++i < words.Length && int.TryParse(words[i], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
                        ? value
                        : throw Broken(table, row, name)
                ) ?? throw Broken(table, row, name),
            };
        }

        return meaning;
    }

    private static DateMeaning? Set(DateMeaning meaning, string name, int value) =>
        (meaning.Kind, name) switch
        {
            (DateKind.Shift or DateKind.Anaphor, _) when Enum.TryParse<DateUnit>(name, ignoreCase: true, out var unit) => meaning with
            {
                Unit = unit,
                Offset = value,
            },
            (DateKind.Calendar, "year") => meaning with { YearOffset = value },
            (DateKind.Calendar, "month") => meaning with { Month = value },
            (DateKind.Calendar, "shifted") => meaning with { MonthOffset = value },
            (DateKind.Weekday, "week") => meaning with { WeekOffset = value },
            _ => null,
        };

    private static PackException Broken(TsvTable table, TsvRow row, string word) =>
        new(
            $"{table.File}:{row.Line}: '{word}' is not understood in '{row[table.Column("date")]}'; the meanings are listed at the head of the file"
        );
}
