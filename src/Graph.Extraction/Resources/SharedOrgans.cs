using System.Collections.Frozen;
using Graph.Language;

namespace Graph.Extraction.Resources;

/// <summary>Names of parliaments that several states have (shared-organs.tsv): "the House of Representatives".</summary>
internal sealed class SharedOrgans(LanguagePack pack)
{
    private readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _states = pack.ReadColumn(
            "shared-organs.tsv",
            "states"
        )
        .ToFrozenDictionary(row => row.Key, row => row.Value.Split('|'), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Codes of the states that have one of this name, beside the state whose the pack takes it for; none for other
    /// names.</summary>
    public ReadOnlySpan<string> StatesOf(ReadOnlySpan<char> name) => _states.TryGetValue(name, out var states) ? states : [];
}
