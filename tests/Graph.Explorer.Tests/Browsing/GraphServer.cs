using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Graph.Cli.Tests.Running;

namespace Graph.Explorer.Tests.Browsing;

/// <summary><c>graph serve</c> as a process of its own, over a store that articles were imported into.</summary>
public sealed class GraphServer : IAsyncDisposable
{
    private const string Prefix = "GraphQL: ";

    // Bounds a failure alone; machines under load are slow.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);

    private readonly DirectoryInfo _folder;
    private readonly Process _process;

    private GraphServer(DirectoryInfo folder, Process process, Uri url) => (_folder, _process, Url) = (folder, process, url);

    /// <summary>Where it listens.</summary>
    public Uri Url { get; }

    /// <summary>Serves a store that holds these articles: the samples, or files written for a test.</summary>
    /// <param name="articles">Files or folders; none gives an empty store.</param>
    /// <param name="store">The address of the store; else an embedded one that ends with the server.</param>
    /// <param name="more">Further options of the command.</param>
    public static async Task<GraphServer> StartAsync(IReadOnlyList<string> articles, string? store = null, params string[] more)
    {
        var folder = Directory.CreateTempSubdirectory("graph-explorer-");
        List<string> arguments =
        [
            "serve",
            "--port",
            "0",
            "--store",
            store ?? $"sqlite:{Path.Combine(folder.FullName, "graph.db")}",
            .. more,
        ];
        foreach (var article in articles)
        {
            arguments.AddRange(["--import", article]);
        }

        var process = Start(folder.FullName, arguments);
        var errors = process.StandardError.ReadToEndAsync();
        while (await process.StandardOutput.ReadLineAsync().WaitAsync(s_patience) is { } line)
        {
            if (line.StartsWith(Prefix, StringComparison.Ordinal))
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return new GraphServer(folder, process, new Uri(new Uri(line[Prefix.Length..]), "/"));
            }
        }

        throw new InvalidOperationException($"the server did not start: {await errors}");
    }

    /// <summary>What it answers to a question that must have no errors.</summary>
    public async Task<JsonElement> AskAsync(string query)
    {
        using var client = new HttpClient();
        using var response = await client.PostAsJsonAsync(new Uri(Url, "/graphql"), new { query });
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.False(answer.TryGetProperty("errors", out _), answer.ToString());
        return answer.GetProperty("data");
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
            await _process.WaitForExitAsync().WaitAsync(s_patience);
        }

        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private static Process Start(string folder, IEnumerable<string> arguments)
    {
        string[] program = ["dotnet", Path.Combine(AppContext.BaseDirectory, "graph.dll"), .. arguments];
        string[] command = IgnoredSignals.Any ? [.. IgnoredSignals.Undo, .. program] : program;
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.Environment["XDG_DATA_HOME"] = folder;
        start.Environment.Remove("GRAPH_STORE");
        return Process.Start(start)!;
    }
}
