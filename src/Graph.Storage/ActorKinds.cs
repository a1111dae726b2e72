using Graph.Model;

namespace Graph.Storage;

/// <summary>The kind of actor that an id names.</summary>
internal static class ActorKinds
{
    public static ActorKind Of(NodeId id) =>
        id.Kind switch
        {
            NodeKind.Person => ActorKind.Person,
            NodeKind.State => ActorKind.State,
            NodeKind.Organization => ActorKind.Organization,
            NodeKind.Group => ActorKind.Group,
            _ => throw new ArgumentException($"{id} is no actor"),
        };
}
