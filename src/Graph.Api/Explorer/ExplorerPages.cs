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
}
