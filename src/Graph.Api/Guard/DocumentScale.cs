using Graph.Api.Documents;
using Graph.Api.Errors;
using GraphQL;
using GraphQLParser.AST;

namespace Graph.Api.Guard;

/// <summary>Weighs the definitions of one document by its text alone: fields, aliases, depth.</summary>
internal sealed class DocumentScale(ParsedDocument document, GraphApiOptions limits)
{
    // Inline fragments and spreads nest without adding fields, so the recursion has a bound of its own.
    private const int NestingPerLevel = 4;

    private readonly Dictionary<string, Weight?> _weights = new(StringComparer.Ordinal);

    /// <summary>The weight of an operation or fragment.</summary>
    /// <exception cref="ExecutionError">It nests too deep, spreads a fragment inside itself, or has too many directives or
    /// variables.</exception>
    public Weight Weigh(ASTNode definition)
    {
        CheckDirectives(definition as IHasDirectivesNode);
        return definition switch
        {
            GraphQLOperationDefinition { Variables: { } variables } when variables.Count > limits.MaxVariables =>
                throw RequestErrors.TooComplex($"An operation declares more than {limits.MaxVariables} variables"),
            GraphQLOperationDefinition operation => Weigh(operation.SelectionSet, 0),
            GraphQLFragmentDefinition fragment => WeighFragment((string)fragment.FragmentName.Name.Value, 0),
            _ => default,
        };
    }

    private Weight Weigh(GraphQLSelectionSet? selections, int nesting)
    {
        if (nesting > limits.MaxDepth * NestingPerLevel)
        {
            throw RequestErrors.TooComplex($"The document nests fields deeper than {limits.MaxDepth} levels");
        }

        var sum = default(Weight);
        foreach (var selection in selections?.Selections ?? [])
        {
            CheckDirectives(selection as IHasDirectivesNode);
            sum = sum.Beside(
                selection switch
                {
                    GraphQLField field => Weigh(field.SelectionSet, nesting + 1).Under(field.Alias is not null),
                    GraphQLInlineFragment inline => Weigh(inline.SelectionSet, nesting + 1),
                    GraphQLFragmentSpread spread => WeighFragment((string)spread.FragmentName.Name.Value, nesting + 1),
                    _ => default,
                }
            );
        }

        return sum;
    }

    private Weight WeighFragment(string name, int nesting)
    {
        if (_weights.TryGetValue(name, out var known))
        {
            return known ?? throw RequestErrors.TooComplex($"Fragment '{name}' is spread inside itself");
        }

        if (!document.Fragments.TryGetValue(name, out var fragment))
        {
            return default;
        }

        _weights[name] = null;
        var weight = Weigh(fragment.SelectionSet, nesting);
        _weights[name] = weight;
        return weight;
    }

    private void CheckDirectives(IHasDirectivesNode? node)
    {
        if (node?.Directives?.Count > limits.MaxDirectives)
        {
            throw RequestErrors.TooComplex($"A field, fragment or operation has more than {limits.MaxDirectives} directives");
        }
    }
}
