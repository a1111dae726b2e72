using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace Graph.Api.Explorer;

/// <summary>A file of the explorer page as built from <c>web/</c>, kept in the assembly.</summary>
internal sealed class ExplorerFile
{
    private const string Folder = "explorer/";
    private const string Policy = "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors ";

    private static readonly FileExtensionContentTypeProvider MediaTypes = new();

    private readonly string _mediaType;
    private readonly byte[] _content;
    private readonly string _tag;

    private ExplorerFile(string resource)
    {
        Path = "/" + resource[Folder.Length..];
        _mediaType = MediaTypes.TryGetContentType(resource, out var type) ? type : "application/octet-stream";
        using var stream = typeof(ExplorerFile).Assembly.GetManifestResourceStream(resource)!;
        _content = new byte[stream.Length];
        stream.ReadExactly(_content);
        _tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(_content)[..12])}\"";
    }

    /// <summary>All files of the page.</summary>
    public static IReadOnlyList<ExplorerFile> All { get; } =
    [
        .. typeof(ExplorerFile)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new ExplorerFile(name)),
    ];

    /// <summary>The page itself, which shows every view.</summary>
    public static ExplorerFile Page { get; } = All.Single(file => file.Path == "/index.html");

    /// <summary>Where it is served.</summary>
    public string Path { get; }

    /// <summary>Writes it, such that a browser loads nothing from elsewhere and shows it in no frame.</summary>
    public Task WriteAsync(HttpContext http) => WriteAsync(http, "'none'");

    /// <summary>Writes it, such that pages from everywhere may frame it.</summary>
    public Task WriteFramedAsync(HttpContext http) => WriteAsync(http, "*");

    private async Task WriteAsync(HttpContext http, string frames)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy + frames;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-cache";
        headers.ETag = _tag;
        if (http.Request.Headers.IfNoneMatch.Contains(_tag))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        http.Response.ContentType = $"{_mediaType}; charset=utf-8";
        http.Response.ContentLength = _content.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.Body.WriteAsync(_content, http.RequestAborted);
        }
    }
}
