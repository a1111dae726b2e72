using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Graph.Language.Tagging;

/// <summary>The model's weights: a row of small integers for each hash of a feature, a column for each label.</summary>
internal sealed class WeightTable
{
    /// <summary>Columns of a row, so that it fills one cache line.</summary>
    public const int Stride = TagDictionary.MostLabels;

    private const int Few = 4;
    private readonly sbyte[] _weights;
    private readonly int _chunks;

    /// <param name="weights">Two to the power of <paramref name="bits"/> rows.</param>
    /// <param name="bits">Bits of a row's number.</param>
    /// <param name="labels">How many columns are in use.</param>
    public WeightTable(sbyte[] weights, int bits, int labels)
    {
        _weights = weights;
        Bits = bits;
        _chunks = (labels + Vector128<sbyte>.Count - 1) / Vector128<sbyte>.Count;
    }

    /// <summary>Bits of a row's number.</summary>
    public int Bits { get; }

    /// <summary>The label with the highest sum over the rows; of equals the first.</summary>
    public int Best(ReadOnlySpan<int> rows, ulong allowed) =>
        BitOperations.PopCount(allowed) <= Few ? BestOfFew(rows, allowed) : BestOfMany(rows, allowed);

    private int BestOfFew(ReadOnlySpan<int> rows, ulong allowed)
    {
        var (best, most) = (0, int.MinValue);
        for (; allowed != 0; allowed &= allowed - 1)
        {
            var label = BitOperations.TrailingZeroCount(allowed);
            var sum = 0;
            foreach (var row in rows)
            {
                sum += _weights[row * Stride + label];
            }

            (best, most) = sum > most ? (label, sum) : (best, most);
        }

        return best;
    }

    private int BestOfMany(ReadOnlySpan<int> rows, ulong allowed)
    {
        Span<short> sums = stackalloc short[Stride];
        for (var chunk = 0; chunk < _chunks; chunk++)
        {
            var start = chunk * Vector128<sbyte>.Count;
            var (low, high) = (Vector128<short>.Zero, Vector128<short>.Zero);
            foreach (var row in rows)
            {
                var (lower, upper) = Vector128.Widen(
                    Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_weights), (nuint)(row * Stride + start))
                );
                low += lower;
                high += upper;
            }

            low.CopyTo(sums[start..]);
            high.CopyTo(sums[(start + Vector128<short>.Count)..]);
        }

        var (best, most) = (0, int.MinValue);
        for (; allowed != 0; allowed &= allowed - 1)
        {
            var label = BitOperations.TrailingZeroCount(allowed);
            (best, most) = sums[label] > most ? (label, sums[label]) : (best, most);
        }

        return best;
    }
}
