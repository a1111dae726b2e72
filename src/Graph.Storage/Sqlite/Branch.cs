using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>
/// One of the disjoint parts of a list of claims or relations, each of which the tables hold in order. "Either side" and "one of these types" are no
/// single place in an index; merged branches are. All members are keys.
/// </summary>
internal readonly record struct Branch(long? Subject, long? Object, long? NotSubject, long? Type, string? Types)
{
    /// <summary>The branches that make up a filter; <paramref name="anchored"/> tells that it names a list beside subject, object and type.</summary>
    public static IEnumerable<Branch> Of(FilterKeys keys, bool anchored)
    {
        if (keys.FindsNothing)
            yield break;
        foreach (var side in Sides(keys))
        {
            if (keys.Types is not { } types)
                yield return side;
            else if (anchored || side.Subject is not null || side.Object is not null)
                yield return side with { Types = $"[{string.Join(',', types)}]" };
            else
            {
                foreach (var type in types)
                    yield return side with { Type = type };
            }
        }
    }

    private static IEnumerable<Branch> Sides(FilterKeys keys)
    {
        if (keys.Involving is not { } node)
        {
            yield return new Branch(keys.Subject, keys.Object, null, null, null);
            yield break;
        }

        if (keys.Subject is null || keys.Subject == node)
            yield return new Branch(node, keys.Object, null, null, null);
        if (keys.Subject != node && (keys.Object is null || keys.Object == node))
            yield return new Branch(keys.Subject, node, node, null, null);
    }
}
