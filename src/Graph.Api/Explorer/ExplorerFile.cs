using Microsoft.AspNetCore.Http;

namespace Graph.Api.Explorer;

/// <summary>A file of the explorer page, kept in the assembly.</summary>
internal sealed class ExplorerFile
{
    private readonly string _mediaType;
    private readonly byte[] _content;

    private ExplorerFile(string path, string name, string mediaType)
    {
        (Path, _mediaType) = (path, mediaType);
        using var stream = typeof(ExplorerFile).Assembly.GetManifestResourceStream($"explorer/{name}")
            ?? throw new InvalidOperationException($"explorer/{name} is not embedded in Graph.Api");
        _content = new byte[stream.Length];
        stream.ReadExactly(_content);
    }

    /// <summary>All files of the page.</summary>
    public static IReadOnlyList<ExplorerFile> All { get; } =
    [
        new("/", "index.html", "text/html"),
        new("/explorer.css", "explorer.css", "text/css"),
        new("/explorer.js", "explorer.js", "text/javascript"),
        new("/graph.js", "graph.js", "text/javascript"),
        new("/icon.svg", "icon.svg", "image/svg+xml"),
        new("/queries.js", "queries.js", "text/javascript"),
    ];

    /// <summary>Where it is served.</summary>
    public string Path { get; }

    /// <summary>Writes it, such that a browser loads nothing from elsewhere.</summary>
    public Task WriteAsync(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-cache";
        http.Response.ContentType = $"{_mediaType}; charset=utf-8";
        http.Response.ContentLength = _content.Length;
        return HttpMethods.IsHead(http.Request.Method)
            ? Task.CompletedTask
            : http.Response.Body.WriteAsync(_content, http.RequestAborted).AsTask();
    }
}
