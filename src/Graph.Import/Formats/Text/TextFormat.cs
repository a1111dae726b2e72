using System.Runtime.CompilerServices;
using Graph.Import.Articles;
using Graph.Import.Contents;

namespace Graph.Import.Formats.Text;

/// <summary>Markdown or plain text: one article a file, with or without front matter.</summary>
internal static class TextFormat
{
    /// <inheritdoc cref="ArticleReader"/>
    public static async IAsyncEnumerable<ReadResult> ReadAsync(
        SourceContent content,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        yield return await content.AllAsync(cancellation).ConfigureAwait(false) is { } bytes
            ? Read(bytes.Span, content.Path, content.Options)
            : ReadResult.Refused(SizeLimit.Problem(content.Path, 1, content.Options.MaxBytes));
    }

    private static ReadResult Read(ReadOnlySpan<byte> bytes, string path, ReadOptions options)
    {
        if (bytes.IsEmpty)
        {
            return ReadResult.Refused(
                path,
                1,
                "the file is empty, or no regular file",
                "give it a text, or send a pipe to standard input with -"
            );
        }

        if (Utf8Text.Decode(bytes, path, 1, out var problem) is not { } text)
        {
            return ReadResult.Refused(problem!);
        }

        return FrontMatter.Split(text, path, out problem) is { } raw
            ? ArticleBuilder.Build(raw with { Raw = text }, options)
            : ReadResult.Refused(problem! with { Raw = text });
    }
}
