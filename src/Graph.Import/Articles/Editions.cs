using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Graph.Import.Articles;

/// <summary>Reads which version of itself an article is.</summary>
internal static class Editions
{
    /// <summary>The number of the version and when it was made, each null where it is not told; false with the reason where one cannot be read.</summary>
    public static bool TryRead(RawArticle raw, out int? version, out DateTimeOffset? modified, [NotNullWhen(false)] out InputProblem? problem)
    {
        (version, modified, problem) = (null, null, null);
        if (raw.Value(FieldNames.Version) is { } number)
        {
            if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var read))
            {
                problem = Problem(raw, FieldNames.Version, $"'{number}' is no number", "write a whole number, a higher one for a later version, or leave it out");
                return false;
            }

            version = read;
        }

        if (raw.Value(FieldNames.Modified) is { } written)
        {
            if (!DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment))
            {
                problem = Problem(raw, FieldNames.Modified, $"'{written}' is no date", "write it as 2025-03-04 or 2025-03-04T12:00:00Z, or leave it out");
                return false;
            }

            modified = moment;
        }

        return true;
    }

    private static InputProblem Problem(RawArticle raw, string field, string message, string remedy) =>
        new(raw.Path, raw.LineOf(field), $"{field}: {message}", remedy);
}
