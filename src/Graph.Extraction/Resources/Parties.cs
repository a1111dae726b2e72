using System.Collections.Frozen;
using Graph.Language;

namespace Graph.Extraction.Resources;

/// <summary>How parties are told otherwise than by their names (parties.tsv): by letters, by their members, by a name that parties of
/// several states share.</summary>
internal sealed class Parties
{
    private readonly FrozenDictionary<string, PartyRow[]>.AlternateLookup<ReadOnlySpan<char>> _byLetters;
    private readonly FrozenDictionary<string, PartyRow[]>.AlternateLookup<ReadOnlySpan<char>> _byCompound;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _alone;
    private readonly FrozenDictionary<string, PartyRow[]> _byMember;
    private readonly FrozenDictionary<string, PartyRow[]> _byName;

    public Parties(LanguagePack pack)
    {
        var rows = PartyRow.Read(pack);
        _byLetters = By(rows, r => r.Letters).GetAlternateLookup<ReadOnlySpan<char>>();
        _alone = rows.SelectMany(r => r.Alone).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _byCompound = By(rows, r => r.Compounds).GetAlternateLookup<ReadOnlySpan<char>>();
        _byMember = By(rows, r => r.Members);
        _byName = By(rows, r => r.Names);
    }

    /// <summary>The parties with some letters.</summary>
    public ReadOnlySpan<PartyRow> WithLetters(ReadOnlySpan<char> letters) => _byLetters.TryGetValue(letters, out var rows) ? rows : [];

    /// <summary>The parties that the first part of a compound stands for: "moderat" in "Moderatledaren".</summary>
    public ReadOnlySpan<PartyRow> InCompound(ReadOnlySpan<char> part) => _byCompound.TryGetValue(part, out var rows) ? rows : [];

    /// <summary>The parties that one is of whom a noun names: "moderat".</summary>
    public ReadOnlySpan<PartyRow> OfMember(string? noun) => noun is not null && _byMember.TryGetValue(noun, out var rows) ? rows : [];

    /// <summary>The parties that share a name.</summary>
    public ReadOnlySpan<PartyRow> Named(string name) => _byName.TryGetValue(name, out var rows) ? rows : [];

    /// <summary>Whether letters can stand for their party by themselves.</summary>
    public bool StandsAlone(ReadOnlySpan<char> letters) => _alone.Contains(letters);

    private static FrozenDictionary<string, PartyRow[]> By(IReadOnlyList<PartyRow> rows, Func<PartyRow, IEnumerable<string>> keys) =>
        rows.SelectMany(r => keys(r).Select(k => (Key: k, Row: r)))
            .GroupBy(p => p.Key, p => p.Row, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(r => r.IsUsual).ToArray(), StringComparer.OrdinalIgnoreCase);
}
