using System.Collections.Frozen;

namespace Graph.Language.Lexicons;

/// <summary>All surface forms of a pack, looked up without regard to case and without allocation.</summary>
public sealed class Lexicon
{
    private readonly FrozenDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> _phrases;
    private readonly FrozenSet<Word> _phraseEnds;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _abbreviations;

    internal Lexicon(Dictionary<string, Word> words, Dictionary<string, Word> phrases, IEnumerable<string> abbreviations)
    {
        Words = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _words = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        _phrases = phrases.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _phraseEnds = phrases.Keys.Select(p => words.GetValueOrDefault(p[(p.LastIndexOf(' ') + 1)..])).OfType<Word>().ToFrozenSet();
        _abbreviations = abbreviations.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>All single-word forms.</summary>
    public FrozenDictionary<string, Word> Words { get; }

    /// <summary>The entry of a form, or null.</summary>
    public Word? Find(ReadOnlySpan<char> form) => _words.TryGetValue(form, out var word) ? word : null;

    internal Word? FindPhrase(ReadOnlySpan<char> phrase) => _phrases.TryGetValue(phrase, out var word) ? word : null;

    internal bool EndsPhrase(Word word) => _phraseEnds.Contains(word);

    internal bool IsAbbreviation(ReadOnlySpan<char> withoutDot) => _abbreviations.TryGetValue(withoutDot, out _);
}
