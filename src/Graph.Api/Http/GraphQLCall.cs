using GraphQL;

namespace Graph.Api.Http;

/// <summary>What a client asks to run: a document, or the name of one.</summary>
/// <param name="Query">The document.</param>
/// <param name="OperationName">Which of its operations, where it has several.</param>
/// <param name="Variables">Values of its variables.</param>
/// <param name="DocumentId">The id of a trusted document.</param>
/// <param name="Hash">SHA-256 of a document, as automatic persisted queries have it.</param>
/// <param name="Extensions">What else came with it.</param>
internal sealed record GraphQLCall(
    string? Query,
    string? OperationName = null,
    Inputs? Variables = null,
    string? DocumentId = null,
    string? Hash = null,
    Inputs? Extensions = null
);
