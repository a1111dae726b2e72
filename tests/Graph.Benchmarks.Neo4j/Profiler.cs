using System.Net.Http.Json;
using System.Text.Json;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Benchmarks.Neo4j;

/// <summary>Counts the database hits of statements by <c>PROFILE</c>.</summary>
internal sealed class Profiler(Uri server) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = server };

    public async Task<(long Hits, int Rows)> ProfileAsync(CypherStatement statement, CypherParameters parameters)
    {
        using var response = await _http.PostAsJsonAsync("/db/neo4j/query/v2", new { statement = "PROFILE " + statement.Text, parameters });
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        return (Hits(answer.GetProperty("profiledQueryPlan")), answer.GetProperty("data").GetProperty("values").GetArrayLength());
    }

    public void Dispose() => _http.Dispose();

    private static long Hits(JsonElement plan) =>
        (plan.TryGetProperty("dbHits", out var hits) ? hits.GetInt64() : 0) + plan.GetProperty("children").EnumerateArray().Sum(Hits);
}
