using Graph.Language.Lexicons;

namespace Graph.Language.Tokens;

/// <summary>Some words of a lexicon, told by their numbers.</summary>
public sealed class WordSet
{
    private readonly bool[] _has;

    /// <summary>The words of <paramref name="lexicon"/> for which <paramref name="belongs"/> holds.</summary>
    public WordSet(Lexicon lexicon, Func<Word, bool> belongs)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _has = new bool[lexicon.Count];
        foreach (var word in lexicon.Words.Values.Where(belongs))
        {
            _has[word.Number] = true;
        }
    }

    /// <summary>Whether a word is one of them.</summary>
    public bool Contains(Word word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return _has[word.Number];
    }
}
