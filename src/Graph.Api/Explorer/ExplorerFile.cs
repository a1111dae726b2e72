using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace Graph.Api.Explorer;

/// <summary>A file of the explorer page as built from <c>web/</c>, kept in the assembly.</summary>
internal sealed class ExplorerFile
{
    private const string Folder = "explorer/";
    private const string Policy = "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors ";

    private static readonly FileExtensionContentTypeProvider MediaTypes = new();

    private readonly string _mediaType;
    private readonly PackedForms _forms;
    private readonly string _tag;

    private ExplorerFile(string resource)
    {
        Path = "/" + resource[Folder.Length..];
        _mediaType = MediaTypes.TryGetContentType(resource, out var type) ? type : "application/octet-stream";
        using var stream = typeof(ExplorerFile).Assembly.GetManifestResourceStream(resource)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        _forms = new PackedForms(content);
        _tag = $"W/\"{Convert.ToHexStringLower(SHA256.HashData(content)[..12])}\"";
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
        headers.Vary = HeaderNames.AcceptEncoding;
        if (http.Request.Headers.IfNoneMatch.Contains(_tag))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var (coding, content) = _forms.For(http.Request.GetTypedHeaders());
        headers.ContentEncoding = coding;
        http.Response.ContentType = $"{_mediaType}; charset=utf-8";
        http.Response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.Body.WriteAsync(content, http.RequestAborted);
        }
    }
}
