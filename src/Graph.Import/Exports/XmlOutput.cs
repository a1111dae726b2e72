using System.Globalization;
using System.Text;
using System.Xml;

namespace Graph.Import.Exports;

/// <summary>XML that is the same on every machine.</summary>
internal static class XmlOutput
{
    private static readonly XmlWriterSettings s_settings = new()
    {
        Async = true,
        Indent = true,
        NewLineChars = "\n",
        Encoding = new UTF8Encoding(false),
        CloseOutput = false,
        CheckCharacters = false,
    };

    public static XmlWriter Open(Stream output) => XmlWriter.Create(output, s_settings);

    /// <summary>Text without what XML cannot hold.</summary>
    public static string Text(string text) =>
        string.Concat(text.EnumerateRunes().Where(r => r.Value >= ' ' || r.Value is '\t' or '\n').Select(r => r.ToString()));

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
