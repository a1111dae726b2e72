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
        "d.M.yyyy",
        "yyyy-MM-ddTHH:mm:ssK",
        "yyyy-MM-dd HH:mm:ss",
    ];

    /// <summary>The date of a cell; null where it holds none.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="mapping">In which language the months are, beside English, and how days are written that are written otherwise.</param>
    public static PartialDate? Read(string cell, RecordMapping mapping)
    {
        var patterns = mapping.Days is { } own ? [own] : s_days;
        foreach (var culture in new[] { CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo(mapping.Language) })
        {
            if (DateTime.TryParseExact(cell, patterns, culture, DateTimeStyles.AdjustToUniversal, out var day))
                return PartialDate.Day(DateOnly.FromDateTime(day));
        }

        if (DateOnly.TryParseExact(cell, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return PartialDate.Month(month);
        return cell.Length == 4 && int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0
            ? PartialDate.Year(year)
            : null;
    }
}
