using System.Numerics;

namespace Graph.Language.Lexicons;

/// <summary>Some of many numbers, each with its place among them. It takes two bits a number: what is asked of every word of a text
/// stays near the processor, where a row a word would not.</summary>
internal sealed class SparseIndex
{
    private const int BlockSize = 64;

    private readonly Block[] _blocks;

    /// <param name="count">All numbers are less.</param>
    /// <param name="numbers">The numbers that it has.</param>
    public SparseIndex(int count, IEnumerable<int> numbers)
    {
        _blocks = new Block[count / BlockSize + 1];
        foreach (var number in numbers)
        {
            _blocks[number / BlockSize].Bits |= 1ul << number;
        }

        var before = 0;
        foreach (ref var block in _blocks.AsSpan())
        {
            block.Before = before;
            before += BitOperations.PopCount(block.Bits);
        }

        Count = before;
    }

    /// <summary>How many numbers it has.</summary>
    public int Count { get; }

    public bool Contains(int number) => (_blocks[number / BlockSize].Bits & (1ul << number)) != 0;

    /// <summary>Whether it has a number, and how many less ones it has.</summary>
    public bool TryFind(int number, out int place)
    {
        ref readonly var block = ref _blocks[number / BlockSize];
        var bit = 1ul << number;
        place = block.Before + BitOperations.PopCount(block.Bits & (bit - 1));
        return (block.Bits & bit) != 0;
    }

    private struct Block
    {
        public ulong Bits;
        public int Before;
    }
}
