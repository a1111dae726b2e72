using Graph.Cli.Terminals;

namespace Graph.Cli.Serve;

/// <summary>What a user can do once the server listens.</summary>
internal static class FirstSteps
{
    private const string Query =
        "{ claims(types: VETOED) { edges { node { subject { ... on State { name } } object { ... on Resolution { name } }"
        + " date { value precision } attributes { name number } sentence { text } } } } }";

    /// <summary>Prints the address and a first query.</summary>
    public static void Write(Terminal terminal, string url)
    {
        var page = url.TrimEnd('/');
        terminal.Out.WriteLine($"GraphQL: {page}/graphql");
        terminal.Out.WriteLine($"Explorer: {page}/");
        terminal.Out.WriteLine("A first query, who vetoed what, when, by which vote:");
        terminal.Out.WriteLine($"  curl -s {page}/graphql -H 'content-type: application/json' -d '{{\"query\": \"{Query}\"}}'");
        terminal.Out.WriteLine("Stop with Ctrl-C.");
    }
}
