using Graph.Import.Articles;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Graph.Import.Formats;

/// <summary>The YAML between two lines of <c>---</c> at the top of a text: the fields of the article, each with its line.</summary>
internal static class FrontMatter
{
    private const string Fence = "---";

    /// <summary>Splits a text; null with a problem where the front matter is broken.</summary>
    public static RawArticle? Split(string text, string path, out InputProblem? problem)
    {
        problem = null;
        var first = LineEnd(text, 0);
        if (text.AsSpan(0, first).TrimEnd() is not Fence)
        {
            return new RawArticle(path, 1, text, new Dictionary<string, ArticleField>());
        }

        var start = Next(text, first);
        var line = 1;
        for (var at = start; at < text.Length; at = Next(text, LineEnd(text, at)))
        {
            line++;
            if (text.AsSpan(at, LineEnd(text, at) - at).TrimEnd() is Fence or "...")
            {
                var fields = Fields(text[start..at], path, out problem);
                return fields is null ? null : new RawArticle(path, line + 1, text[Next(text, LineEnd(text, at))..], fields);
            }
        }

        problem = new InputProblem(path, 1, "the front matter has no end", "close it with a line of ---, or remove the first line");
        return null;
    }

    private static Dictionary<string, ArticleField>? Fields(string yaml, string path, out InputProblem? problem)
    {
        problem = null;
        try
        {
            return Read(new Parser(new StringReader(yaml)));
        }
        catch (YamlException broken)
        {
            // The fence is line 1, so the first line of the YAML is line 2 of the file.
            problem = new InputProblem(path, (int)broken.Start.Line + 1, $"broken front matter: {OneLine(broken.Message)}", "write each field as name: value, in quotes if the value holds a colon");
            return null;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // The parser answers some broken input with faults of its own, such as a flow list that is left open.
            problem = new InputProblem(path, 2, $"broken front matter: {OneLine(fault.Message)}", "close every bracket and quotation mark between the lines of ---");
            return null;
        }
    }

    private static Dictionary<string, ArticleField> Read(Parser parser)
    {
        var fields = new Dictionary<string, ArticleField>(StringComparer.Ordinal);
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
        {
            return fields;
        }

        if (parser.TryConsume<MappingStart>(out _))
        {
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                ReadField(parser, fields);
            }
        }
        else if (!parser.TryConsume<Scalar>(out var only) || only.Value.Length > 0)
        {
            throw new YamlException(only?.Start ?? default, only?.End ?? default, "expected fields");
        }

        parser.Consume<DocumentEnd>();
        return fields;
    }

    private static void ReadField(Parser parser, Dictionary<string, ArticleField> fields)
    {
        var key = parser.Consume<Scalar>();
        if (!FieldNames.TryGet(key.Value, out var name))
        {
            parser.SkipThisAndNestedEvents();
        }
        else if (parser.TryConsume<Scalar>(out var value))
        {
            fields[name] = new ArticleField(IsNull(value) ? "" : value.Value, (int)key.Start.Line + 1);
        }
        else
        {
            throw new YamlException(key.Start, key.End, $"'{key.Value}' must be one value");
        }
    }

    private static bool IsNull(Scalar value) => value.Style == ScalarStyle.Plain && value.Value is "~" or "null";

    private static string OneLine(string message) => string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');

    private static int LineEnd(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny('\n', '\r');
        return length < 0 ? text.Length : start + length;
    }

    private static int Next(string text, int lineEnd) =>
        lineEnd >= text.Length ? text.Length : text.AsSpan(lineEnd).StartsWith("\r\n") ? lineEnd + 2 : lineEnd + 1;
}
