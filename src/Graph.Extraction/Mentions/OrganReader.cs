using Graph.Language.Gazetteers;

namespace Graph.Extraction.Mentions;

/// <summary>Whose parliament is meant by a name that those of several states bear, where no state stands beside it: "Japan's House of
/// Representatives …, the House of Representatives".</summary>
internal sealed class OrganReader(Document document)
{
    private Dictionary<string, Entity?>? _last;

    /// <summary>Notes whose the organ was that has just been named with its state; null for that of the pack.</summary>
    public void See(GazetteerEntry organ, Entity? state) => (_last ??= new(StringComparer.Ordinal))[organ.Key] = state;

    /// <summary>The state whose organ is meant; null where it is the one that the pack has under the name.</summary>
    /// <param name="organ">What the pack knows under the name.</param>
    /// <param name="words">The name as the article writes it.</param>
    public Entity? StateOf(GazetteerEntry organ, ReadOnlySpan<char> words)
    {
        if (organ is not { Kind: EntryKind.Organization, Class: "body", State.Length: > 0 })
        {
            return null;
        }

        var states = document.Knowledge.SharedOrgans.StatesOf(words);
        if (states.IsEmpty)
        {
            See(organ, null);
            return null;
        }

        if (_last?.TryGetValue(organ.Key, out var last) == true)
        {
            return last;
        }

        return SpeaksOf(organ.State) ? null : OnlyNamed(states);
    }

    private Entity? OnlyNamed(ReadOnlySpan<string> states)
    {
        Entity? named = null;
        foreach (var code in states)
        {
            if (document.Entities.Named(EntityKind.State, code) is { } state)
            {
                if (named is not null)
                {
                    return null;
                }

                named = state;
            }
        }

        return named;
    }

    /// <summary>Whether the article has named a state, or what is of it; that one of its media tells it does not count.</summary>
    private bool SpeaksOf(string state) =>
        document.Entities.All.Exists(e => e.Kind == EntityKind.State ? e.Key == state : e.State == state && e.Class != "media");
}
