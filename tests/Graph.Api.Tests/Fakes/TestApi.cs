using System.Net.Http.Json;
using System.Text.Json;
using Graph.Api.Actors;
using Graph.Api.Naming;
using Graph.Api.Writing;
using Graph.Storage;
using GraphQL.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Graph.Api.Tests.Fakes;

/// <summary>The interface over a world, in a host without a network.</summary>
internal sealed class TestApi : IAsyncDisposable
{
    // One schema serves all tests: it holds no state, and to build it takes most of a host's start.
    private static readonly Lazy<ISchema> s_schema = new(() =>
    {
        var schema = new ServiceCollection()
            .AddSingleton<IActorLabels, FakeLabels>()
            .AddGraphApi()
            .BuildServiceProvider()
            .GetRequiredService<ISchema>();
        schema.Initialize();
        return schema;
    });

    private readonly WebApplication _app;

    private readonly MemoryReader? _reader;

    private TestApi(WebApplication app, MemoryReader? reader, MemoryLog log, bool listens) =>
        (_app, _reader, Client, Log) = (
            app,
            reader,
            listens ? new HttpClient { BaseAddress = new Uri(app.Urls.First()) } : app.GetTestClient(),
            log
        );

    public MemoryReader Reader => _reader ?? throw new InvalidOperationException("This host has a store");

    public HttpClient Client { get; }

    /// <summary>What the host logged.</summary>
    public MemoryLog Log { get; }

    public IServiceProvider Services => _app.Services;

    /// <summary>A host over lists in memory.</summary>
    public static Task<TestApi> StartAsync(World? world = null, GraphApiOptions? options = null)
    {
        var reader = new MemoryReader(world ?? Worlds.Veto());
        return StartAsync(
            services =>
                services
                    .AddSingleton<IGraphReader>(reader)
                    .AddSingleton<IGraphAnalyst>(new UnaskedAnalyst())
                    .AddSingleton<IActorLabels, FakeLabels>()
                    .AddSingleton<INodePhrases, FakePhrases>(),
            reader,
            options
        );
    }

    /// <summary>A host over a store, which it disposes of.</summary>
    public static Task<TestApi> StartAsync(IGraphStore store) =>
        StartAsync(services => services.AddSingleton(_ => store).AddSingleton<IActorLabels, FakeLabels>(), null, null);

    /// <summary>A host that can be written to; <paramref name="listen"/> opens it on a port of this machine.</summary>
    public static Task<TestApi> StartAsync(TestStore store, GraphApiOptions options, bool listen = false) =>
        StartAsync(services => services.AddSingleton(store.Store).AddSingleton<IArticleIntake, FakeIntake>(), null, options, listen);

    private static async Task<TestApi> StartAsync(
        Action<IServiceCollection> addReader,
        MemoryReader? reader,
        GraphApiOptions? options,
        bool listen = false
    )
    {
        var builder = WebApplication.CreateSlimBuilder();
        if (listen)
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
        }
        else
        {
            builder.WebHost.UseTestServer();
        }

        var log = new MemoryLog();
        builder.Logging.ClearProviders().AddProvider(log);
        addReader(builder.Services);
        builder.Services.AddGraphApi(options).Replace(ServiceDescriptor.Singleton(s_schema.Value));
        var app = builder.Build();
        app.UseGraphApi();
        await app.StartAsync();
        return new TestApi(app, reader, log, listen);
    }

    public async Task<JsonElement> AskAsync(string query, object? variables = null, string? operationName = null)
    {
        using var response = await Client.PostAsJsonAsync(
            "/graphql",
            new
            {
                query,
                variables,
                operationName,
            }
        );
        return JsonElement.Parse(await response.Content.ReadAsStringAsync());
    }

    /// <summary>The data of an answer that must have no errors.</summary>
    public async Task<JsonElement> DataAsync(string query, object? variables = null)
    {
        var answer = await AskAsync(query, variables);
        Assert.False(
            answer.TryGetProperty("errors", out var errors),
            errors.ValueKind == JsonValueKind.Undefined ? "" : errors.GetRawText()
        );
        return answer.GetProperty("data");
    }

    /// <summary>Code and message of the first error of an answer.</summary>
    public async Task<(string? Code, string? Message)> ErrorAsync(string query, object? variables = null)
    {
        var error = (await AskAsync(query, variables)).GetProperty("errors")[0];
        return (error.GetProperty("extensions").GetProperty("code").GetString(), error.GetProperty("message").GetString());
    }

    public ValueTask DisposeAsync()
    {
        Client.Dispose();
        return _app.DisposeAsync();
    }
}
