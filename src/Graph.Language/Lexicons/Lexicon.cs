using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Graph.Language.Lexicons;

/// <summary>All surface forms of a pack, looked up without regard to case and without allocation.</summary>
public sealed class Lexicon
{
    private readonly FrozenDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> _phrases;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _abbreviations;

    internal Lexicon(
        Dictionary<string, Word> words,
        Dictionary<string, Word> phrases,
        IEnumerable<string> abbreviations,
        ImmutableArray<string> enclitics
    )
    {
        Enclitics = enclitics;
        Words = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _words = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        _phrases = phrases.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var phrase in phrases.Keys)
        {
            if (words.TryGetValue(phrase[(phrase.LastIndexOf(' ') + 1)..], out var last))
            {
                last.EndsPhrase = true;
            }
        }

        AllWords = [.. words.Values, .. phrases.Values];
        foreach (var word in AllWords)
        {
            word.Number = Count++;
        }

        _abbreviations = abbreviations.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>All single-word forms.</summary>
    public FrozenDictionary<string, Word> Words { get; }

    /// <summary>Words that are written together with the word before them, such as n't and 'll.</summary>
    public ImmutableArray<string> Enclitics { get; }

    /// <summary>The entry of a form, or null.</summary>
    public Word? Find(ReadOnlySpan<char> form) => _words.TryGetValue(form, out var word) ? word : null;

    /// <summary>All words and phrases.</summary>
    internal IReadOnlyList<Word> AllWords { get; }

    /// <summary>How many numbers its words and phrases have.</summary>
    internal int Count { get; }

    /// <summary>The entry of a word or phrase, or null.</summary>
    internal Word? FindAny(ReadOnlySpan<char> form) => Find(form) ?? FindPhrase(form);

    internal Word? FindPhrase(ReadOnlySpan<char> phrase) => _phrases.TryGetValue(phrase, out var word) ? word : null;

    internal bool IsAbbreviation(ReadOnlySpan<char> withoutDot) => _abbreviations.TryGetValue(withoutDot, out _);
}
