using Graph.Cli.Terminals;

namespace Graph.Cli.Serve;

/// <summary>What a user can do once the server listens.</summary>
internal static class FirstSteps
{
    private const string Query = """{ relations(types: [VETOED], first: 5) { nodes { type subject { name } object { name } support } } }""";

    /// <summary>Prints the address and a first query.</summary>
    public static void Write(Terminal terminal, string url)
    {
        var endpoint = $"{url.TrimEnd('/')}/graphql";
        terminal.Out.WriteLine($"GraphQL: {endpoint}");
        terminal.Out.WriteLine("Open it in a browser, or try a first query (who vetoed what):");
        terminal.Out.WriteLine($"  curl -s {endpoint} -H 'content-type: application/json' -d '{{\"query\": \"{Query}\"}}'");
        terminal.Out.WriteLine("Stop with Ctrl-C.");
    }
}
