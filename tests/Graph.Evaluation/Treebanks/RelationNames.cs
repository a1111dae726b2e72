using System.Collections.Frozen;

namespace Graph.Evaluation.Treebanks;

/// <summary>The relations that are scored, and what the treebanks' finer ones are among them.</summary>
internal static class RelationNames
{
    private static readonly FrozenSet<string> s_always = FrozenSet.Create(
        StringComparer.Ordinal,
        "nsubj",
        "nsubj:pass",
        "obj",
        "iobj",
        "obl:agent"
    );
    private static readonly FrozenSet<string> s_ofNames = FrozenSet.Create(StringComparer.Ordinal, "obl", "nmod");

    /// <summary>Subtypes that say more than is scored fall away: <c>nmod:poss</c> is <c>nmod</c>, <c>obl:tmod</c> is <c>obl</c>, <c>nsubj:outer</c> is <c>nsubj</c>.</summary>
    public static string Of(string relation) => s_always.Contains(relation) ? relation : relation.Split(':')[0];

    /// <summary>Whether it is scored: core arguments always, obliques and modifiers where they hold a name.</summary>
    public static bool IsScored(Edge edge, Alignment alignment) =>
        s_always.Contains(edge.Relation) || (s_ofNames.Contains(edge.Relation) && alignment.Named.Contains(edge.Dependent));

    /// <summary>Whether it is a subject or an object, the relations that claims come from.</summary>
    public static bool IsSubjectOrObject(string relation) => relation is "nsubj" or "nsubj:pass" or "obj" or "iobj";
}
