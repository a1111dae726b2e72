using System.Collections.Frozen;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Language.Gazetteers;

/// <summary>The names of a pack; finds the longest one that begins at a token.</summary>
public sealed class Gazetteer
{
    private const int LongestLowered = 64;

    private readonly FormTable<Surface[]> _byFirst;

    /// <summary>The numbers of the words that a name begins with.</summary>
    private readonly SparseIndex _begins;

    private readonly List<GazetteerEntry> _entries;

    internal Gazetteer(Dictionary<string, List<Surface>> byFirst, Lexicon lexicon)
    {
        _begins = new SparseIndex(lexicon.Count, byFirst.Keys.Select(k => lexicon.FindAny(k)).OfType<Word>().Select(w => w.Number));
        _entries =
        [
            .. byFirst
                .OrderBy(p => p.Key, StringComparer.Ordinal)
                .SelectMany(p => p.Value)
                .Select(s => s.Entry)
                .Where(e => e.Form == EntryForm.Name),
        ];
        _byFirst = new FormTable<Surface[]>(
            byFirst.ToDictionary(p => p.Key, p => p.Value.OrderByDescending(s => s.Rest.Length).ToArray(), StringComparer.Ordinal),
            StringComparison.Ordinal
        );
    }

    /// <summary>All owners of one kind by key, in the form of their name.</summary>
    public FrozenDictionary<string, GazetteerEntry> Entries(EntryKind kind) =>
        _entries.Where(e => e.Kind == kind).DistinctBy(e => e.Key).ToFrozenDictionary(e => e.Key, StringComparer.Ordinal);

    /// <summary>The entry of a single word in exactly this spelling, or null.</summary>
    public GazetteerEntry? Find(ReadOnlySpan<char> word)
    {
        if (_byFirst.TryFind(word, out var surfaces) && surfaces[^1] is { Rest.Length: 0 } last)
        {
            return last.Entry;
        }

        return null;
    }

    /// <summary>The entry of a single word with its first letter in lower case, or null.</summary>
    public GazetteerEntry? FindLowered(ReadOnlySpan<char> word)
    {
        Span<char> room = stackalloc char[LongestLowered];
        return Lowered(word, room) is { Length: > 0 } lowered ? Find(lowered) : null;
    }

    /// <summary>The longest name that begins at token <paramref name="at"/>; null where none does.</summary>
    /// <param name="tokens">All tokens.</param>
    /// <param name="at">Index of the first token.</param>
    /// <param name="end">Index behind the last token that may be used.</param>
    /// <param name="text">The text.</param>
    public GazetteerMatch? MatchAt(List<Token> tokens, int at, int end, string text)
    {
        var token = tokens[at];
        if (token.Kind == TokenKind.Mark || (token.Word is { } word && !_begins.Contains(word.Number)))
        {
            return null;
        }

        if (_byFirst.TryFind(token.Stem(text), out var surfaces) && Longest(surfaces, tokens, at, end, text) is { } match)
        {
            return match;
        }

        return token.Has(TokenFlags.Initial) && token.IsCapitalised ? MatchLowered(tokens, at, end, text) : null;
    }

    private GazetteerMatch? MatchLowered(List<Token> tokens, int at, int end, string text)
    {
        Span<char> room = stackalloc char[LongestLowered];
        return _byFirst.TryFind(Lowered(tokens[at].Stem(text), room), out var surfaces) ? Longest(surfaces, tokens, at, end, text) : null;
    }

    /// <summary>A word with its first letter in lower case; empty where it is too long for a name.</summary>
    private static ReadOnlySpan<char> Lowered(ReadOnlySpan<char> word, Span<char> room)
    {
        if (word.Length > room.Length)
        {
            return [];
        }

        word.CopyTo(room);
        room[0] = char.ToLowerInvariant(room[0]);
        return room[..word.Length];
    }

    private static GazetteerMatch? Longest(Surface[] surfaces, List<Token> tokens, int at, int end, string text)
    {
        foreach (var surface in surfaces)
        {
            if (at + surface.Rest.Length < end && Matches(surface, tokens, at, text))
            {
                var last = tokens[at + surface.Rest.Length];
                return new GazetteerMatch(surface.Entry, surface.Rest.Length + 1, surface.Genitive || last.Has(TokenFlags.Genitive));
            }
        }

        return null;
    }

    private static bool Matches(Surface surface, List<Token> tokens, int at, string text)
    {
        for (var i = 0; i < surface.Rest.Length; i++)
        {
            var token = tokens[at + i + 1];
            var body = i == surface.Rest.Length - 1 ? token.Stem(text) : token.Text(text);
            if (
                !body.SequenceEqual(surface.Rest[i])
                || tokens[at + i].Has(TokenFlags.Genitive) && !surface.InnerGenitive
                || token.Has(TokenFlags.LineStart)
            )
            {
                return false;
            }
        }

        return true;
    }

    internal sealed record Surface(string[] Rest, GazetteerEntry Entry, bool Genitive, bool InnerGenitive);
}
