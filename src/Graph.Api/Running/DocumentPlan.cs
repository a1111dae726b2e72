using System.Collections.Concurrent;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Api.Running;

/// <summary>
/// What stays the same however often a document is run: which fields it selects of a type, and the arguments that no variable has a part
/// in. Of a document with directives neither is known beforehand, as it may skip fields; it has no plan.
/// </summary>
internal sealed class DocumentPlan(GraphQLDocument document)
{
    private readonly ConcurrentDictionary<(GraphQLSelectionSet, IGraphType), SelectedField[]> _fields = new();
    private readonly ConcurrentDictionary<GraphQLOperationDefinition, SettledArguments> _arguments = new();

    /// <summary>The fields that a selection selects of a type, where they were found before; else null.</summary>
    public SelectedField[]? Find(GraphQLSelectionSet selection, IGraphType type) => _fields.GetValueOrDefault((selection, type));

    /// <summary>Keeps the fields that a selection selects of a type. Those that were kept first stay: fields are told apart by which they
    /// are.</summary>
    public SelectedField[] Keep(GraphQLSelectionSet selection, IGraphType type, SelectedField[] fields) =>
        _fields.GetOrAdd((selection, type), fields);

    /// <summary>The arguments of an operation of the document, which has been found valid.</summary>
    public SettledArguments Arguments(GraphQLOperationDefinition operation, ISchema schema) =>
        _arguments.TryGetValue(operation, out var known)
            ? known
            : _arguments.GetOrAdd(operation, key => SettledArguments.Of(document, key, schema));
}
