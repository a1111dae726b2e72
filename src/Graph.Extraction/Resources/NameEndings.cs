using System.Buffers;
using Graph.Language;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Resources;

/// <summary>Endings that tell what a capitalised word names (name-endings.tsv).</summary>
internal sealed class NameEndings
{
    /// <summary>So much must stand before an ending.</summary>
    private const int ShortestHead = 2;

    private readonly FormTable<(string Kind, string Position)> _rows;
    private readonly SearchValues<char> _lastLetters;
    private readonly int _longest;
    private readonly string _genitive;

    public NameEndings(LanguagePack pack)
    {
        var rows = pack.ReadPairs("name-endings.tsv", "kind", "position");
        _rows = new FormTable<(string, string)>(rows, StringComparison.OrdinalIgnoreCase);
        _lastLetters = SearchValues.Create([
            .. rows.Keys.SelectMany(k => (char[])[char.ToLowerInvariant(k[^1]), char.ToUpperInvariant(k[^1])]),
        ]);
        _longest = rows.Keys.Max(k => k.Length);
        _genitive = pack.Grammar.GenitiveSuffix;
    }

    /// <summary>The kind that a word's ending gives in a position, the longest ending first; null where none does.</summary>
    public string? KindOf(ReadOnlySpan<char> word, string position) =>
        Longest(word, position)
        ?? (
            _genitive.Length > 0 && word.EndsWith(_genitive, StringComparison.Ordinal) ? Longest(word[..^_genitive.Length], position) : null
        );

    private string? Longest(ReadOnlySpan<char> word, string position)
    {
        if (word.IsEmpty || !_lastLetters.Contains(word[^1]))
        {
            return null;
        }

        for (var at = Math.Max(ShortestHead, word.Length - _longest); at <= word.Length - 2; at++)
        {
            if (_rows.TryFind(word[at..], out var row) && row.Position.Contains(position, StringComparison.Ordinal))
            {
                return row.Kind;
            }
        }

        return null;
    }
}
