using Graph.Api.Access;
using Graph.Api.Http;
using Graph.Api.Observation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Net.Http.Headers;

namespace Graph.Api.Hosting;

/// <summary>What every request passes before it is answered, in this order: log, host, origin, compression, key, rate.</summary>
internal static class Edge
{
    private static readonly TimeSpan s_preflight = TimeSpan.FromMinutes(10);

    /// <summary>Registers the checks.</summary>
    public static IServiceCollection AddEdge(this IServiceCollection services)
    {
        services.TryAddSingleton<RequestLog>();
        services.TryAddSingleton<HostFilter>();
        services.TryAddSingleton<KeyRing>();
        services.TryAddSingleton<KeyCheck>();
        services.TryAddSingleton<RateLimit>();
        services
            .AddOptions<CorsOptions>()
            .Configure<GraphApiOptions>(
                (cors, options) =>
                    cors.AddDefaultPolicy(policy =>
                        policy
                            .WithOrigins([.. options.CorsOrigins])
                            .WithMethods(HttpMethods.Get, HttpMethods.Post)
                            .WithHeaders(HeaderNames.ContentType, HeaderNames.Authorization, "X-API-Key")
                            .WithExposedHeaders(HeaderNames.ETag, HeaderNames.RetryAfter, "X-Request-Id")
                            .SetPreflightMaxAge(s_preflight)
                    )
            );
        return services
            .AddCors()
            .AddResponseCompression(compression =>
            {
                // Answers hold no secret beside what a stranger sends, so that their length tells nothing.
                compression.EnableForHttps = true;
                compression.MimeTypes =
                [
                    .. ResponseCompressionDefaults.MimeTypes,
                    AnswerFormat.GraphQLResponse,
                    "application/problem+json",
                    "image/svg+xml",
                ];
            });
    }

    /// <summary>Lets every request pass the checks.</summary>
    public static IApplicationBuilder UseEdge(this IApplicationBuilder app)
    {
        var services = app.ApplicationServices;
        app.Use(services.GetRequiredService<RequestLog>().InvokeAsync)
            .Use(services.GetRequiredService<HostFilter>().InvokeAsync)
            .UseRouting();
        if (services.GetRequiredService<GraphApiOptions>().CorsOrigins.Count > 0)
        {
            app.UseCors();
        }

        return app.UseResponseCompression()
            .Use(services.GetRequiredService<KeyCheck>().InvokeAsync)
            .Use(services.GetRequiredService<RateLimit>().InvokeAsync);
    }
}
