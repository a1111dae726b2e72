using Graph.Model;

namespace Graph.Storage;

/// <summary>The names by which stores keep kinds and types: those of the interchange.</summary>
internal static class Names
{
    public static string Of(ActorKind kind) => kind.ToString().ToUpperInvariant();

    public static string Of(NodeKind kind) => kind.ToString().ToUpperInvariant();

    public static ActorKind ActorKind(string name) => Enum.Parse<ActorKind>(name, ignoreCase: true);

    public static NodeKind NodeKind(string name) => Enum.Parse<NodeKind>(name, ignoreCase: true);

    public static RelationType Type(string name) =>
        RelationVocabulary.TryParse(name, out var type)
            ? type
            : throw new StoreException(
                $"the store holds the relation type '{name}', which this program does not know; use a newer version of the program"
            );
}
