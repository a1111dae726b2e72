using System.Globalization;
using System.Text;

namespace Graph.Api.Offices;

/// <summary>How words of offices and bodies are compared.</summary>
internal static class OfficeText
{
    /// <summary>Lower case without diacritics, underscores as spaces.</summary>
    public static string Fold(string text)
    {
        var letters = text.Replace('_', ' ')
            .Normalize(NormalizationForm.FormD)
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark);
        return string.Concat(letters).Trim().ToLowerInvariant();
    }
}
