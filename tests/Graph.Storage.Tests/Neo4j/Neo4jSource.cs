namespace Graph.Storage.Tests.Neo4j;

/// <summary>Where tests find a Neo4j server: one that the environment names, else one that they start.</summary>
internal static class Neo4jSource
{
    /// <summary>Query API of a server that is there already and may be emptied; the address of a second one may follow behind a space.</summary>
    public const string Variable = "GRAPH_NEO4J_URL";

    /// <summary>The Bolt addresses of the same servers, for the tests of the driver.</summary>
    public const string BoltVariable = "GRAPH_NEO4J_BOLT_URL";

    /// <summary>The addresses that the environment gives, in order; Bolt is null where it is not told.</summary>
    public static IEnumerable<(string Http, string? Bolt)> Given() =>
        Words(Variable).Select((http, i) => (http, Words(BoltVariable).ElementAtOrDefault(i)));

    /// <summary>Starts the server beside the repository, else a container; null where there is neither. The caller disposes of it.</summary>
    /// <param name="settings">Options for the script of the server; a container takes none.</param>
    public static async Task<(string Http, string Bolt, IAsyncDisposable Server)?> StartAsync(params string[] settings)
    {
        if (Neo4jServer.FindScript() is { } script)
        {
            var server = await Neo4jServer.StartAsync(script, settings);
            return (server.HttpUrl, server.BoltUrl, server);
        }

        if (!Neo4jContainer.IsPossible)
            return null;
        var container = await Neo4jContainer.StartAsync();
        return (container.HttpUrl, container.BoltUrl, container);
    }

    private static string[] Words(string variable) =>
        Environment.GetEnvironmentVariable(variable)?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
}
