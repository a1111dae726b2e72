using System.Net.Sockets;
using Graph.Api;
using Graph.Api.Actors;
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

    /// <summary>Serves until <paramref name="stop"/>, then lets running requests end.</summary>
    public static async Task<int> RunAsync(ServerSetup setup, IGraphStore store, Terminal terminal, CancellationToken stop)
    {
        var app = Build(setup, store);
        await using var closing = app.ConfigureAwait(false);
        try
        {
            app.UseGraphApi();
            await app.StartAsync(stop).ConfigureAwait(false);
        }
        catch (InvalidDataException wrong)
        {
            terminal.Report($"graph: {wrong.Message}");
            return ExitCode.Usage;
        }
        catch (Exception failure) when (failure is IOException or SocketException)
        {
            terminal.Report($"graph: cannot listen on {Address(setup.Url)}: {Cause(failure)}");
            return ExitCode.Unreachable;
        }

        FirstSteps.Write(terminal, app.Urls.First());
        await Task.Delay(Timeout.Infinite, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await app.StopAsync(CancellationToken.None).ConfigureAwait(false);
        terminal.Report("graph: stopped");
        return ExitCode.Done;
    }

    private static WebApplication Build(ServerSetup setup, IGraphStore store)
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
        // Registered as an instance, so that the host leaves it to its owner to close.
        builder.Services.AddSingleton(store);
        builder.Services.AddSingleton<IArticleIntake>(setup.Intake);
        builder.Services.AddSingleton<IActorLabels, PackLabels>();
        builder.Services.AddGraphApi(setup.Options);
        return builder.Build();
    }

    private static string Address(Uri url) => url.GetLeftPart(UriPartial.Authority);

    private static string Cause(Exception failure) =>
        failure is AddressInUseException || failure.InnerException is AddressInUseException
            ? "the port is in use; choose another with --port, or stop the program that has it"
            : $"{failure.GetBaseException().Message.TrimEnd('.')}; check host and port";
}
