namespace Graph.Storage.Identity;

/// <summary>The smallest of some numbers, each once.</summary>
internal sealed class Smallest(int size)
{
    private readonly SortedSet<long> _numbers = [];

    public void Add(long number)
    {
        if (_numbers.Count == size && number >= _numbers.Max)
            return;
        if (_numbers.Add(number) && _numbers.Count > size)
            _numbers.Remove(_numbers.Max);
    }

    public long[] Sorted() => [.. _numbers];
}
