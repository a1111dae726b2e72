using Graph.Import.Contents;

namespace Graph.Import.Containers;

/// <summary>A stream that counts what is read from it; the stream below stays open.</summary>
internal sealed class CountingStream(Stream inner) : ReadOnlyStream
{
    /// <summary>How many bytes were read.</summary>
    public long Count { get; private set; }

    public override int Read(Span<byte> buffer) => Add(inner.Read(buffer));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Add(await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false));

    private int Add(int read)
    {
        Count += read;
        return read;
    }
}
