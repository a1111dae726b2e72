using System.Buffers.Text;
using System.Security.Cryptography;
using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Graph.Api.Http;

/// <summary>Writes answers. Those to a GET carry a tag of their content, by which a client is spared what it has already.</summary>
internal sealed class AnswerWriter(IGraphQLSerializer serializer)
{
    private const int TagBytes = 16;

    /// <summary>Writes an answer.</summary>
    public async Task WriteAsync(HttpContext http, ExecutionResult result, string format, int status)
    {
        http.Response.StatusCode = status;
        if (HttpMethods.IsGet(http.Request.Method) && status == StatusCodes.Status200OK && result.Errors is not { Count: > 0 })
        {
            await WriteTaggedAsync(http, result, format).ConfigureAwait(false);
            return;
        }

        http.Response.Headers.CacheControl = "no-store";
        http.Response.ContentType = $"{format}; charset=utf-8";
        await serializer.WriteAsync(http.Response.Body, result, http.RequestAborted).ConfigureAwait(false);
    }

    private async Task WriteTaggedAsync(HttpContext http, ExecutionResult result, string format)
    {
        using var answer = new MemoryStream();
        await serializer.WriteAsync(answer, result, http.RequestAborted).ConfigureAwait(false);
        var content = answer.GetBuffer().AsMemory(0, (int)answer.Length);
        // Weak, since compression changes the bytes and not what they say.
        var tag = new EntityTagHeaderValue(
            $"\"{Base64Url.EncodeToString(SHA256.HashData(content.Span).AsSpan(0, TagBytes))}\"",
            isWeak: true
        );
        http.Response.Headers.ETag = tag.ToString();
        http.Response.Headers.CacheControl = "private, no-cache";
        if (
            http
                .Request.GetTypedHeaders()
                .IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false) || known == EntityTagHeaderValue.Any)
        )
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        http.Response.ContentType = $"{format}; charset=utf-8";
        await http.Response.Body.WriteAsync(content, http.RequestAborted).ConfigureAwait(false);
    }
}
