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
        var variables = Single(parameters, "variables");
        using var document = string.IsNullOrEmpty(variables) ? null : Parse(System.Text.Encoding.UTF8.GetBytes(variables));
        return new GraphQLCall(
            Single(parameters, "query") is { Length: > 0 } query ? query : throw RequestErrors.BadRequest("Parameter 'query' is missing"),
            Single(parameters, "operationName") is { Length: > 0 } name ? name : null,
            document is null ? null : Variables(document.RootElement));
    }

    /// <summary>Reads the body of a POST.</summary>
    /// <exception cref="ExecutionError">It makes no call.</exception>
    public GraphQLCall FromBody(ReadOnlyMemory<byte> body)
    {
        using var document = Parse(body);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw RequestErrors.BadRequest("The body must be one JSON object with 'query'; batches are not supported");
        }

        return new GraphQLCall(
            Text(document.RootElement, "query") is { Length: > 0 } query ? query : throw RequestErrors.BadRequest("The body has no 'query'"),
            Text(document.RootElement, "operationName"),
            document.RootElement.TryGetProperty("variables", out var variables) ? Variables(variables) : null);
    }

    private static string? Single(IQueryCollection parameters, string name) => parameters[name] switch
    {
        { Count: 0 } => null,
        { Count: 1 } values => values[0],
        _ => throw RequestErrors.BadRequest($"Parameter '{name}' is given more than once"),
    };

    private static JsonDocument Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException error)
        {
            throw RequestErrors.BadRequest(
                $"Not JSON at line {error.LineNumber.GetValueOrDefault() + 1}, byte {error.BytePositionInLine.GetValueOrDefault() + 1}");
        }
    }

    private static string? Text(JsonElement body, string name)
    {
        if (!body.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw RequestErrors.BadRequest($"'{name}' must be a string");
    }

    private Inputs? Variables(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Object => serializer.ReadNode<Inputs>(value),
        _ => throw RequestErrors.BadRequest("'variables' must be an object"),
    };
}
