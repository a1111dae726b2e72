using Graph.Import.Articles;

namespace Graph.Import.Formats.Text;

/// <summary>The fields between two lines of <c>---</c> (YAML) or <c>+++</c> (TOML) at the top of a text, each with its line.</summary>
internal static class FrontMatter
{
    private const string YamlFence = "---";
    private const string YamlEnd = "...";
    private const string TomlFence = "+++";

    /// <summary>Splits a text; null with a problem where the front matter is broken.</summary>
    public static RawArticle? Split(string text, string path, out InputProblem? problem)
    {
        problem = null;
        var first = LineEnd(text, 0);
        var fence = text.AsSpan(0, first).TrimEnd() switch
        {
            YamlFence => YamlFence,
            TomlFence => TomlFence,
            _ => null,
        };
        if (fence is null)
        {
            return new RawArticle(path, 1, text, new Dictionary<string, ArticleField>());
        }

        var start = Next(text, first);
        var line = 1;
        for (var at = start; at < text.Length; at = Next(text, LineEnd(text, at)))
        {
            line++;
            var written = text.AsSpan(at, LineEnd(text, at) - at).TrimEnd();
            if (written.SequenceEqual(fence) || (fence == YamlFence && written is YamlEnd))
            {
                var fields =
                    fence == YamlFence
                        ? YamlFields.Read(text[start..at], path, out problem)
                        : TomlFields.Read(text[start..at], path, out problem);
                return fields is null ? null : new RawArticle(path, line + 1, text[Next(text, LineEnd(text, at))..], fields);
            }
        }

        problem = new InputProblem(path, 1, "the front matter has no end", $"close it with a line of {fence}, or remove the first line");
        return null;
    }

    private static int LineEnd(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny('\n', '\r');
        return length < 0 ? text.Length : start + length;
    }

    private static int Next(string text, int lineEnd) =>
        lineEnd >= text.Length ? text.Length
        : text.AsSpan(lineEnd).StartsWith("\r\n") ? lineEnd + 2
        : lineEnd + 1;
}
