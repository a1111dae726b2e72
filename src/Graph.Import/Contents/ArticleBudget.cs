using System.Globalization;
using Graph.Import.Articles;

namespace Graph.Import.Contents;

/// <summary>
/// A stream that ends with a refusal where one article is larger than allowed: parsers that hold an article whole would otherwise hold
/// whatever they are given. Whoever has read an article renews the allowance.
/// </summary>
/// <param name="inner">The stream below; it stays open.</param>
/// <param name="limit">How many bytes an article may have.</param>
/// <param name="readAhead">How many bytes the parser may read beyond the article.</param>
internal sealed class ArticleBudget(Stream inner, int limit, int readAhead) : ReadOnlyStream
{
    private long _taken;
    private int _first = -1;
    private bool _peeked;

    /// <summary>Allows as many bytes as at first.</summary>
    public void Renew() => _taken = 0;

    /// <summary>The first character that is no white space, which is read again afterwards; <c>\0</c> at the end.</summary>
    public async Task<char> PeekAsync(CancellationToken cancellation)
    {
        var one = new byte[1];
        while (await inner.ReadAsync(one, cancellation).ConfigureAwait(false) > 0)
        {
            if (one[0] is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or 0xEF or 0xBB or 0xBF))
            {
                (_first, _peeked) = (one[0], true);
                return (char)_first;
            }
        }

        return '\0';
    }

    public override int Read(Span<byte> buffer) => TakePeeked(buffer) ? 1 : Count(inner.Read(buffer));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        TakePeeked(buffer.Span) ? 1 : Count(await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false));

    private bool TakePeeked(Span<byte> buffer)
    {
        if (!_peeked || buffer.IsEmpty)
        {
            return false;
        }

        (buffer[0], _peeked) = ((byte)_first, false);
        return true;
    }

    private int Count(int read)
    {
        _taken += read;
        return _taken <= (long)limit + (2 * readAhead)
            ? read
            : throw new RefusedInputException(
                string.Create(CultureInfo.InvariantCulture, $"an article is larger than {limit / (1024d * 1024):0.##} MiB"),
                "raise the limit with --max-size, or split the file"
            );
    }
}
