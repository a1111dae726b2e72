namespace Graph.Extraction.Discourse;

/// <summary>What the phrases of an article mean, a stretch of them a sentence; lent again for the next article.</summary>
internal sealed class Meanings
{
    private PhraseMeaning[] _meanings = new PhraseMeaning[64];
    private int _count;

    /// <summary>Where the meanings of so many phrases begin, all unknown still.</summary>
    public int Add(int phrases)
    {
        if (_count + phrases > _meanings.Length)
        {
            Array.Resize(ref _meanings, Math.Max(_count + phrases, 2 * _meanings.Length));
        }

        _count += phrases;
        return _count - phrases;
    }

    public ref PhraseMeaning At(int index) => ref _meanings[index];

    /// <summary>Forgets the article.</summary>
    public void Begin()
    {
        Array.Clear(_meanings, 0, _count);
        _count = 0;
    }
}
