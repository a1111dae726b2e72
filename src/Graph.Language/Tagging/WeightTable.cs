using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Graph.Language.Tagging;

/// <summary>The model's weights: a row of small integers for each hash of a feature, a column for each label.</summary>
internal sealed class WeightTable
{
    /// <summary>Columns of a row, so that it fills one cache line.</summary>
    public const int Stride = TagDictionary.MostLabels;

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
    public int Best(ReadOnlySpan<int> rows, ulong allowed)
    {
        Span<short> sums = stackalloc short[Stride];
        ref var weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        for (var chunk = 0; chunk < _chunks; chunk++)
        {
            var start = chunk * Vector128<sbyte>.Count;
            var sum = Vector256<short>.Zero;
            foreach (var row in rows)
            {
                sum += Vector256.WidenLower(Vector128.LoadUnsafe(ref weights, (nuint)(row * Stride + start)).ToVector256Unsafe());
            }

            sum.CopyTo(sums[start..]);
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
