using Graph.Api.Documents;
using GraphQLParser.AST;

namespace Graph.Api.Http;

/// <summary>A call with what it asks to run.</summary>
/// <param name="Call">What the client asks for.</param>
/// <param name="Document">Its document, parsed.</param>
/// <param name="Operation">The operation to run; null where the call names none.</param>
/// <param name="Cost">What it costs, once it was weighed.</param>
internal sealed record PreparedCall(GraphQLCall Call, ParsedDocument Document, GraphQLOperationDefinition? Operation, long Cost)
{
    /// <summary>Who calls.</summary>
    public string Caller { get; init; } = "";
}
