using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Graph.Api.Http;

/// <summary>Reads the call of a request, up to a size and in one media type.</summary>
internal sealed class RequestReader(CallReader calls, GraphApiOptions options)
{
    /// <summary>The call, or null where the request was answered because it can hold none.</summary>
    /// <exception cref="ExecutionError">What it holds is no call.</exception>
    public async Task<GraphQLCall?> ReadAsync(HttpContext http)
    {
        var isGet = HttpMethods.IsGet(http.Request.Method);
        if (!isGet && !IsJson(http.Request))
        {
            // Browsers send JSON across origins only after a preflight, which is not granted: so no page can post in somebody's name.
            await Problem
                .WriteAsync(http, StatusCodes.Status415UnsupportedMediaType, $"Send the call as {AnswerFormat.Json} in UTF-8")
                .ConfigureAwait(false);
            return null;
        }

        var body = isGet
            ? default(ReadOnlyMemory<byte>)
            : await BodyReader.ReadAsync(http.Request, options.MaxRequestBytes).ConfigureAwait(false);
        if (body is null || http.Request.QueryString.Value?.Length > options.MaxRequestBytes)
        {
            await Problem
                .WriteAsync(http, StatusCodes.Status413PayloadTooLarge, $"A call may have at most {options.MaxRequestBytes} bytes")
                .ConfigureAwait(false);
            return null;
        }

        return isGet ? calls.FromQueryString(http.Request.Query) : calls.FromBody(body.Value);
    }

    private static bool IsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals(AnswerFormat.Json, StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Value.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase));
}
