using System.Runtime.CompilerServices;
using System.Text.Json;
using Graph.Import.Articles;
using Graph.Import.Contents;
using Graph.Import.Formats.Text;

namespace Graph.Import.Formats.Json;

/// <summary>JSON Lines: one article a line; a bad line costs that line alone.</summary>
internal static class JsonLinesFormat
{
    /// <inheritdoc cref="ArticleReader"/>
    public static async IAsyncEnumerable<ReadResult> ReadAsync(
        SourceContent content,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var any = content.Start is not null;
        var start = content.Start ?? new ResumePoint(0, 1);
        await foreach (var line in Utf8Line.ReadAsync(content.Stream, content.Options.MaxBytes, start, cancellation).ConfigureAwait(false))
        {
            if (Read(line, content) is { } result)
            {
                any = true;
                yield return result with
                {
                    Next = line.Next,
                };
            }
        }

        if (!any)
        {
            yield return ReadResult.Refused(content.Path, 1, "the file is empty", "give it a text, or leave it out");
        }
    }

    private static ReadResult? Read(Utf8Line line, SourceContent content)
    {
        if (line.TooLong)
        {
            return ReadResult.Refused(SizeLimit.Problem(content.Path, line.Number, content.Options.MaxBytes));
        }

        if (Utf8Text.Decode(line.Bytes.Span, content.Path, line.Number, out var problem) is not { } text)
        {
            return ReadResult.Refused(problem!);
        }

        return string.IsNullOrWhiteSpace(text) ? null : Read(text, line.Number, content);
    }

    /// <summary>Reads one line.</summary>
    public static ReadResult Read(string json, int line, SourceContent content)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return JsonArticle.Read(document.RootElement, json, line, content);
        }
        catch (JsonException fault)
        {
            var deep = fault.Message.Contains("maximum configured depth", StringComparison.Ordinal);
            return ReadResult.Refused(
                new InputProblem(
                    content.Path,
                    line,
                    deep ? "the line is nested too deeply" : "the line is no valid JSON",
                    JsonArticle.Remedy
                )
                {
                    Raw = json,
                }
            );
        }
    }
}
