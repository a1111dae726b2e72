using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Graph.Api.Http;

/// <summary>In which media type to answer.</summary>
internal static class AnswerFormat
{
    /// <summary>The media type of GraphQL over HTTP; its status tells whether the request was run.</summary>
    public const string GraphQLResponse = "application/graphql-response+json";

    /// <summary>The older media type; whatever is well-formed answers 200.</summary>
    public const string Json = "application/json";

    /// <summary>The media type to answer in, or null where the client accepts neither. Wildcards and no header mean
    /// <see cref="Json"/>.</summary>
    public static string? Choose(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept;
        if (accepted is not { Count: > 0 })
        {
            return request.Headers.Accept.Count == 0 ? Json : null;
        }

        var best = accepted
            .Select((range, index) => (Format: Match(range), Quality: range.Quality ?? 1, index))
            .Where(candidate => candidate.Format is not null && candidate.Quality > 0)
            .OrderByDescending(candidate => candidate.Quality)
            .ThenBy(candidate => candidate.index)
            .Select(candidate => candidate.Format);
        return best.FirstOrDefault();
    }

    private static string? Match(MediaTypeHeaderValue range) =>
        range.MediaType.Value switch
        {
            { } type when type.Equals(GraphQLResponse, StringComparison.OrdinalIgnoreCase) => GraphQLResponse,
            { } type when type.Equals(Json, StringComparison.OrdinalIgnoreCase) || type is "*/*" || type is "application/*" => Json,
            _ => null,
        };
}
