using Graph.Api.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Graph.Api.Explorer;

/// <summary>Where the explorer page and its files are served; what an address shows is the page's own affair.</summary>
internal static class ExplorerPages
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];
    private static readonly string[] Views =
    [
        "/",
        "/search",
        "/query",
        "/path",
        "/contradictions",
        .. new[] { "actor", "relation", "resolution", "event", "quote", "article", "list" }.Select(view => $"/{view}/{{**id}}"),
    ];

    /// <summary>Maps the start page, every view, every file, and the cards that other pages may frame.</summary>
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        foreach (var file in ExplorerFile.All)
        {
            endpoints.MapMethods(file.Path, Methods, file.WriteAsync);
        }

        foreach (var view in Views)
        {
            endpoints.MapMethods(view, Methods, ExplorerFile.Page.WriteAsync);
        }

        endpoints.MapMethods("/card/{**id}", Methods, ExplorerFile.Page.WriteFramedAsync);
    }

    /// <summary>Answers at every other address: a browser gets the page, which says so in words, a program the problem.</summary>
    public static Task MissAsync(HttpContext http)
    {
        if (
            !Methods.Contains(http.Request.Method)
            || !http.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal)
        )
            return Problem.WriteAsync(http, StatusCodes.Status404NotFound, "There is no such page");
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return ExplorerFile.Page.WriteAsync(http);
    }
}
