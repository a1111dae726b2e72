using Graph.Language.Lexicons;

namespace Graph.Language.Tokens;

/// <summary>What a rule tells of each word of a lexicon, told once. Most words have nothing told.</summary>
public sealed class WordValues<T>
{
    private readonly SparseIndex _numbers;
    private readonly T[] _values;

    /// <summary>The values that <paramref name="tell"/> gives the words and phrases of <paramref name="lexicon"/>.</summary>
    public WordValues(Lexicon lexicon, Func<Word, T?> tell)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        List<(int Number, T Value)> told =
        [
            .. from word in lexicon.AllWords.Distinct()
            let value = tell(word)
            where !EqualityComparer<T>.Default.Equals(value, default)
            orderby word.Number
            select (word.Number, value),
        ];
        _numbers = new SparseIndex(lexicon.Count, told.Select(t => t.Number));
        _values = [.. told.Select(t => t.Value)];
    }

    /// <summary>The value of a word, the default where nothing is told.</summary>
    public T? this[Word word]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(word);
            return _numbers.TryFind(word.Number, out var place) ? _values[place] : default;
        }
    }
}
