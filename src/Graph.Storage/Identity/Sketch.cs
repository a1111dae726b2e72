using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Graph.Storage.Identity;

/// <summary>
/// A small sample of what a text says, by which copies are known though they were cut or dated anew: the smallest hashes of its runs of
/// words, those with a name or figure before others, and what stands in places for names and figures (<see cref="Places"/>). Reports of
/// one form share runs, but not what stands in those places. The smallest hashes are its marks; a text and a copy of two thirds of it share
/// a mark but for one time in twenty thousand.
/// </summary>
internal sealed class Sketch
{
    private const int Run = 5;
    private const int Size = 64;
    private const int Marked = 9;
    private const int LeastRuns = 12;
    private const double Alike = 0.36;
    private const double MixedAlike = 0.6;
    private const double Akin = 0.24;
    private const ulong Plain = 1UL << 62;

    private readonly long[] _hashes;
    private readonly Places _places;

    private Sketch(long[] hashes, Places places)
    {
        (_hashes, _places) = (hashes, places);
        var telling = Array.FindIndex(hashes, hash => hash >= (long)Plain) is >= 0 and var plain ? plain : hashes.Length;
        Signature = new Signature(hashes, telling);
    }

    /// <summary>What tells at once of most other sketches that they are of no copies.</summary>
    public Signature Signature { get; }

    /// <summary>The hashes of which a copy shares at least one.</summary>
    public ReadOnlySpan<long> Marks => _hashes.AsSpan(0, Math.Min(Marked, _hashes.Length));

    /// <summary>All that it holds: places, then hashes of runs, the smallest first.</summary>
    public IEnumerable<long> Cells => _places.Cells.Concat(_hashes);

    /// <summary>The sketch of a text; null for one that is too short to be known again.</summary>
    public static Sketch? Of(string text)
    {
        var words = FactWords.Of(text);
        if (words.Count < Run + LeastRuns)
            return null;
        var (runs, lastFact) = (new Smallest(Size), -Run);
        for (var i = 0; i < words.Count; i++)
        {
            lastFact = words[i].Fact == Fact.None ? lastFact : i;
            if (i < Run - 1)
                continue;
            var run = 0UL;
            for (var j = i - Run + 1; j <= i; j++)
                run = Hashing.Mix(run ^ words[j].Hash);
            runs.Add((long)((run >> 2) | (lastFact > i - Run ? 0 : Plain)));
        }

        return new Sketch(runs.Sorted(), Places.Of(words));
    }

    /// <summary>The sketch with these cells, in any order.</summary>
    public static Sketch Of(IEnumerable<long> cells) => OfSorted([.. cells.Order()]);

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    public static Sketch Read(byte[] bytes)
    {
        var cells = new long[bytes.Length / sizeof(long)];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(i * sizeof(long)));
        return OfSorted(cells);
    }

    public byte[] ToBytes() =>
        BitConverter.IsLittleEndian ? MemoryMarshal.AsBytes(Cells.ToArray()).ToArray() : throw new PlatformNotSupportedException();

    /// <summary>Whether the texts share so much that one must be a copy of the other: more than a third of the runs of both, a quarter
    /// where the same stands in several places, or a sixth where it stands in many; and nowhere much else.</summary>
    public bool IsCopyOf(Sketch other)
    {
        if (!Signature.MayBeOfCopyOf(other.Signature) || !SharesMarkWith(other))
            return false;
        var (mine, theirs) = Signature.ComparedWith(other.Signature);
        var alike = Signature.IsTelling == other.Signature.IsTelling ? Alike : MixedAlike;
        var (i, j, both, seen) = (0, 0, 0, 0);
        while (seen < Size && i < mine && j < theirs)
        {
            var order = _hashes[i].CompareTo(other._hashes[j]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
            seen++;
        }

        return both >= Signature.Related * seen
            && _places.AgreementWith(other._places) switch
            {
                Agreement.Broken => false,
                Agreement.Full => true,
                Agreement.Strong => both >= Akin * seen,
                _ => both >= alike * seen,
            };
    }

    /// <summary>Whether both have a mark: stores look for copies by them alone, and so no two are copies that have none.</summary>
    private bool SharesMarkWith(Sketch other)
    {
        var (mine, theirs) = (Math.Min(Marked, _hashes.Length), Math.Min(Marked, other._hashes.Length));
        for (var (i, j) = (0, 0); i < mine && j < theirs; )
        {
            var order = _hashes[i].CompareTo(other._hashes[j]);
            if (order == 0)
                return true;
            i += order < 0 ? 1 : 0;
            j += order > 0 ? 1 : 0;
        }

        return false;
    }

    private static Sketch OfSorted(long[] sorted)
    {
        var hashes = Array.FindIndex(sorted, cell => cell >= 0);
        return hashes < 0 ? new Sketch([], new Places(sorted)) : new Sketch(sorted[hashes..], new Places(sorted[..hashes]));
    }
}
