using System.Collections.Frozen;

namespace Graph.Extraction.Rules.Frames;

/// <summary>Where a frame looks for an argument.</summary>
/// <param name="Kind">What kind of place.</param>
/// <param name="Prepositions">For <see cref="SlotKind.Prep"/>, the prepositions that may govern it.</param>
internal sealed record Slot(SlotKind Kind, FrozenSet<string> Prepositions)
{
    public static Slot Parse(string text, string where)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? text : text[..colon];
        return Enum.TryParse<SlotKind>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var kind)
            ? new Slot(kind, colon < 0 ? [] : text[(colon + 1)..].Split('/').ToFrozenSet(StringComparer.OrdinalIgnoreCase))
            : throw new Language.Lexicons.PackException(
                $"{where}: '{text}' is no place for an argument; the places are {string.Join(", ", Enum.GetNames<SlotKind>()).ToLowerInvariant()}"
            );
    }
}
