using System.Globalization;
using Graph.Import.Articles;

namespace Graph.Import.Containers;

/// <summary>How much one source may unpack to in all, whatever is packed in it how often.</summary>
/// <param name="limit">The limit in bytes.</param>
internal sealed class UnpackedBudget(long limit)
{
    private const double Gibi = 1024d * 1024 * 1024;

    private long _taken;

    /// <summary>Takes what was unpacked.</summary>
    /// <exception cref="RefusedInputException">There is none left.</exception>
    public void Take(int bytes)
    {
        _taken += bytes;
        if (_taken > limit)
        {
            throw new RefusedInputException(
                string.Create(CultureInfo.InvariantCulture, $"it unpacks to more than {limit / Gibi:0.##} GiB"),
                "raise the limit with --max-unpacked if it is no bomb"
            );
        }
    }
}
