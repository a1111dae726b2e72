using Graph.Language.Lexicons;

namespace Graph.Language.Tokens;

/// <summary>What a rule tells of each word of a lexicon, told once.</summary>
public sealed class WordValues<T>
{
    private readonly T[] _values;

    /// <summary>The values that <paramref name="tell"/> gives the words and phrases of <paramref name="lexicon"/>.</summary>
    public WordValues(Lexicon lexicon, Func<Word, T> tell)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _values = [.. lexicon.AllWords.Select(tell)];
    }

    /// <summary>The value of a word.</summary>
    public T this[Word word]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(word);
            return _values[word.Number];
        }
    }
}
