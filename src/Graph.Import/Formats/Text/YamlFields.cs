using Graph.Import.Articles;
using Graph.Import.Contents;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Graph.Import.Formats.Text;

/// <summary>The fields of front matter in YAML.</summary>
internal static class YamlFields
{
    /// <summary>The fields, or null with a problem.</summary>
    public static Dictionary<string, ArticleField>? Read(string yaml, string path, out InputProblem? problem)
    {
        problem = null;
        try
        {
            return Read(new Parser(new StringReader(yaml)));
        }
        catch (YamlException broken)
        {
            // The fence is line 1, so the first line of the YAML is line 2 of the file.
            problem = Broken(
                path,
                (int)broken.Start.Line + 1,
                broken,
                "write each field as name: value, in quotes if the value holds a colon"
            );
            return null;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // The parser answers some broken input with faults of its own, such as a flow list that is left open, which tell nothing.
            problem = new InputProblem(
                path,
                2,
                "broken front matter: a bracket or quotation mark is left open",
                "close every bracket and quotation mark between the lines of ---"
            );
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

    private static InputProblem Broken(string path, int line, Exception fault, string remedy) =>
        new(path, line, $"broken front matter: {OneLine.Of(fault.Message)}", remedy);
}
