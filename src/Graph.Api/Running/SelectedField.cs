using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Api.Running;

/// <summary>A field that a document selects of a type; of several with one key in the answer, what they select together.</summary>
internal readonly record struct SelectedField(GraphQLField Field, FieldType Definition);
