using System.Collections.Frozen;
using Graph.Language.Lexicons;

namespace Graph.Language.Tokens;

/// <summary>Rows of a pack by form. A word of the lexicon is not looked up again: its number tells whether it has a row.</summary>
public sealed class WordTable<T>
{
    private readonly FormTable<T> _byForm;
    private readonly ushort[] _rowOf;
    private readonly T?[] _rows;

    /// <summary>The rows of <paramref name="byForm"/>, which does not regard case, with the numbers of the words of
    /// <paramref name="lexicon"/>.</summary>
    public WordTable(FrozenDictionary<string, T> byForm, Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(byForm);
        ArgumentNullException.ThrowIfNull(lexicon);
        _byForm = new FormTable<T>(byForm, StringComparison.OrdinalIgnoreCase);
        _rowOf = new ushort[lexicon.Count];
        _rows = [default, .. byForm.Values];
        for (var i = 0; i < byForm.Count; i++)
        {
            if (lexicon.FindAny(byForm.Keys[i]) is { } word)
            {
                _rowOf[word.Number] = checked((ushort)(i + 1));
            }
        }
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

        row = _rows[_rowOf[word.Number]]!;
        return _rowOf[word.Number] != 0;
    }
}
