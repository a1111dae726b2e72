using Graph.Language.Lexicons;

namespace Graph.Language.Tokens;

/// <summary>Some words of a lexicon, told by their numbers.</summary>
public sealed class WordSet
{
    private readonly SparseIndex _numbers;

    /// <summary>The words of <paramref name="lexicon"/> for which <paramref name="belongs"/> holds.</summary>
    public WordSet(Lexicon lexicon, Func<Word, bool> belongs)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _numbers = new SparseIndex(lexicon.Count, lexicon.Words.Values.Where(belongs).Select(w => w.Number));
    }

    /// <summary>Whether a word is one of them.</summary>
    public bool Contains(Word word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return _numbers.Contains(word.Number);
    }
}
