namespace Graph.Evaluation.Tagging;

/// <summary>A new order of the sentences for each round, the same on every machine.</summary>
internal sealed class SentenceOrder(int count)
{
    private readonly int[] _order = [.. Enumerable.Range(0, count)];
    private uint _state = 12345;

    public IReadOnlyList<int> Next()
    {
        for (var i = _order.Length - 1; i > 0; i--)
        {
            _state = _state * 1664525 + 1013904223;
            var other = (int)(_state % (uint)(i + 1));
            (_order[i], _order[other]) = (_order[other], _order[i]);
        }

        return _order;
    }
}
