namespace Graph.Storage.Sqlite;

/// <summary>
/// One of the disjoint parts of a list of claims or relations, each of which the tables hold in order. "Either side" and "one of these
/// types" are no
/// single place in an index; merged branches are. All members are keys.
/// </summary>
internal readonly record struct Branch(long? Subject, long? Object, string? NotSubjects, long? Type, string? Types)
{
    /// <summary>The branches that make up a filter; <paramref name="anchored"/> tells that it names a list beside subject, object and
    /// type.</summary>
    public static IEnumerable<Branch> Of(FilterKeys keys, bool anchored)
    {
        if (keys.FindsNothing)
            yield break;
        foreach (var side in Sides(keys))
        {
            if (keys.Types is not { } types)
                yield return side;
            else if (anchored || side.Subject is not null || side.Object is not null)
                yield return side with
                {
                    Types = PageValues.List(types),
                };
            else
            {
                foreach (var type in types)
                    yield return side with
                    {
                        Type = type,
                    };
            }
        }
    }

    /// <summary>The branches of a list that looks relations up by both ends at once.</summary>
    public static IEnumerable<Branch> OfEnds(FilterKeys keys) =>
        keys
            is {
                FindsNothing: false,
                BothEnds: not null,
                Subject: null,
                Object: null,
                Involving: null,
                Any: null,
                All: null or { Count: 0 }
            }
            ? [new Branch(null, null, null, null, PageValues.List(keys.Types))]
            : Of(keys, anchored: false);

    private static IEnumerable<Branch> Sides(FilterKeys keys)
    {
        var whole = new Branch(keys.Subject, keys.Object, null, null, null);
        if (keys.Involving is { } node)
            return Around(keys, [node]);
        if (whole.Subject is not null || whole.Object is not null)
            return [whole];
        return keys.All is { Count: > 0 } all ? Around(keys, [all[0]])
            : keys.Any is { } any ? Around(keys, any)
            : keys.BothEnds is { } ends ? ends.Select(end => whole with { Subject = end })
            : [whole];
    }

    private static IEnumerable<Branch> Around(FilterKeys keys, IReadOnlyList<long> nodes)
    {
        foreach (var node in nodes)
        {
            if (keys.Subject is null || keys.Subject == node)
                yield return new Branch(node, keys.Object, null, null, null);
            if (!nodes.Contains(keys.Subject ?? 0) && (keys.Object is null || keys.Object == node))
                yield return new Branch(keys.Subject, node, PageValues.List(nodes), null, null);
        }
    }
}
