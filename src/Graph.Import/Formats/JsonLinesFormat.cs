using System.Runtime.CompilerServices;
using System.Text.Json;
using Graph.Import.Articles;
using Graph.Import.Sources;

namespace Graph.Import.Formats;

/// <summary>JSON Lines: one article a line, <c>{"text", "title", "published", "language", "url", "source"}</c>; a bad line costs that line alone.</summary>
internal static class JsonLinesFormat
{
    private const string Text = "text";
    private const string Remedy = """write {"text": "…", "title": "…", "published": "2022-06-02"} on one line""";

    public static async IAsyncEnumerable<ReadResult> ReadAsync(
        ArticleSource source, Stream stream, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var any = false;
        await foreach (var line in Utf8Line.ReadAsync(stream, options.MaxBytes, cancellation).ConfigureAwait(false))
        {
            if (line.TooLong)
            {
                any = true;
                yield return ReadResult.Refused(SizeLimit.Problem(source.Path, line.Number, options.MaxBytes));
            }
            else if (Utf8Text.Decode(line.Bytes.Span, source.Path, line.Number, out var problem) is not { } text)
            {
                any = true;
                yield return ReadResult.Refused(problem!);
            }
            else if (!string.IsNullOrWhiteSpace(text))
            {
                any = true;
                yield return Read(text, source.Path, line.Number, options);
            }
        }

        if (!any)
        {
            yield return ReadResult.Refused(source.Path, 1, "the file is empty", "give it a text, or leave it out");
        }
    }

    private static ReadResult Read(string json, string path, int line, ReadOptions options)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? Read(document.RootElement, path, line, options)
                : ReadResult.Refused(path, line, "the line is no JSON object", Remedy);
        }
        catch (JsonException)
        {
            return ReadResult.Refused(path, line, "the line is no valid JSON", Remedy);
        }
        catch (InvalidOperationException)
        {
            return ReadResult.Refused(path, line, "a string holds half a surrogate pair", "write the character whole");
        }
    }

    private static ReadResult Read(JsonElement article, string path, int line, ReadOptions options)
    {
        string? text = null;
        var fields = new Dictionary<string, ArticleField>(StringComparer.Ordinal);
        foreach (var property in article.EnumerateObject())
        {
            var isText = property.NameEquals(Text);
            if (property.Value.ValueKind == JsonValueKind.Null || (!FieldNames.TryGet(property.Name, out var name) && !isText))
            {
                continue;
            }

            if (property.Value.ValueKind != JsonValueKind.String)
            {
                return ReadResult.Refused(path, line, $"'{property.Name}' is no string", "put the value in quotes");
            }

            if (isText)
            {
                text = property.Value.GetString();
            }
            else
            {
                fields[name] = new ArticleField(property.Value.GetString()!, line);
            }
        }

        return text is null
            ? ReadResult.Refused(path, line, "the object has no 'text'", Remedy)
            : ArticleBuilder.Build(new RawArticle(path, line, text, fields), options);
    }
}
