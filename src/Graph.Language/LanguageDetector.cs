using System.Collections.Frozen;
using Graph.Language.Lexicons;

namespace Graph.Language;

/// <summary>Tells which language pack a text is written in, by counting function words that only one pack has.</summary>
public sealed class LanguageDetector
{
    /// <summary>So much of a text tells its language.</summary>
    private const int CharactersRead = 20_000;

    private readonly IReadOnlyList<string> _languages;
    private readonly FrozenDictionary<string, string> _owners;

    internal LanguageDetector(IReadOnlyCollection<PackFiles> packs)
    {
        _languages = [.. packs.Select(p => p.Language)];
        _owners = ReadOwners(packs);
    }

    /// <summary>ISO 639-1 code of the pack whose function words fill most of the text's beginning; the first pack by name where none has any.</summary>
    public string Detect(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var owners = _owners.GetAlternateLookup<ReadOnlySpan<char>>();
        var counts = _languages.ToDictionary(l => l, _ => 0, StringComparer.Ordinal);
        var read = text.AsSpan(0, Math.Min(text.Length, CharactersRead));
        var start = 0;
        for (var i = 0; i <= read.Length; i++)
        {
            if (i < read.Length && (char.IsLetter(read[i]) || read[i] is '\'' or '\u2019'))
            {
                continue;
            }

            if (i > start && owners.TryGetValue(read[start..i], out var language))
            {
                counts[language]++;
            }

            start = i + 1;
        }

        return counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).First().Key;
    }

    private static FrozenDictionary<string, string> ReadOwners(IEnumerable<PackFiles> packs)
    {
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var shared = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var pack in packs)
        {
            foreach (var word in pack.Table("function-words.tsv").Rows.Select(r => r[0]).Where(w => !w.Contains(' ', StringComparison.Ordinal)))
            {
                if (!owners.TryAdd(word, pack.Language))
                {
                    shared.Add(word);
                }
            }
        }

        return owners.Where(o => !shared.Contains(o.Key)).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
