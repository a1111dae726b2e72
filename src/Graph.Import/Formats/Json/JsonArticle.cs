using System.Text.Json;
using Graph.Import.Articles;
using Graph.Import.Contents;
using Graph.Import.Formats.Text;
using Graph.Import.Interchange;

namespace Graph.Import.Formats.Json;

/// <summary>An article as a JSON object, <c>{"text", "title", "published", "language", "url", "source", "version", "modified"}</c> or
/// ninjs, or the graph of one as it is exported.</summary>
internal static class JsonArticle
{
    /// <summary>How to write one.</summary>
    public const string Remedy =
        """write {"text": "…", "title": "…", "published": "2022-06-02"}, or tell the names of the fields with --map""";

    private const string GraphRemedy = "write it with graph export, or with graph extract --format json --text";

    /// <summary>Reads an object.</summary>
    public static ReadResult Read(JsonElement value, string? raw, int line, SourceContent content)
    {
        try
        {
            if (value.ValueKind != JsonValueKind.Object)
            {
                return Refused("the value is no JSON object", Remedy);
            }

            if (OfAnotherForm(value, raw, line, content) is { } read)
            {
                return read;
            }

            return Fields(value, line, content, out var fault) is { } fields
                ? ArticleBuilder.Build(fields with { Raw = raw }, content.Options)
                : Refused(fault!.Value.Message, fault.Value.Remedy);
        }
        catch (FormatException broken)
        {
            return Refused($"the graph of the article is not whole: {broken.Message}", GraphRemedy);
        }
        catch (InvalidOperationException)
        {
            return Refused("a string holds half a surrogate pair", "write the character whole");
        }

        ReadResult Refused(string message, string remedy) =>
            ReadResult.Refused(new InputProblem(content.Path, line, message, remedy) { Raw = raw });
    }

    private static ReadResult? OfAnotherForm(JsonElement value, string? raw, int line, SourceContent content) =>
        InterchangeReader.IsOne(value)
            ? InterchangeReader.HasIds(value)
                ? ReadResult.Of(InterchangeReader.Read(value))
                : Read(value.GetProperty("article"), raw, line, content)
            : InterchangeReader.Alone(value) is { } alone
                ? ReadResult.Of(alone)
                : InterchangeReader.Withdrawal(value) is var (article, version)
                    ? ReadResult.Withdraw(article, version)
                    : content.Options.Map.Names.Count == 0 && NinjsArticle.IsOne(value)
                        ? NinjsArticle.Read(value, raw, line, content)
                        : null;

    private static RawArticle? Fields(JsonElement value, int line, SourceContent content, out (string Message, string Remedy)? fault)
    {
        var fields = new Dictionary<string, ArticleField>(StringComparer.Ordinal);
        foreach (var (name, element) in Named(value, content.Options.Map))
        {
            if (JsonText.Of(element, isList: name.IsMapped, isNumber: name.Field == FieldNames.Version || name.IsMapped) is not { } text)
            {
                fault = ($"'{name.Given}' is no string", "put the value in quotes");
                return null;
            }

            fields[name.Field] = new ArticleField(text, line);
        }

        if (!fields.Remove(FieldNames.Text, out var body))
        {
            var name = content.Options.Map.Names.GetValueOrDefault(FieldNames.Text, FieldNames.Text);
            fault = ($"the object has no '{name}'", Remedy);
            return null;
        }

        fault = null;
        return new RawArticle(content.Path, line, body.Value, fields);
    }

    private static IEnumerable<((string Field, string Given, bool IsMapped) Name, JsonElement Value)> Named(JsonElement value, FieldMap map)
    {
        foreach (var property in value.EnumerateObject().Where(p => p.Value.ValueKind != JsonValueKind.Null))
        {
            var isText = property.NameEquals(FieldNames.Text);
            if ((FieldNames.TryGet(property.Name, out var field) || isText) && !map.Names.ContainsKey(isText ? FieldNames.Text : field))
            {
                yield return ((isText ? FieldNames.Text : field, property.Name, false), property.Value);
            }
        }

        foreach (var (field, path) in map.Names)
        {
            if (JsonText.At(value, path) is { ValueKind: not JsonValueKind.Null } found)
            {
                yield return ((field, path, true), found);
            }
        }
    }
}
