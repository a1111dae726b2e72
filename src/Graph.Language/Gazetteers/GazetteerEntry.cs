using System.Collections.Immutable;

namespace Graph.Language.Gazetteers;

/// <summary>A known name.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Key">State code, organization id, or the place's name.</param>
/// <param name="Name">Canonical name in the pack's language.</param>
/// <param name="Form">In which form this surface stands for it.</param>
/// <param name="Class">Kind of organization or place (body, media, city …), empty for states.</param>
/// <param name="State">Code of the state that it belongs to, or empty.</param>
/// <param name="From">First year of a former state, or 0.</param>
/// <param name="To">Last year of a former state, or 0.</param>
/// <param name="Aliases">Its other names in the pack, sorted, each once.</param>
public sealed record GazetteerEntry(
    EntryKind Kind,
    string Key,
    string Name,
    EntryForm Form,
    string Class,
    string State,
    int From,
    int To,
    ImmutableArray<string> Aliases
)
{
    /// <summary>Names of its capital and of the seats of its government, which stand for it.</summary>
    public ImmutableArray<string> Seats { get; init; } = [];
}
