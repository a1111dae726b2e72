using System.Collections.Immutable;
using Graph.Extraction.Mentions;
using Graph.Language.Gazetteers;

namespace Graph.Extraction.Claims;

/// <summary>By which of the names that a pack knows an article calls a state or organization.</summary>
internal static class GivenNames
{
    /// <summary>Those that mentions begin with, but for its name, sorted; of several the longest ("Folkrepubliken Kinas",
    /// "FN-ambassadör").</summary>
    public static ImmutableArray<string> Of(Entity entity)
    {
        if (entity.Known is not { } known || entity.Mentions.Length == 0)
            return [];
        List<string>? given = null;
        foreach (var mention in entity.Mentions)
        {
            if (Longest(known, entity.Name, mention.Text) is { } name && name != entity.Name && given?.Contains(name) != true)
                (given ??= []).Add(name);
        }

        given?.Sort(StringComparer.Ordinal);
        return given is null ? [] : [.. given];
    }

    private static string? Longest(GazetteerEntry known, string name, string words)
    {
        var longest = words.StartsWith(name, StringComparison.OrdinalIgnoreCase) ? name : null;
        longest = Longer(known.Aliases, words, longest);
        return Longer(known.Seats, words, longest);
    }

    private static string? Longer(ImmutableArray<string> names, string words, string? longest)
    {
        foreach (var name in names)
        {
            if (name.Length > (longest?.Length ?? 0) && words.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                longest = name;
        }

        return longest;
    }
}
