using Graph.Import.Articles;

namespace Graph.Import.Formats.Text;

/// <summary>The fields between two lines of <c>---</c> (YAML) or <c>+++</c> (TOML) at the top of a text, each with its line; empty
/// lines before are passed over.</summary>
internal static class FrontMatter
{
    private const string YamlFence = "---";
    private const string YamlEnd = "...";
    private const string TomlFence = "+++";

    /// <summary>Splits a text; null with a problem where the front matter is broken.</summary>
    public static RawArticle? Split(string text, string path, out InputProblem? problem)
    {
        problem = null;
        var (top, blank) = SkipBlank(text);
        var first = LineEnd(text, top);
        var fence = text.AsSpan(top, first - top).TrimEnd() switch
        {
            YamlFence when blank == 0 || HoldsField(text, first, ':') => YamlFence,
            TomlFence when blank == 0 || HoldsField(text, first, '=') => TomlFence,
            _ => null,
        };
        if (fence is null)
        {
            return new RawArticle(path, 1, text, new Dictionary<string, ArticleField>());
        }

        var start = Next(text, first);
        var line = blank + 1;
        for (var at = start; at < text.Length; at = Next(text, LineEnd(text, at)))
        {
            line++;
            var written = text.AsSpan(at, LineEnd(text, at) - at).TrimEnd();
            if (written.SequenceEqual(fence) || (fence == YamlFence && written is YamlEnd))
            {
                var block = new string('\n', blank) + text[start..at];
                var fields = fence == YamlFence ? YamlFields.Read(block, path, out problem) : TomlFields.Read(block, path, out problem);
                return fields is null ? null : new RawArticle(path, line + 1, text[Next(text, LineEnd(text, at))..], fields);
            }
        }

        problem = new InputProblem(
            path,
            blank + 1,
            "the front matter has no end",
            $"close it with a line of {fence}, or remove the first line"
        );
        return null;
    }

    /// <summary>Where the first line with anything in it begins, and how many there are before it.</summary>
    private static (int At, int Lines) SkipBlank(string text)
    {
        var (at, lines) = (0, 0);
        while (at < text.Length && LineEnd(text, at) is var end && text.AsSpan(at, end - at).IsWhiteSpace() && Next(text, end) > end)
        {
            (at, lines) = (Next(text, end), lines + 1);
        }

        return (at, lines);
    }

    /// <summary>Whether the line behind a fence gives a field, so that the fence is no rule under an empty line.</summary>
    private static bool HoldsField(string text, int fenceEnd, char sign)
    {
        var start = Next(text, fenceEnd);
        return text.AsSpan(start, LineEnd(text, start) - start).Contains(sign);
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
