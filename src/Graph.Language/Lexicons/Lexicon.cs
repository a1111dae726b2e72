using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Graph.Language.Lexicons;

/// <summary>All surface forms of a pack, looked up without regard to case and without allocation.</summary>
public sealed class Lexicon
{
    private readonly FormTable<Word> _words;
    private readonly FormTable<Word> _phrases;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _abbreviations;

    internal Lexicon(
        Dictionary<string, Word> words,
        Dictionary<string, Word> phrases,
        IEnumerable<string> abbreviations,
        ImmutableArray<string> enclitics
    )
    {
        Enclitics = enclitics;
        Words = words;
        _words = new FormTable<Word>(words, StringComparison.OrdinalIgnoreCase);
        _phrases = new FormTable<Word>(phrases, StringComparison.OrdinalIgnoreCase);
        foreach (var phrase in phrases.Keys)
        {
            MarkEnds(phrase);
        }

        AllWords = [.. words.Values, .. phrases.Values];
        foreach (var word in AllWords)
        {
            word.Number = Count++;
        }

        _abbreviations = abbreviations.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>All single-word forms.</summary>
    public IReadOnlyDictionary<string, Word> Words { get; }

    /// <summary>Words that are written together with the word before them, such as n't and 'll.</summary>
    public ImmutableArray<string> Enclitics { get; }

    /// <summary>The entry of a form, or null.</summary>
    public Word? Find(ReadOnlySpan<char> form) => _words.TryFind(form, out var word) ? word : null;

    /// <summary>All words and phrases.</summary>
    internal IReadOnlyList<Word> AllWords { get; }

    /// <summary>How many numbers its words and phrases have.</summary>
    internal int Count { get; }

    /// <summary>The entry of a word or phrase, or null.</summary>
    internal Word? FindAny(ReadOnlySpan<char> form) => Find(form) ?? FindPhrase(form);

    internal Word? FindPhrase(ReadOnlySpan<char> phrase) => _phrases.TryFind(phrase, out var word) ? word : null;

    internal bool IsAbbreviation(ReadOnlySpan<char> withoutDot) => _abbreviations.TryGetValue(withoutDot, out _);

    /// <summary>Lets the last word of a phrase, and all that can be its first token, tell that a phrase is to be looked for.</summary>
    private void MarkEnds(string phrase)
    {
        if (Find(phrase.AsSpan(phrase.LastIndexOf(' ') + 1)) is { } last)
        {
            last.EndsPhrase = true;
        }

        for (var end = 1; end < phrase.Length; end++)
        {
            if (!char.IsLetter(phrase[end]) && FindAny(phrase.AsSpan(0, end)) is { } first)
            {
                first.BeginsPhrase = true;
            }
        }
    }
}
