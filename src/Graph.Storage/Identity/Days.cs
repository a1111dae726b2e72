using System.Globalization;
using Graph.Model;

namespace Graph.Storage.Identity;

/// <summary>The days among which something happened, and how they are known: the smaller the precision the better.</summary>
/// <param name="First">First of them.</param>
/// <param name="Last">Last of them.</param>
/// <param name="Precision">What tells them.</param>
internal readonly record struct Days(DateOnly First, DateOnly Last, DaysPrecision Precision)
{
    private const int News = 7;
    private const int NewYear = 7;
    private const string Format = "yyyyMMdd";

    /// <summary>Whether they lie within some days, so that another telling of the same thing falls on them too.</summary>
    public bool AreFew => Precision <= DaysPrecision.News;

    /// <summary>Their year, which ends a week after New Year, when hardly anything is voted on: what January papers tell of as news of
    /// December meets what December papers told.</summary>
    public int Year => Last.AddDays(AreFew ? -NewYear : 0).Year;

    /// <summary>The days of a date that an article gives; null where it gives none.</summary>
    public static Days? Of(PartialDate? date) =>
        date is not { Start: { } start, End: { } end } given
            ? null
            : given.Precision switch
            {
                DatePrecision.Day => new Days(start, end, DaysPrecision.Day),
                DatePrecision.Week => new Days(start, end, DaysPrecision.Week),
                DatePrecision.Month => new Days(start, end, DaysPrecision.Month),
                DatePrecision.Year => new Days(start, end, DaysPrecision.Year),
                _ => null,
            };

    /// <summary>The days of what an article tells as news.</summary>
    public static Days Before(DateOnly published) => new(published.AddDays(-News), published, DaysPrecision.News);

    public bool Overlap(Days other) => First <= other.Last && other.First <= Last;

    /// <summary>Whether they are two days that follow on each other: what happens late in one place is of the next day in
    /// another.</summary>
    public bool Adjoin(Days other) =>
        Precision == DaysPrecision.Day && other.Precision == DaysPrecision.Day && Math.Abs(First.DayNumber - other.First.DayNumber) == 1;

    public static Days Parse(string text) =>
        new(Day(text.AsSpan(0, Format.Length)), Day(text.AsSpan(Format.Length, Format.Length)), (DaysPrecision)(text[^1] - '0'));

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{First.ToString(Format, CultureInfo.InvariantCulture)}{Last.ToString(Format, CultureInfo.InvariantCulture)}{(int)Precision}"
        );

    private static DateOnly Day(ReadOnlySpan<char> text) => DateOnly.ParseExact(text, Format, CultureInfo.InvariantCulture);
}
