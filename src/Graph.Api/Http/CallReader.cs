using System.Text;
using System.Text.Json;
using Graph.Api.Errors;
using GraphQL;
using Microsoft.AspNetCore.Http;

namespace Graph.Api.Http;

/// <summary>Reads a call from a request.</summary>
internal sealed class CallReader(IGraphQLSerializer serializer)
{
    /// <summary>Reads the parameters of a GET.</summary>
    /// <exception cref="ExecutionError">They make no call.</exception>
    public GraphQLCall FromQueryString(IQueryCollection parameters)
    {
        using var variables = Json(parameters, "variables");
        using var extensions = Json(parameters, "extensions");
        return Complete(
            Single(parameters, "query"),
            Single(parameters, "documentId"),
            Single(parameters, "operationName"),
            variables?.RootElement,
            extensions?.RootElement,
            "Parameter 'query' is missing"
        );
    }

    /// <summary>Reads the body of a POST.</summary>
    /// <exception cref="ExecutionError">It makes no call.</exception>
    public GraphQLCall FromBody(ReadOnlyMemory<byte> body)
    {
        using var document = JsonText.Parse(body);
        return document.RootElement.ValueKind == JsonValueKind.Object
            ? Complete(
                Text(document.RootElement, "query"),
                Text(document.RootElement, "documentId"),
                Text(document.RootElement, "operationName"),
                Member(document.RootElement, "variables"),
                Member(document.RootElement, "extensions"),
                "The body has no 'query'"
            )
            : throw RequestErrors.BadRequest("The body must be one JSON object with 'query'; batches are not supported");
    }

    private GraphQLCall Complete(
        string? query,
        string? documentId,
        string? operationName,
        JsonElement? variables,
        JsonElement? extensions,
        string missing
    )
    {
        var call = new GraphQLCall(
            query is { Length: > 0 } ? query : null,
            operationName is { Length: > 0 } ? operationName : null,
            Map(variables, "variables"),
            documentId is { Length: > 0 } ? Documents.DocumentId.Normalize(documentId) : null,
            Hash(extensions),
            Map(extensions, "extensions")
        );
        return call is { Query: null, DocumentId: null, Hash: null } ? throw RequestErrors.BadRequest(missing)
            : call is { Query: not null, DocumentId: not null } ? throw RequestErrors.BadRequest("Send 'query' or 'documentId', not both")
            : call;
    }

    private static JsonDocument? Json(IQueryCollection parameters, string name) =>
        Single(parameters, name) is { Length: > 0 } text ? JsonText.Parse(Encoding.UTF8.GetBytes(text)) : null;

    private static string? Single(IQueryCollection parameters, string name) =>
        parameters[name] switch
        {
            { Count: 0 } => null,
            { Count: 1 } values => values[0],
            _ => throw RequestErrors.BadRequest($"Parameter '{name}' is given more than once"),
        };

    private static string? Text(JsonElement body, string name) =>
        Member(body, name) is not { } value ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : throw RequestErrors.BadRequest($"'{name}' must be a string");

    private static JsonElement? Member(JsonElement body, string name) =>
        body.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private Inputs? Map(JsonElement? value, string name) =>
        value is not { ValueKind: not JsonValueKind.Null } given ? null
        : given.ValueKind == JsonValueKind.Object ? serializer.ReadNode<Inputs>(given)
        : throw RequestErrors.BadRequest($"'{name}' must be an object");

    private static string? Hash(JsonElement? extensions)
    {
        if (extensions is not { ValueKind: JsonValueKind.Object } given || Member(given, "persistedQuery") is not { } persisted)
        {
            return null;
        }

        return persisted.ValueKind == JsonValueKind.Object && Member(persisted, "sha256Hash") is { ValueKind: JsonValueKind.String } hash
            ? Documents.DocumentId.Normalize(hash.GetString()!)
            : throw RequestErrors.BadRequest("'extensions.persistedQuery' must have 'version' 1 and 'sha256Hash'");
    }
}
