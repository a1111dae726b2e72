using System.Globalization;
using Graph.Api.Errors;
using Graph.Api.Paging;
using GraphQL;
using GraphQLParser.AST;

namespace Graph.Api.Guard;

/// <summary>Weighs the definitions of one document.</summary>
internal sealed class DocumentScale
{
    // Inline fragments and spreads nest without adding fields, so the recursion has a bound of its own.
    private const int NestingPerLevel = 4;

    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Weight?> _weights = new(StringComparer.Ordinal);
    private readonly Inputs? _variables;
    private readonly GraphApiOptions _limits;

    /// <summary>Makes a scale that knows the fragments of <paramref name="document"/>.</summary>
    public DocumentScale(GraphQLDocument document, Inputs? variables, GraphApiOptions limits)
    {
        (_variables, _limits) = (variables, limits);
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
        {
            _fragments.TryAdd((string)fragment.FragmentName.Name.Value, fragment);
        }
    }

    /// <summary>The weight of an operation or fragment.</summary>
    /// <exception cref="ExecutionError">It nests too deep, spreads a fragment inside itself, or has too many directives or variables.</exception>
    public Weight Weigh(ASTNode definition)
    {
        CheckDirectives(definition as IHasDirectivesNode);
        return definition switch
        {
            GraphQLOperationDefinition { Variables: { } variables } when variables.Count > _limits.MaxVariables =>
                throw RequestErrors.TooComplex($"An operation declares more than {_limits.MaxVariables} variables"),
            GraphQLOperationDefinition operation => Weigh(operation.SelectionSet, 0),
            GraphQLFragmentDefinition fragment => WeighFragment((string)fragment.FragmentName.Name.Value, 0),
            _ => default,
        };
    }

    private Weight Weigh(GraphQLSelectionSet? selections, int nesting)
    {
        if (nesting > _limits.MaxDepth * NestingPerLevel)
        {
            throw RequestErrors.TooComplex($"The document nests fields deeper than {_limits.MaxDepth} levels");
        }

        var sum = default(Weight);
        foreach (var selection in selections?.Selections ?? [])
        {
            CheckDirectives(selection as IHasDirectivesNode);
            sum = sum.Beside(selection switch
            {
                GraphQLField field => Weigh(field.SelectionSet, nesting + 1).Under(field.Alias is not null, Rows(field)),
                GraphQLInlineFragment inline => Weigh(inline.SelectionSet, nesting + 1),
                GraphQLFragmentSpread spread => WeighFragment((string)spread.FragmentName.Name.Value, nesting + 1),
                _ => default,
            });
        }

        return sum;
    }

    private Weight WeighFragment(string name, int nesting)
    {
        if (_weights.TryGetValue(name, out var known))
        {
            return known ?? throw RequestErrors.TooComplex($"Fragment '{name}' is spread inside itself");
        }

        if (!_fragments.TryGetValue(name, out var fragment))
        {
            return default;
        }

        _weights[name] = null;
        var weight = Weigh(fragment.SelectionSet, nesting);
        _weights[name] = weight;
        return weight;
    }

    private long? Rows(GraphQLField field)
    {
        var argument = field.Arguments?.FirstOrDefault(a => a.Name.Value == "first");
        return argument?.Value switch
        {
            GraphQLIntValue number when int.TryParse(number.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) => count,
            GraphQLVariable variable when _variables?.GetValueOrDefault((string)variable.Name.Value) is int count => Math.Max(0, count),
            _ => argument is not null || IsPage(field) ? PageArguments.DefaultFirst : null,
        };
    }

    private static bool IsPage(GraphQLField field) =>
        field.SelectionSet?.Selections.Any(s => s is GraphQLField { Name.Value: var name } && name == "edges") ?? false;

    private void CheckDirectives(IHasDirectivesNode? node)
    {
        if (node?.Directives?.Count > _limits.MaxDirectives)
        {
            throw RequestErrors.TooComplex($"A field, fragment or operation has more than {_limits.MaxDirectives} directives");
        }
    }
}
