using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Graph.Storage.Identity;

/// <summary>
/// A small sample of what a text says, by which copies are known though they were cut or dated anew: the smallest hashes of its runs of
/// words. The
/// smallest of all are its marks; a text and a copy of two thirds of it share a mark but for one time in six thousand.
/// </summary>
internal sealed class Sketch
{
    private const int Run = 5;
    private const int Size = 64;
    private const int Marked = 8;
    private const int LeastRuns = 12;
    private const double Alike = 0.36;

    private readonly long[] _hashes;

    private Sketch(long[] hashes) => _hashes = hashes;

    /// <summary>The hashes of which a copy shares at least one.</summary>
    public IEnumerable<long> Marks => _hashes.Take(Marked);

    /// <summary>All hashes, the smallest first.</summary>
    public IReadOnlyList<long> Hashes => _hashes;

    /// <summary>The sketch of a text; null for one that is too short to be known again.</summary>
    public static Sketch? Of(string text)
    {
        var words = SearchText.Words(text);
        if (words.Count < Run + LeastRuns)
            return null;
        var (single, runs) = (new ulong[words.Count], new SortedSet<long>());
        for (var i = 0; i < words.Count; i++)
        {
            single[i] = HashOf(words[i]);
            if (i < Run - 1)
                continue;
            var run = 0UL;
            for (var j = i - Run + 1; j <= i; j++)
                run = Mix(run ^ single[j]);
            Keep(runs, (long)(run >> 1));
        }

        return new Sketch([.. runs]);
    }

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    public static Sketch Read(byte[] bytes)
    {
        var hashes = new long[bytes.Length / sizeof(long)];
        for (var i = 0; i < hashes.Length; i++)
            hashes[i] = BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(i * sizeof(long)));
        return new Sketch(hashes);
    }

    /// <summary>The sketch with these hashes.</summary>
    public static Sketch Of(IEnumerable<long> hashes) => new([.. hashes.Order()]);

    public byte[] ToBytes() =>
        BitConverter.IsLittleEndian ? MemoryMarshal.AsBytes(_hashes.AsSpan()).ToArray() : throw new PlatformNotSupportedException();

    /// <summary>Whether the texts share so much that one must be a copy of the other: of the runs of both, more than a third.</summary>
    public bool IsCopyOf(Sketch other)
    {
        var (i, j, both, seen) = (0, 0, 0, 0);
        while (seen < Size && i < _hashes.Length && j < other._hashes.Length)
        {
            var order = _hashes[i].CompareTo(other._hashes[j]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
            seen++;
        }

        return both >= Alike * seen;
    }

    private static void Keep(SortedSet<long> runs, long hash)
    {
        if (runs.Count == Size && hash >= runs.Max)
            return;
        if (runs.Add(hash) && runs.Count > Size)
            runs.Remove(runs.Max);
    }

    private static ulong HashOf(string word)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in word)
            hash = (hash ^ letter) * 1099511628211UL;
        return hash;
    }

    private static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9UL;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBUL;
        return hash ^ (hash >> 31);
    }
}
