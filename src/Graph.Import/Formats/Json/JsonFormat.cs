using System.Runtime.CompilerServices;
using System.Text.Json;
using Graph.Import.Articles;
using Graph.Import.Contents;

namespace Graph.Import.Formats.Json;

/// <summary>
/// A file of JSON: an array of articles, or one article, or several in a row, laid out over as many lines as it likes. It is read as it
/// comes, so that the file may be of any size; where it stops being JSON, the rest is lost.
/// </summary>
internal static class JsonFormat
{
    private static readonly JsonSerializerOptions s_options = new() { DefaultBufferSize = 64 * 1024 };

    /// <inheritdoc cref="ArticleReader"/>
    public static async IAsyncEnumerable<ReadResult> ReadAsync(
        SourceContent content,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var stream = new ArticleBudget(content.Stream, content.Options.MaxBytes, s_options.DefaultBufferSize);
        var number = 0;
        var isArray = await stream.PeekAsync(cancellation).ConfigureAwait(false) == '[';
        var values = JsonSerializer.DeserializeAsyncEnumerable<JsonElement>(stream, topLevelValues: !isArray, s_options, cancellation);
        await foreach (var value in values.ConfigureAwait(false))
        {
            stream.Renew();
            number++;
            var read = JsonArticle.Read(value, raw: null, line: 1, content);
            yield return read.Problem is { } problem
                ? ReadResult.Refused(
                    problem with
                    {
                        Line = null,
                        Message = $"article {number}: {problem.Message}",
                        Raw = value.GetRawText(),
                    }
                )
                : read;
        }

        if (number == 0)
        {
            yield return ReadResult.Refused(content.Path, 1, "there is no article", JsonArticle.Remedy);
        }
    }
}
