using System.Numerics;

namespace Graph.Storage.Identity;

/// <summary>Which hashes a set holds, as one bit each: tells at once of most pairs of sets that they can share only few.</summary>
internal sealed class Signature
{
    private const int Words = 16;
    private const int WordBits = 6;

    private readonly ulong[] _bits = new ulong[Words];

    // So many hashes stand for a bit that another stands for.
    private readonly int _doubled;

    public Signature(ReadOnlySpan<long> hashes)
    {
        foreach (var hash in hashes)
        {
            var mixed = Hashing.Mix((ulong)hash);
            _bits[(mixed >> WordBits) % Words] |= 1UL << (int)(mixed % (1 << WordBits));
        }

        _doubled = hashes.Length;
        foreach (var word in _bits)
            _doubled -= BitOperations.PopCount(word);
    }

    /// <summary>How many hashes both can hold at most.</summary>
    public int MostSharedWith(Signature other)
    {
        var shared = Math.Min(_doubled, other._doubled);
        for (var i = 0; i < Words; i++)
            shared += BitOperations.PopCount(_bits[i] & other._bits[i]);
        return shared;
    }
}
