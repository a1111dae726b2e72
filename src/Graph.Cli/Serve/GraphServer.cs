using System.Net.Sockets;
using Graph.Api;
using Graph.Api.Actors;
using Graph.Api.Naming;
using Graph.Api.Observation;
using Graph.Api.Writing;
using Graph.Cli.Commands;
using Graph.Cli.Terminals;
using Graph.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Graph.Cli.Serve;

/// <summary>The web server around the GraphQL interface.</summary>
internal static class GraphServer
{
    private static readonly TimeSpan s_stopTimeout = TimeSpan.FromSeconds(5);

    /// <summary>Makes the server over a store that may not be open yet, and that is closed with it.</summary>
    /// <exception cref="InvalidDataException">The file of keys or the folder of documents cannot be used.</exception>
    public static WebApplication Make(ServerSetup setup, Task<IGraphStore> store)
    {
        var app = Build(setup, store);
        app.UseGraphApi();
        return app;
    }

    /// <summary>Serves what is being made until <paramref name="stop"/>, then lets running requests end.</summary>
    public static async Task<int> RunAsync(Task<WebApplication> making, Uri url, Terminal terminal, CancellationToken stop)
    {
        try
        {
            var app = await making.ConfigureAwait(false);
            await using var closing = app.ConfigureAwait(false);
            await app.StartAsync(stop).ConfigureAwait(false);
            return await ServeAsync(app, terminal, stop).ConfigureAwait(false);
        }
        catch (InvalidDataException wrong)
        {
            terminal.Report($"graph: {wrong.Message}");
            return ExitCode.Usage;
        }
        catch (Exception failure) when (failure is IOException or SocketException)
        {
            terminal.Report($"graph: cannot listen on {Address(url)}: {Cause(failure)}");
            return ExitCode.Unreachable;
        }
    }

    private static async Task<int> ServeAsync(WebApplication app, Terminal terminal, CancellationToken stop)
    {
        FirstSteps.Write(terminal, app.Urls.First());
        await Task.Delay(Timeout.Infinite, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await app.StopAsync(CancellationToken.None).ConfigureAwait(false);
        terminal.Report("graph: stopped");
        return ExitCode.Done;
    }

    private static WebApplication Build(ServerSetup setup, Task<IGraphStore> store)
    {
        // Empty, so that no configuration file of the current folder has a say.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.AddServerHeader = false).UseUrls(Address(setup.Url));
        builder
            .Logging.SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None)
            .AddFilter(typeof(RequestLog).FullName, setup.RequestLog is null ? LogLevel.None : LogLevel.Information);
        _ =
            setup.RequestLog == "json"
                ? builder.Logging.AddJsonConsole(console => console.UseUtcTimestamp = true)
                : builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = s_stopTimeout);
        builder.Services.AddSingleton(_ => store.GetAwaiter().GetResult());
        builder.Services.AddSingleton<IArticleIntake>(setup.Intake);
        builder.Services.AddSingleton<IActorLabels, PackLabels>().AddSingleton<INodePhrases, PackPhrases>();
        builder.Services.AddGraphApi(setup.Options);
        return builder.Build();
    }

    private static string Address(Uri url) => url.GetLeftPart(UriPartial.Authority);

    private static string Cause(Exception failure) =>
        failure is AddressInUseException || failure.InnerException is AddressInUseException
            ? "the port is in use; choose another with --port, or stop the program that has it"
            : $"{failure.GetBaseException().Message.TrimEnd('.')}; check host and port";
}
