using System.Numerics;

namespace Graph.Storage.Identity;

/// <summary>As much of a sketch as tells at once of most others that they are no copies of it: which hashes it holds, as one bit each, and
/// how many.</summary>
internal sealed class Signature
{
    private const int Words = 16;
    private const int WordBits = 6;
    private const int LeastTelling = 8;

    /// <summary>The least part of the hashes that a copy shares.</summary>
    public const double Related = 0.17;

    private readonly ulong[] _bits = new ulong[Words];

    // So many hashes stand for a bit that another stands for.
    private readonly int _doubled;
    private readonly int _count;
    private readonly int _telling;

    /// <param name="hashes">All hashes of a sketch.</param>
    /// <param name="telling">How many of them, the first, are of runs with a name or figure.</param>
    public Signature(ReadOnlySpan<long> hashes, int telling)
    {
        (_count, _telling) = (hashes.Length, telling);
        foreach (var hash in hashes)
        {
            var mixed = Hashing.Mix((ulong)hash);
            _bits[(mixed >> WordBits) % Words] |= 1UL << (int)(mixed % (1 << WordBits));
        }

        _doubled = hashes.Length;
        foreach (var word in _bits)
            _doubled -= BitOperations.PopCount(word);
    }

    /// <summary>Whether the runs with a name or figure are enough to be compared by.</summary>
    public bool IsTelling => _telling >= LeastTelling;

    /// <summary>Whether both can share so many hashes that one may be a copy of the other.</summary>
    public bool MayBeOfCopyOf(Signature other)
    {
        var (mine, theirs) = ComparedWith(other);
        return MostSharedWith(other) >= Related * Math.Min(mine, theirs);
    }

    /// <summary>How many hashes of this and of the other are compared. Runs without a name or figure are the same in all reports of one
    /// form, and are looked at only where there is little else.</summary>
    public (int Mine, int Theirs) ComparedWith(Signature other) =>
        IsTelling && other.IsTelling ? (_telling, other._telling) : (_count, other._count);

    private int MostSharedWith(Signature other)
    {
        var shared = Math.Min(_doubled, other._doubled);
        for (var i = 0; i < Words; i++)
            shared += BitOperations.PopCount(_bits[i] & other._bits[i]);
        return shared;
    }
}
