namespace Graph.Storage.Identity;

/// <summary>The smallest of some numbers, each once.</summary>
internal sealed class Smallest(int size)
{
    private readonly long[] _numbers = new long[size];
    private int _count;

    public void Add(long number)
    {
        if (_count == size && number >= _numbers[^1])
            return;
        var place = Array.BinarySearch(_numbers, 0, _count, number);
        if (place >= 0)
            return;
        var last = Math.Min(_count, size - 1);
        Array.Copy(_numbers, ~place, _numbers, ~place + 1, last - ~place);
        _numbers[~place] = number;
        _count = last + 1;
    }

    public long[] Sorted() => _numbers[.._count];
}
