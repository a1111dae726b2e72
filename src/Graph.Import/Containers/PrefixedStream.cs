using Graph.Import.Contents;

namespace Graph.Import.Containers;

/// <summary>A stream of which the beginning can be looked at before it is read; the stream below stays open.</summary>
internal sealed class PrefixedStream(Stream inner) : ReadOnlyStream
{
    private byte[] _prefix = [];
    private int _taken;

    /// <summary>Up to <paramref name="count"/> first bytes; they are read again afterwards.</summary>
    public async Task<ReadOnlyMemory<byte>> PeekAsync(int count, CancellationToken cancellation)
    {
        var bytes = new byte[count];
        var length = await inner.ReadAtLeastAsync(bytes, count, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
        (_prefix, _taken) = (bytes[..length], 0);
        return _prefix;
    }

    /// <summary>The stream below at its beginning, if it can be entered anywhere; else null.</summary>
    public Stream? WholeFile()
    {
        if (!inner.CanSeek)
        {
            return null;
        }

        inner.Position = 0;
        return inner;
    }

    public override int Read(Span<byte> buffer) => TakePrefix(buffer) is var taken and > 0 ? taken : inner.Read(buffer);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        TakePrefix(buffer.Span) is var taken and > 0 ? new ValueTask<int>(taken) : inner.ReadAsync(buffer, cancellationToken);

    private int TakePrefix(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, _prefix.Length - _taken);
        _prefix.AsSpan(_taken, count).CopyTo(buffer);
        _taken += count;
        return count;
    }
}
