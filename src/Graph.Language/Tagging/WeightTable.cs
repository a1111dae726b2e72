using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Graph.Language.Tagging;

/// <summary>The model's weights: a row of small integers for each hash of a feature, a column for each label. Only rows with a weight in
/// them are kept; the others are one row of zeros, which is always at hand.</summary>
internal sealed class WeightTable
{
    /// <summary>Columns of a row, so that it fills one cache line.</summary>
    public const int Stride = TagDictionary.MostLabels;

    private readonly ushort[] _rowOf;
    private readonly sbyte[] _weights;
    private readonly int _chunks;

    /// <param name="weights">Two to the power of <paramref name="bits"/> rows.</param>
    /// <param name="bits">Bits of a row's number.</param>
    /// <param name="labels">How many columns are in use.</param>
    public WeightTable(ReadOnlySpan<sbyte> weights, int bits, int labels)
    {
        Bits = bits;
        _chunks = (labels + Vector128<sbyte>.Count - 1) / Vector128<sbyte>.Count;
        _rowOf = new ushort[1 << bits];
        var kept = new List<int>();
        for (var row = 0; row < _rowOf.Length; row++)
        {
            if (weights.Slice(row * Stride, Stride).ContainsAnyExcept((sbyte)0))
            {
                kept.Add(row);
                _rowOf[row] = checked((ushort)kept.Count);
            }
        }

        _weights = new sbyte[(kept.Count + 1) * Stride];
        for (var i = 0; i < kept.Count; i++)
        {
            weights.Slice(kept[i] * Stride, Stride).CopyTo(_weights.AsSpan((i + 1) * Stride));
        }
    }

    /// <summary>Bits of a row's number.</summary>
    public int Bits { get; }

    /// <summary>The label with the highest sum over the rows; of equals the first.</summary>
    public int Best(ReadOnlySpan<int> rows, ulong allowed)
    {
        Span<short> sums = stackalloc short[Stride];
        Sum(rows, sums);
        var (best, most) = (0, int.MinValue);
        for (; allowed != 0; allowed &= allowed - 1)
        {
            var label = BitOperations.TrailingZeroCount(allowed);
            (best, most) = sums[label] > most ? (label, sums[label]) : (best, most);
        }

        return best;
    }

    private void Sum(ReadOnlySpan<int> rows, Span<short> sums)
    {
        Span<int> starts = stackalloc int[FeatureRows.Count];
        var used = 0;
        foreach (var row in rows)
        {
            var kept = _rowOf[row];
            starts[used] = kept * Stride;
            used += kept != 0 ? 1 : 0;
        }

        ref var weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        for (var chunk = 0; chunk < _chunks; chunk++)
        {
            var start = chunk * Vector128<sbyte>.Count;
            var sum = Vector256<short>.Zero;
            foreach (var row in starts[..used])
            {
                sum += Vector256.WidenLower(Vector128.LoadUnsafe(ref weights, (nuint)(row + start)).ToVector256Unsafe());
            }

            sum.CopyTo(sums[start..]);
        }
    }
}
