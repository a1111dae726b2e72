using System.ComponentModel;
using Graph.Model;

namespace Graph.Api.Vocabulary;

[Description("What the vocabulary says of one relation type.")]
internal sealed class RelationTypeInfo(RelationDefinition definition)
{
    [Description("The type.")]
    public RelationType Type => definition.Type;

    [Description("Kinds of node that may be its subject.")]
    public IReadOnlyList<NodeKind> Subjects => definition.Subjects;

    [Description("Kinds of node that may be its object; empty where it has none.")]
    public IReadOnlyList<NodeKind> Objects => definition.Objects;

    [Description("Whether a claim may stand without a subject.")]
    public bool SubjectOptional => definition.SubjectOptional;

    [Description("Whether a claim may stand without an object.")]
    public bool ObjectOptional => definition.ObjectOptional;

    [Description("Whether order has no meaning.")]
    public bool Symmetric => definition.Symmetric;

    [Description("Root event type of PLOVER.")]
    public string? PloverRoot => definition.PloverRoot;

    [Description("The same as an enum.")]
    public PloverRoot? Root => definition.PloverRoot is { } root ? Enum.Parse<PloverRoot>(root, ignoreCase: true) : null;

    [Description("Names of the attributes that a claim may carry.")]
    public IReadOnlyList<string> Attributes => definition.Attributes;

    [Description("One sentence for people.")]
    public string Meaning => definition.Meaning;
}
