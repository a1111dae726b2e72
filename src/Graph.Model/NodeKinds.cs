using System.Collections.Immutable;

namespace Graph.Model;

/// <summary>What kinds of node have in common.</summary>
public static class NodeKinds
{
    /// <summary>The kinds that act: persons, states, organizations and groups.</summary>
    public static ImmutableArray<NodeKind> Actors { get; } = [NodeKind.Person, NodeKind.State, NodeKind.Organization, NodeKind.Group];

    /// <summary>Whether nodes of <paramref name="kind"/> act.</summary>
    public static bool IsActor(this NodeKind kind) => Actors.Contains(kind);
}
