using System.Globalization;
using Graph.Import.Articles;
using Graph.Import.Contents;
using Tomlyn;
using Tomlyn.Model;

namespace Graph.Import.Formats.Text;

/// <summary>The fields of front matter in TOML.</summary>
internal static class TomlFields
{
    private const string Remedy = "write each field as name = \"value\"";

    /// <summary>The fields, or null with a problem.</summary>
    public static Dictionary<string, ArticleField>? Read(string toml, string path, out InputProblem? problem)
    {
        problem = null;
        try
        {
            var fields = new Dictionary<string, ArticleField>(StringComparer.Ordinal);
            var lines = toml.Split('\n');
            foreach (var (key, value) in TomlSerializer.Deserialize<TomlTable>(toml) ?? [])
            {
                if (!FieldNames.TryGet(key, out var name))
                {
                    continue;
                }

                var line = 2 + Math.Max(0, Array.FindIndex(lines, l => l.TrimStart().StartsWith(key, StringComparison.Ordinal)));
                if (value is TomlObject)
                {
                    problem = new InputProblem(path, line, $"broken front matter: '{key}' must be one value", Remedy);
                    return null;
                }

                fields[name] = new ArticleField(Words(value), line);
            }

            return fields;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            var line = fault is TomlException { Line: { } told } ? told + 1 : 2;
            problem = new InputProblem(path, line, $"broken front matter: {OneLine.Of(fault.Message)}", Remedy);
            return null;
        }
    }

    private static string Words(object value) =>
        value is TomlDateTime time
            ? time.DateTime.ToString(
                time.Kind is TomlDateTimeKind.LocalDate ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:sszzz",
                CultureInfo.InvariantCulture
            )
            : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
