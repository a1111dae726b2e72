using System.Collections.Immutable;

namespace Graph.Model;

/// <summary>What the vocabulary says of one relation type.</summary>
/// <param name="Type">The type.</param>
/// <param name="Name">Its name in every interface, such as <c>ALLIED_WITH</c>.</param>
/// <param name="Subjects">Node kinds that may be its subject.</param>
/// <param name="SubjectOptional">Whether a claim may stand without a subject.</param>
/// <param name="Objects">Node kinds that may be its object; empty where it has none.</param>
/// <param name="ObjectOptional">Whether a claim may stand without an object.</param>
/// <param name="Symmetric">Whether order has no meaning.</param>
/// <param name="PloverRoot">Root event type of PLOVER, or null.</param>
/// <param name="Attributes">Names of the attributes that a claim may carry.</param>
/// <param name="Meaning">One sentence for people.</param>
public sealed record RelationDefinition(
    RelationType Type,
    string Name,
    ImmutableArray<NodeKind> Subjects,
    bool SubjectOptional,
    ImmutableArray<NodeKind> Objects,
    bool ObjectOptional,
    bool Symmetric,
    string? PloverRoot,
    ImmutableArray<string> Attributes,
    string Meaning
);
