namespace Graph.Extraction.Syntax.Parsing;

/// <summary>Pieces of one kind, all of which are taken back at once.</summary>
internal sealed class Pool<T>
    where T : class, new()
{
    private readonly List<T> _pieces = [];
    private int _lent;

    /// <summary>A piece that nobody else has; it still holds what its last use has left.</summary>
    public T Lend()
    {
        if (_lent == _pieces.Count)
        {
            _pieces.Add(new T());
        }

        return _pieces[_lent++];
    }

    public void TakeBack() => _lent = 0;
}
