using System.Collections.Frozen;
using Graph.Language;

namespace Graph.Extraction.Resources;

/// <summary>People who are often named with a title but without the state whose it is (leaders.tsv): "President Obama".</summary>
internal sealed class Leaders(LanguagePack pack)
{
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _states = pack.ReadColumn("leaders.tsv", "state")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Code of the state of the leader whose name, or as much of its end as the pack tells, is this; null where there is
    /// none.</summary>
    /// <param name="slug">A person's name as a slug: "barack-obama".</param>
    public string? StateOf(ReadOnlySpan<char> slug)
    {
        for (var rest = slug; ; rest = rest[(rest.IndexOf('-') + 1)..])
        {
            if (_states.TryGetValue(rest, out var state))
            {
                return state;
            }

            if (rest.IndexOf('-') < 0)
            {
                return null;
            }
        }
    }
}
