using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>
/// One of the disjoint parts of a list of claims or relations, each of which an index gives in order. "Either side" and "one of these types"
/// are no single place in an index; merged branches are.
/// </summary>
internal readonly record struct Branch(NodeId? Subject, NodeId? Object, NodeId? NotSubject, string? Type, string? Types)
{
    /// <summary>The branches that make up a filter; <paramref name="anchored"/> tells that it names a place in an index beside subject and object.</summary>
    public static IEnumerable<Branch> Of(
        NodeId? subject, NodeId? target, NodeId? involving, IReadOnlyCollection<RelationType>? types, bool anchored)
    {
        var names = types?.Distinct().Select(RelationVocabulary.NameOf).ToList();
        foreach (var side in Sides(subject, target, involving))
        {
            if (names is null)
                yield return side;
            else if (anchored || side.Subject is not null || side.Object is not null)
                yield return side with { Types = PartJson.Write([.. names]) };
            else
            {
                foreach (var name in names)
                    yield return side with { Type = name };
            }
        }
    }

    private static IEnumerable<Branch> Sides(NodeId? subject, NodeId? target, NodeId? involving)
    {
        if (involving is not { } node)
        {
            yield return new Branch(subject, target, null, null, null);
            yield break;
        }

        if (subject is null || subject == node)
            yield return new Branch(node, target, null, null, null);
        if (subject != node && (target is null || target == node))
            yield return new Branch(subject, node, node, null, null);
    }
}
