using System.Collections.Frozen;
using Graph.Language.Lexicons;

namespace Graph.Language;

/// <summary>
/// Tells which language a text is written in: by the function words that only one language has, and where they say too little by the other
/// words of the
/// packs. Of languages without a pack a few frequent words are known, so that their texts are not taken for another's.
/// </summary>
public sealed class LanguageDetector
{
    /// <summary>So much of a text tells its language.</summary>
    private const int CharactersRead = 20_000;

    /// <summary>With fewer function words verbs, nouns and adverbs count as well.</summary>
    private const int FewFunctionWords = 4;

    /// <summary>So many words of a language without a pack are no chance.</summary>
    private const int FewestOther = 4;

    private static readonly string[] s_contentFiles = ["verbs.tsv", "nouns.tsv", "adverbs.tsv"];

    private const string Others = "detection/other-languages.tsv";

    private readonly IReadOnlyList<string> _languages;
    private readonly FrozenDictionary<string, string> _owners;
    private readonly FrozenDictionary<string, string[]> _others;
    private readonly Lazy<FrozenDictionary<string, string>> _contentOwners;

    internal LanguageDetector(IReadOnlyCollection<PackFiles> packs)
    {
        _languages = [.. packs.Select(p => p.Language)];
        _owners = ReadOwners(packs, FunctionWords);
        _contentOwners = new Lazy<FrozenDictionary<string, string>>(() => ReadOwners(packs, p => FunctionWords(p).Concat(ContentWords(p))));
        _others = ReadOthers(packs.SelectMany(FunctionWords).ToHashSet(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>ISO 639-1 code of the language of most words in the text's beginning, which may have no pack; the first pack by name where
    /// no word tells.</summary>
    public string Detect(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = WordsOf(text);
        var (best, count) = Most(words, _owners.GetAlternateLookup<ReadOnlySpan<char>>(), text);
        if (OtherOf(words, text) is { } other && other.Count >= FewestOther && other.Count > count)
        {
            return other.Language;
        }

        return count >= FewFunctionWords ? best : Most(words, _contentOwners.Value.GetAlternateLookup<ReadOnlySpan<char>>(), text).Language;
    }

    private static List<Range> WordsOf(string text)
    {
        var (words, start) = (new List<Range>(), 0);
        var length = Math.Min(text.Length, CharactersRead);
        for (var i = 0; i <= length; i++)
        {
            if (i < length && (char.IsLetter(text[i]) || Apostrophe.Is(text[i])))
            {
                continue;
            }

            if (i > start)
            {
                words.Add(start..i);
            }

            start = i + 1;
        }

        return words;
    }

    private (string Language, int Count) Most(
        List<Range> words,
        FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> owners,
        string text
    )
    {
        var counts = _languages.ToDictionary(l => l, _ => 0, StringComparer.Ordinal);
        foreach (var word in words)
        {
            if (owners.TryGetValue(text.AsSpan(word), out var language))
            {
                counts[language]++;
            }
        }

        var (best, count) = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).First();
        return (best, count);
    }

    /// <summary>The language without a pack that has most of the words.</summary>
    private (string Language, int Count)? OtherOf(List<Range> words, string text)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var others = _others.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in words)
        {
            foreach (var language in others.TryGetValue(text.AsSpan(word), out var languages) ? languages : [])
            {
                counts[language] = counts.GetValueOrDefault(language) + 1;
            }
        }

        return counts.Count == 0 ? null : counts.OrderByDescending(c => c.Value).Select(c => (c.Key, c.Value)).First();
    }

    private static IEnumerable<string> FunctionWords(PackFiles pack) =>
        pack.Table("function-words.tsv").Rows.Select(r => r[0]).Where(w => !w.Contains(' ', StringComparison.Ordinal));

    private static IEnumerable<string> ContentWords(PackFiles pack) =>
        s_contentFiles.Select(pack.Table).SelectMany(t => t.Rows.SelectMany(r => r.Cells.SelectMany(c => c.Split('|'))));

    private static FrozenDictionary<string, string> ReadOwners(IEnumerable<PackFiles> packs, Func<PackFiles, IEnumerable<string>> words)
    {
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var shared = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var pack in packs)
        {
            foreach (var word in words(pack))
            {
                if (!owners.TryAdd(word, pack.Language) && owners[word] != pack.Language)
                {
                    shared.Add(word);
                }
            }
        }

        return owners.Where(o => !shared.Contains(o.Key)).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The words of languages without a pack that no pack has.</summary>
    private FrozenDictionary<string, string[]> ReadOthers(HashSet<string> known)
    {
        using var reader = new StreamReader(typeof(LanguageDetector).Assembly.GetManifestResourceStream(Others)!);
        return TsvTable
            .Read(Others, reader)
            .Rows.Where(r => !_languages.Contains(r[0]))
            .SelectMany(r => r.Values(1).Where(w => !known.Contains(w)).Select(w => (Word: w, Language: r[0])))
            .GroupBy(p => p.Word, p => p.Language, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.OrdinalIgnoreCase);
    }
}
