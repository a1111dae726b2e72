using System.Globalization;
using Graph.Model;

namespace Graph.Import.Records;

/// <summary>Reads the dates of tables.</summary>
internal static class RecordDate
{
    private static readonly string[] s_days =
    [
        "yyyy-MM-dd",
        "yyyyMMdd",
        "d MMMM yyyy",
        "dd MMMM yyyy",
        "MMMM d, yyyy",
        "d MMM yyyy",
        "dd-MMM-yyyy",
        "yyyy/MM/dd",
        "dd.MM.yyyy",
        "yyyy-MM-ddTHH:mm:ssK",
    ];

    /// <summary>The date of a cell; null where it holds none.</summary>
    public static PartialDate? Read(string cell)
    {
        if (DateTime.TryParseExact(cell, s_days, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var day))
            return PartialDate.Day(DateOnly.FromDateTime(day));
        if (DateOnly.TryParseExact(cell, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return PartialDate.Month(month);
        return cell.Length == 4 && int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0
            ? PartialDate.Year(year)
            : null;
    }
}
