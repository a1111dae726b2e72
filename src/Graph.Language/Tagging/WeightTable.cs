using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Graph.Language.Lexicons;

namespace Graph.Language.Tagging;

/// <summary>The model's weights: a row of small integers for each hash of a feature, a column for each label. Only rows with a weight in
/// them are kept.</summary>
internal sealed class WeightTable
{
    /// <summary>Columns of a row, so that it fills one cache line.</summary>
    public const int Stride = TagDictionary.MostLabels;

    private readonly SparseIndex _kept;

    /// <summary>Pinned, so that <see cref="_first"/> stays the beginning of a cache line.</summary>
    private readonly sbyte[] _weights;

    private readonly int _first;

    /// <param name="weights">Two to the power of <paramref name="bits"/> rows.</param>
    /// <param name="bits">Bits of a row's number.</param>
    public WeightTable(ReadOnlySpan<sbyte> weights, int bits)
    {
        Bits = bits;
        var kept = new List<int>();
        for (var row = 0; row < 1 << bits; row++)
        {
            if (weights.Slice(row * Stride, Stride).ContainsAnyExcept((sbyte)0))
            {
                kept.Add(row);
            }
        }

        _kept = new SparseIndex(1 << bits, kept);
        _weights = GC.AllocateArray<sbyte>((kept.Count + 1) * Stride, pinned: true);
        _first = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(_weights, 0) & (Stride - 1));
        for (var i = 0; i < kept.Count; i++)
        {
            weights.Slice(kept[i] * Stride, Stride).CopyTo(_weights.AsSpan(_first + i * Stride));
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
            var isKept = _kept.TryFind(row, out var place);
            starts[used] = _first + place * Stride;
            used += isKept ? 1 : 0;
        }

        ref var weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        var (one, two, three, four) = (Vector256<short>.Zero, Vector256<short>.Zero, Vector256<short>.Zero, Vector256<short>.Zero);
        foreach (var start in starts[..used])
        {
            ref var row = ref Unsafe.Add(ref weights, start);
            one += Quarter(ref row, 0);
            two += Quarter(ref row, 1);
            three += Quarter(ref row, 2);
            four += Quarter(ref row, 3);
        }

        var quarter = Vector256<short>.Count;
        one.CopyTo(sums);
        two.CopyTo(sums[quarter..]);
        three.CopyTo(sums[(2 * quarter)..]);
        four.CopyTo(sums[(3 * quarter)..]);
    }

    private static Vector256<short> Quarter(ref sbyte row, int number) =>
        Vector256.WidenLower(Vector128.LoadUnsafe(ref row, (nuint)(number * Vector128<sbyte>.Count)).ToVector256Unsafe());
}
