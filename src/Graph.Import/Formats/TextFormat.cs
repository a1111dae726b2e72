using System.Buffers;
using System.Runtime.CompilerServices;
using Graph.Import.Articles;
using Graph.Import.Sources;

namespace Graph.Import.Formats;

/// <summary>Markdown or plain text: one article a file, with or without front matter.</summary>
internal static class TextFormat
{
    private const int Chunk = 64 * 1024;

    public static async IAsyncEnumerable<ReadResult> ReadAsync(
        ArticleSource source, Stream stream, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var bytes = new ArrayBufferWriter<byte>();
        while (bytes.WrittenCount <= options.MaxBytes)
        {
            var read = await stream.ReadAsync(bytes.GetMemory(Chunk), cancellation).ConfigureAwait(false);
            if (read == 0)
            {
                yield return Read(bytes.WrittenSpan, source.Path, options);
                yield break;
            }

            bytes.Advance(read);
        }

        yield return ReadResult.Refused(SizeLimit.Problem(source.Path, 1, options.MaxBytes));
    }

    private static ReadResult Read(ReadOnlySpan<byte> bytes, string path, ReadOptions options)
    {
        if (bytes.IsEmpty)
        {
            return ReadResult.Refused(path, 1, "the file is empty", "give it a text, or leave it out");
        }

        var text = Utf8Text.Decode(bytes, path, 1, out var problem);
        var raw = text is null ? null : FrontMatter.Split(text, path, out problem);
        return raw is null ? ReadResult.Refused(problem!) : ArticleBuilder.Build(raw, options);
    }
}
