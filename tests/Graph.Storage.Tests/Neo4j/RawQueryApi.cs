using System.Net.Http.Json;
using System.Text.Json;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>Runs statements past our own client, to see what the server itself says.</summary>
internal sealed class RawQueryApi(string url) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri(url), Timeout = Patience.OfServer };

    public async Task<JsonElement> RunAsync(string statement, object? parameters = null)
    {
        using var response = await _http.PostAsJsonAsync(
            "/db/neo4j/query/v2",
            new { statement, parameters = parameters ?? new { } },
            TestContext.Current.CancellationToken
        );
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        return answer.TryGetProperty("errors", out var errors) ? throw new InvalidOperationException(errors.ToString()) : answer;
    }

    /// <summary>The only value of the only row.</summary>
    public async Task<JsonElement> ValueAsync(string statement, object? parameters = null) =>
        (await RunAsync(statement, parameters)).GetProperty("data").GetProperty("values")[0][0];

    public void Dispose() => _http.Dispose();
}
