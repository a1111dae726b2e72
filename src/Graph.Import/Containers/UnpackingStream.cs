using System.Globalization;
using Graph.Import.Articles;
using Graph.Import.Contents;

namespace Graph.Import.Containers;

/// <summary>What comes out of a packed stream, as long as it is no bomb: neither too much in all nor too much for what goes in.</summary>
/// <param name="inner">The unpacked stream; it is closed with this one.</param>
/// <param name="packed">How many packed bytes were read so far.</param>
/// <param name="budget">What the whole source may unpack to.</param>
internal sealed class UnpackingStream(Stream inner, Func<long> packed, UnpackedBudget budget) : ReadOnlyStream
{
    /// <summary>How many times its size a packed file may unpack to; text packs to a tenth, lists of the like to a hundredth.</summary>
    public const int MostTimes = 400;

    private const long Harmless = 32 * 1024 * 1024;

    private long _unpacked;

    public override int Read(Span<byte> buffer) => Count(inner.Read(buffer));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Count(await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false));

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Count(int read)
    {
        _unpacked += read;
        budget.Take(read);
        return _unpacked <= Harmless || _unpacked / MostTimes <= packed()
            ? read
            : throw new RefusedInputException(
                string.Create(CultureInfo.InvariantCulture, $"it unpacks to more than {MostTimes} times its size, as bombs do"),
                "unpack it yourself if it is none"
            );
    }
}
