using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Graph.Api.Running;

/// <summary>The arguments of an operation: those that are written out have their values, those with variables get them
/// anew.</summary>
internal sealed class SettledArguments
{
    private readonly GraphQLDocument _document;
    private readonly ISchema _schema;
    private readonly HashSet<GraphQLFragmentDefinition> _seen = [];
    private readonly Dictionary<GraphQLField, IDictionary<string, ArgumentValue>> _settled = [];
    private readonly List<SelectedField> _open = [];

    private SettledArguments(GraphQLDocument document, ISchema schema) => (_document, _schema) = (document, schema);

    /// <summary>The arguments of an operation of a valid document without directives.</summary>
    public static SettledArguments Of(GraphQLDocument document, GraphQLOperationDefinition operation, ISchema schema)
    {
        var arguments = new SettledArguments(document, schema);
        arguments.Look(
            operation.SelectionSet,
            operation.Operation switch
            {
                OperationType.Mutation => schema.Mutation,
                OperationType.Subscription => schema.Subscription,
                _ => schema.Query,
            }
        );
        return arguments;
    }

    /// <summary>All arguments with the values of one call.</summary>
    /// <exception cref="ValidationError">A variable holds what an argument does not take.</exception>
    public Dictionary<GraphQLField, IDictionary<string, ArgumentValue>>? With(Variables? variables)
    {
        if (_settled.Count + _open.Count == 0)
        {
            return null;
        }

        var all = new Dictionary<GraphQLField, IDictionary<string, ArgumentValue>>(_settled);
        foreach (var open in _open)
        {
            Add(all, open, variables);
        }

        return all;
    }

    private void Look(GraphQLSelectionSet? selections, IGraphType? type)
    {
        foreach (var selection in selections?.Selections ?? [])
        {
            switch (selection)
            {
                case GraphQLField field:
                    Look(field, type);
                    break;
                case GraphQLInlineFragment inline:
                    Look(inline.SelectionSet, TypeOf(inline.TypeCondition) ?? type);
                    break;
                case GraphQLFragmentSpread spread when Fragment(spread) is { } fragment && _seen.Add(fragment):
                    Look(fragment.SelectionSet, TypeOf(fragment.TypeCondition));
                    break;
                default:
                    break;
            }
        }
    }

    private void Look(GraphQLField field, IGraphType? type)
    {
        if (DefinitionOf(field, type) is not { } definition)
        {
            return;
        }

        if (field.Arguments?.Count > 0)
        {
            var selected = new SelectedField(field, definition);
            if (field.Arguments.Any(argument => HasVariable(argument.Value)))
            {
                _open.Add(selected);
            }
            else
            {
                Add(_settled, selected, null);
            }
        }

        Look(field.SelectionSet, definition.ResolvedType?.GetNamedType());
    }

    private void Add(Dictionary<GraphQLField, IDictionary<string, ArgumentValue>> all, SelectedField of, Variables? variables)
    {
        var (field, definition) = of;
        if (ExecutionHelper.GetArguments(definition.Arguments, field.Arguments, variables, _document, field, null) is { } values)
        {
            all.Add(field, values);
        }
    }

    private FieldType? DefinitionOf(GraphQLField field, IGraphType? type)
    {
        var name = field.Name.Value;
        return name == _schema.TypeNameMetaFieldType.Name ? _schema.TypeNameMetaFieldType
            : name == _schema.SchemaMetaFieldType.Name ? _schema.SchemaMetaFieldType
            : name == _schema.TypeMetaFieldType.Name ? _schema.TypeMetaFieldType
            : (type as IComplexGraphType)?.Fields.Find(name);
    }

    private GraphQLFragmentDefinition? Fragment(GraphQLFragmentSpread spread) =>
        _document
            .Definitions.OfType<GraphQLFragmentDefinition>()
            .FirstOrDefault(f => f.FragmentName.Name.Value == spread.FragmentName.Name.Value);

    private IGraphType? TypeOf(GraphQLTypeCondition? condition) => condition is null ? null : _schema.AllTypes[condition.Type.Name.Value];

    private static bool HasVariable(GraphQLValue? value) =>
        value switch
        {
            GraphQLVariable => true,
            GraphQLListValue list => list.Values?.Any(HasVariable) == true,
            GraphQLObjectValue fields => fields.Fields?.Any(field => HasVariable(field.Value)) == true,
            _ => false,
        };
}
