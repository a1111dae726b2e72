using System.Collections.Frozen;
using Graph.Api.Running;
using GraphQLParser.AST;

namespace Graph.Api.Documents;

/// <summary>A document that was parsed, with what is asked of it again and again.</summary>
internal sealed class ParsedDocument(GraphQLDocument syntax)
{
    /// <summary>Its syntax tree.</summary>
    public GraphQLDocument Syntax => syntax;

    /// <summary>Its fragments by name; of two with one name, which validation refuses, the first.</summary>
    public FrozenDictionary<string, GraphQLFragmentDefinition> Fragments { get; } =
        syntax
            .Definitions.OfType<GraphQLFragmentDefinition>()
            .DistinctBy(fragment => (string)fragment.FragmentName.Name.Value, StringComparer.Ordinal)
            .ToFrozenDictionary(fragment => (string)fragment.FragmentName.Name.Value, StringComparer.Ordinal);

    /// <summary>What stays the same from call to call; null where directives may change it.</summary>
    public DocumentPlan? Plan { get; } = syntax.Source.Span.Contains('@') ? null : new DocumentPlan(syntax);

    /// <summary>Whether it was found to fit the schema, which need not be looked at again.</summary>
    public bool IsValid { get; set; }

    /// <summary>The operation with a name, or the only one where no name is given; null where that names none.</summary>
    public GraphQLOperationDefinition? Operation(string? name)
    {
        var operations = syntax
            .Definitions.OfType<GraphQLOperationDefinition>()
            .Where(o => name is null || o.Name?.Value == name)
            .Take(2)
            .ToList();
        return operations.Count == 1 ? operations[0] : null;
    }
}
