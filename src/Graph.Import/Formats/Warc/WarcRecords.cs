using System.Globalization;
using System.Text;
using Graph.Import.Articles;

namespace Graph.Import.Formats.Warc;

/// <summary>The records of a web archive one by one; of none is more held than an article may have.</summary>
internal sealed class WarcRecords(Stream stream, int limit)
{
    private const int BufferSize = 64 * 1024;
    private const int LongestLine = 64 * 1024;
    private const int MostHeaders = 256;

    private readonly byte[] _buffer = new byte[BufferSize];
    private int _start;
    private int _end;
    private long _number;

    /// <summary>The next record, or null at the end.</summary>
    public async Task<WarcRecord?> NextAsync(CancellationToken cancellation)
    {
        string? version;
        do
        {
            version = await LineAsync(cancellation).ConfigureAwait(false);
        } while (version?.Length == 0);
        if (version is null)
        {
            return null;
        }

        _number++;
        var headers = version.StartsWith("WARC/", StringComparison.Ordinal)
            ? await HeadersAsync(cancellation).ConfigureAwait(false)
            : throw new RefusedInputException($"record {_number} does not begin with WARC/", "fetch the archive again");
        if (
            !headers.TryGetValue("Content-Length", out var written)
            || !long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var length)
        )
        {
            throw new RefusedInputException($"record {_number} does not say how long it is", "fetch the archive again");
        }

        return new WarcRecord(_number, headers, await BlockAsync(length, cancellation).ConfigureAwait(false));
    }

    private async Task<Dictionary<string, string>> HeadersAsync(CancellationToken cancellation)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var count = 0; await LineAsync(cancellation).ConfigureAwait(false) is { Length: > 0 } line; count++)
        {
            if (count >= MostHeaders)
            {
                throw new RefusedInputException($"record {_number} has more than {MostHeaders} headers", "fetch the archive again");
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                headers[line[..colon].Trim()] = line[(colon + 1)..].Trim();
            }
        }

        return headers;
    }

    private async Task<ReadOnlyMemory<byte>?> BlockAsync(long length, CancellationToken cancellation)
    {
        var block = length <= limit ? new MemoryStream((int)Math.Min(length, BufferSize)) : null;
        for (var left = length; left > 0; )
        {
            if (_start == _end && !await FillAsync(cancellation).ConfigureAwait(false))
            {
                throw new RefusedInputException($"record {_number} ends too early", "fetch the archive again");
            }

            var take = (int)Math.Min(left, _end - _start);
            block?.Write(_buffer, _start, take);
            (_start, left) = (_start + take, left - take);
        }

        return block?.ToArray();
    }

    private async Task<string?> LineAsync(CancellationToken cancellation)
    {
        var line = new List<byte>();
        while (true)
        {
            if (_start == _end && !await FillAsync(cancellation).ConfigureAwait(false))
            {
                return line.Count == 0 ? null : Text(line);
            }

            var end = Array.IndexOf(_buffer, (byte)'\n', _start, _end - _start);
            var stop = end < 0 ? _end : end;
            line.AddRange(_buffer.AsSpan(_start, stop - _start));
            _start = end < 0 ? _end : end + 1;
            if (line.Count > LongestLine)
            {
                throw new RefusedInputException(
                    $"record {_number} has a header of more than {LongestLine} bytes",
                    "fetch the archive again"
                );
            }

            if (end >= 0)
            {
                return Text(line);
            }
        }
    }

    private static string Text(List<byte> line) => Encoding.UTF8.GetString([.. line]).TrimEnd('\r');

    private async Task<bool> FillAsync(CancellationToken cancellation)
    {
        (_start, _end) = (0, await stream.ReadAsync(_buffer, cancellation).ConfigureAwait(false));
        return _end > 0;
    }
}
