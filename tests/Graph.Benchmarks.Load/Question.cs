using System.Text;
using System.Text.Json;

namespace Graph.Benchmarks.Load;

/// <summary>
/// A question as each kind of server wants it: <c>ours</c>, <c>theirs</c>, or the <c>statement</c> that Neo4j is asked without any of them.
/// </summary>
internal sealed record Question(string Name, Asked Ours, Asked Theirs, Asked? Statement)
{
    /// <summary>How a server is asked; null where it cannot be.</summary>
    public Asked? For(string server) =>
        server switch
        {
            "apollo" => Theirs,
            "statement" => Statement,
            _ => Ours,
        };
}

/// <summary>A document or statement, and where the answer has its rows, which must be as many everywhere.</summary>
internal sealed record Asked(string Query, string? Rows)
{
    /// <summary>The body of a request about an actor.</summary>
    public byte[] Body(string server, string actor) =>
        Encoding.UTF8.GetBytes(
            server == "statement"
                ? JsonSerializer.Serialize(new { statement = Query, parameters = new { id = actor } })
                : JsonSerializer.Serialize(
                    new { query = Query, variables = Query.Contains("$id", StringComparison.Ordinal) ? new { id = actor } : null }
                )
        );
}
