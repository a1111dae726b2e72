using System.Runtime.CompilerServices;
using Graph.Import.Articles;
using Graph.Import.Contents;

namespace Graph.Import.Formats.Html;

/// <summary>A web page: its main text and what it says of itself.</summary>
internal static class HtmlFormat
{
    /// <inheritdoc cref="ArticleReader"/>
    public static async IAsyncEnumerable<ReadResult> ReadAsync(
        SourceContent content,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        yield return await content.AllAsync(cancellation).ConfigureAwait(false) is { } bytes
            ? ReadResult.Of(
                content.Path,
                () =>
                    HtmlPage.Read(
                        HtmlCharset.Decode(bytes.Span, content.ContentType),
                        content.Known ?? new FieldSet(content.Path, 1),
                        content
                    )
            )
            : ReadResult.Refused(SizeLimit.Problem(content.Path, 1, content.Options.MaxBytes));
    }
}
