using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Graph.Benchmarks.Load;

/// <summary>A server that answers at once: as fast as HTTP gets on the machine.</summary>
internal static class PlainKestrel
{
    public static Task RunAsync(string url)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var answer = """{"data":{"nothing":null}}"""u8.ToArray();
        app.MapPost(
            "/graphql",
            context =>
            {
                context.Response.ContentType = "application/json";
                return context.Response.Body.WriteAsync(answer).AsTask();
            }
        );
        return app.RunAsync(url);
    }
}
