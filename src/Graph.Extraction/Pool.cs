namespace Graph.Extraction;

/// <summary>Objects that are lent for one sentence and lent again for the next. Who is lent one must set all of it.</summary>
internal sealed class Pool<T>
    where T : class, new()
{
    private readonly List<T> _all = [];
    private int _lent;

    public T Lend()
    {
        if (_lent == _all.Count)
        {
            _all.Add(new T());
        }

        return _all[_lent++];
    }

    /// <summary>Takes back the one that was lent last.</summary>
    public void TakeBackLast() => _lent--;

    public void TakeBackAll() => _lent = 0;
}
