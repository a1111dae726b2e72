using System.Collections.Frozen;
using Graph.Language;

namespace Graph.Extraction.Resources;

/// <summary>People who are often named with a title but without the state whose it is (leaders.tsv): "President Obama".</summary>
internal sealed class Leaders(LanguagePack pack)
{
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _states = pack.ReadColumn("leaders.tsv", "state")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _given = pack.ReadColumnOrNone(
            "leaders.tsv",
            "given"
        )
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
                return IsCalled(slug[..^rest.Length], rest) ? state : null;
            }

            if (rest.IndexOf('-') < 0)
            {
                return null;
            }
        }
    }

    /// <summary>Whether the given names before a surname, if any, are those of its leader.</summary>
    private bool IsCalled(ReadOnlySpan<char> given, ReadOnlySpan<char> surname)
    {
        if (given.IsEmpty || !_given.TryGetValue(surname, out var known) || known.Length == 0)
        {
            return true;
        }

        var first = given[..given.IndexOf('-')];
        foreach (var range in known.AsSpan().Split('|'))
        {
            if (first.SequenceEqual(known.AsSpan(range)))
            {
                return true;
            }
        }

        return false;
    }
}
