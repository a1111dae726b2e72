using GraphQL;

namespace Graph.Api.Http;

/// <summary>What a client asks to run.</summary>
/// <param name="Query">The document.</param>
/// <param name="OperationName">Which of its operations, where it has several.</param>
/// <param name="Variables">Values of its variables.</param>
internal sealed record GraphQLCall(string Query, string? OperationName, Inputs? Variables);
