using Microsoft.AspNetCore.Http;

namespace Graph.Api.Http;

/// <summary>Reads request bodies up to a size.</summary>
internal static class BodyReader
{
    private const int FirstBytes = 4 * 1024;

    /// <summary>The whole body, or null where it is longer than <paramref name="limit"/> bytes.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, int limit)
    {
        if (request.ContentLength > limit)
        {
            return null;
        }

        // One byte of room more than is told, so that the end is seen without growing; what is told and does not come costs no more.
        var body = new byte[(int)Math.Min(request.ContentLength + 1 ?? FirstBytes, FirstBytes)];
        var length = 0;
        while (
            await request.Body.ReadAsync(body.AsMemory(length), request.HttpContext.RequestAborted).ConfigureAwait(false)
                is > 0
                    and var read
        )
        {
            length += read;
            if (length > limit)
            {
                return null;
            }

            if (length == body.Length)
            {
                Array.Resize(ref body, 2 * length);
            }
        }

        return body.AsMemory(0, length);
    }
}
