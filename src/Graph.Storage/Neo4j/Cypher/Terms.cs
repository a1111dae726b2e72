using Graph.Model;

namespace Graph.Storage.Neo4j.Cypher;

/// <summary>The words by which the graph in the database knows kinds, types and modalities: those of every other interface.</summary>
internal static class Terms
{
    private const string Denied = "NOT_";
    private const string Actor = "Actor";

    public static string Of(ActorKind kind) => kind.ToString().ToUpperInvariant();

    /// <summary>The labels of a node of a kind, beside <c>Entity</c>, which all have that claims can speak of.</summary>
    public static string[] LabelsOf(NodeKind kind) => kind.IsActor() ? [Actor, kind.ToString()] : [kind.ToString()];

    public static string Of(NodeKind kind) => kind.ToString().ToUpperInvariant();

    public static string Of(Sector sector) => sector.ToString().ToUpperInvariant();

    public static string Of(Modality modality) => modality.ToString().ToUpperInvariant();

    public static string Of(DatePrecision precision) => precision.ToString().ToUpperInvariant();

    /// <summary>The type of a direct relationship: a denial has one of its own, so that no reader of <c>MET</c> takes "has not met" for a
    /// meeting.</summary>
    public static string EdgeOf(RelationType type, bool negated) => (negated ? Denied : "") + RelationVocabulary.NameOf(type);

    public static T Parse<T>(string name)
        where T : struct, Enum => Enum.TryParse<T>(name, ignoreCase: true, out var value) ? value : throw Unknown(name);

    public static RelationType Type(string name) => RelationVocabulary.TryParse(name, out var type) ? type : throw Unknown(name);

    private static StoreException Unknown(string name) =>
        new($"the store holds '{name}', which this program does not know; use a newer version of the program");
}
