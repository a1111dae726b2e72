using System.Buffers;
using System.Runtime.CompilerServices;
using Graph.Import.Articles;

namespace Graph.Import.Formats.Text;

/// <summary>A line of a stream; its bytes are good until the next line is read.</summary>
/// <param name="Bytes">The line without its end.</param>
/// <param name="Number">Its number, from 1.</param>
/// <param name="TooLong">Whether it was longer than the limit, in which case the bytes are not all of it.</param>
/// <param name="Next">Where the next line begins.</param>
internal readonly record struct Utf8Line(ReadOnlyMemory<byte> Bytes, int Number, bool TooLong, ResumePoint Next)
{
    private const int Chunk = 64 * 1024;

    /// <summary>The lines of a stream that stands at <paramref name="start"/>; never more than <paramref name="limit"/> bytes of one are
    /// held.</summary>
    public static async IAsyncEnumerable<Utf8Line> ReadAsync(
        Stream stream,
        int limit,
        ResumePoint start,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var chunk = new byte[Chunk];
        var line = new ArrayBufferWriter<byte>();
        var (number, offset, tooLong, read) = (start.Line, start.Offset, false, 0);
        while ((read = await stream.ReadAsync(chunk, cancellation).ConfigureAwait(false)) > 0)
        {
            var rest = chunk.AsMemory(0, read);
            for (var end = rest.Span.IndexOf((byte)'\n'); end >= 0; end = rest.Span.IndexOf((byte)'\n'))
            {
                tooLong |= !Append(line, rest[..end], limit);
                offset += end + 1;
                yield return new Utf8Line(line.WrittenMemory, number, tooLong, new ResumePoint(offset, ++number));
                (tooLong, rest) = (false, rest[(end + 1)..]);
                line.ResetWrittenCount();
            }

            offset += rest.Length;
            tooLong |= !Append(line, rest, limit);
        }

        if (line.WrittenCount > 0 || tooLong)
        {
            yield return new Utf8Line(line.WrittenMemory, number, tooLong, new ResumePoint(offset, number + 1));
        }
    }

    private static bool Append(ArrayBufferWriter<byte> line, ReadOnlyMemory<byte> part, int limit)
    {
        var fits = line.WrittenCount + part.Length <= limit;
        if (fits)
        {
            line.Write(part.Span);
        }

        return fits;
    }
}
