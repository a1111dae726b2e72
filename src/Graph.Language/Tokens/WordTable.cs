using System.Collections.Frozen;
using Graph.Language.Lexicons;

namespace Graph.Language.Tokens;

/// <summary>Rows of a pack by form. A word of the lexicon is not looked up again: its number tells whether it has a row.</summary>
public sealed class WordTable<T>
{
    private readonly FormTable<T> _byForm;
    private readonly SparseIndex _numbers;
    private readonly T[] _rows;

    /// <summary>The rows of <paramref name="byForm"/>, which does not regard case, with the numbers of the words of
    /// <paramref name="lexicon"/>.</summary>
    public WordTable(FrozenDictionary<string, T> byForm, Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(byForm);
        ArgumentNullException.ThrowIfNull(lexicon);
        _byForm = new FormTable<T>(byForm, StringComparison.OrdinalIgnoreCase);
        var rows = new SortedDictionary<int, T>();
        foreach (var (form, row) in byForm)
        {
            if (lexicon.FindAny(form) is { } word)
            {
                rows[word.Number] = row;
            }
        }

        _numbers = new SparseIndex(lexicon.Count, rows.Keys);
        _rows = [.. rows.Values];
    }

    /// <summary>The row of a form.</summary>
    public bool TryFind(ReadOnlySpan<char> form, out T row) => _byForm.TryFind(form, out row);

    /// <summary>The row of a token's stem.</summary>
    public bool TryFind(Token token, string text, out T row)
    {
        if (token.Word is not { } word)
        {
            return _byForm.TryFind(token.Stem(text), out row);
        }

        var found = _numbers.TryFind(word.Number, out var place);
        row = found ? _rows[place] : default!;
        return found;
    }
}
