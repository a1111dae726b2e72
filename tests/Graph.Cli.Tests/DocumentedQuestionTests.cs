using System.Net.Http.Json;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Graph.Cli.Tests.Running;

namespace Graph.Cli.Tests;

/// <summary>
/// Asks the questions of docs/graphql.md on the samples. What an answer holds must have the documented fields, lists that are not empty among them;
/// GRAPH_WRITE_ANSWERS=1 writes the answers anew.
/// </summary>
public sealed partial class DocumentedQuestionTests : IDisposable
{
    private const string Prefix = "GraphQL: ";
    private const int Fewest = 20;

    private static readonly string s_file = Path.Combine(Workspace.Samples, "..", "..", "docs", "graphql.md");
    private static readonly JsonSerializerOptions s_readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Each_documented_question_is_answered_on_the_samples()
    {
        using var graph = GraphProcess.Start(_workspace, "sv-SE", "serve", "--port", "0", "--import", Workspace.Samples);
        var endpoint = (await graph.LineAsync(Prefix))[Prefix.Length..];
        using var client = new HttpClient();
        var text = await File.ReadAllTextAsync(s_file, TestContext.Current.CancellationToken);
        var examples = Example().Matches(text);
        Assert.True(examples.Count >= Fewest, $"only {examples.Count} questions are documented");
        foreach (Match example in examples)
        {
            var given = await AskAsync(client, endpoint, example.Groups["query"].Value);
            if (Environment.GetEnvironmentVariable("GRAPH_WRITE_ANSWERS") is not null)
            {
                text = text.Replace(
                    example.Value,
                    $"```graphql\n{example.Groups["query"].Value}```\n\n```json\n{Readable(given)}\n```",
                    StringComparison.Ordinal
                );
                continue;
            }

            Assert.False(IsNothing(given), $"nothing is answered to {example.Groups["query"].Value}");
            var documented = JsonElement.Parse(example.Groups["answer"].Value).GetProperty("data");
            Assert.True(Fields(documented).SetEquals(Fields(given)), $"{example.Groups["query"].Value}\n{Readable(given)}");
        }

        await File.WriteAllTextAsync(s_file, text, TestContext.Current.CancellationToken);
        foreach (var question in Dashboards())
        {
            Assert.False(IsNothing(await AskAsync(client, endpoint, question)), $"nothing is answered to {question}");
        }
    }

    /// <summary>What the sample dashboards ask.</summary>
    private static List<string> Dashboards()
    {
        var folder = Path.Combine(Workspace.Samples, "..", "dashboards");
        var panels = JsonElement.Parse(File.ReadAllText(Path.Combine(folder, "grafana.json"))).GetProperty("panels").EnumerateArray();
        var asked = panels.SelectMany(panel => panel.GetProperty("targets").EnumerateArray());
        return
        [
            .. asked.Select(target => target.GetProperty("url_options").GetProperty("body_graphql_query").GetString()!).Select(Chosen),
            File.ReadAllText(Path.Combine(folder, "page.html")).Split("const query = `")[1].Split('`')[0],
        ];

        static string Chosen(string question) => question.Replace("${state}", "CN", StringComparison.Ordinal);
    }

    private static async Task<JsonElement> AskAsync(HttpClient client, string endpoint, string query)
    {
        using var response = await client.PostAsJsonAsync(endpoint, new { query }, TestContext.Current.CancellationToken);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.False(answer.TryGetProperty("errors", out _), $"{query}\n{answer}");
        return answer.GetProperty("data");
    }

    private static string Readable(JsonElement data) => JsonSerializer.Serialize(new { data }, s_readable);

    // What finds nothing shows nobody how to ask.
    private static bool IsNothing(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().All(p => IsNothing(p.Value)),
            JsonValueKind.Array => element.GetArrayLength() == 0,
            JsonValueKind.Null => true,
            _ => false,
        };

    private static SortedSet<string> Fields(JsonElement element) => new(Paths(element, ""), StringComparer.Ordinal);

    private static IEnumerable<string> Paths(JsonElement element, string path) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element
                .EnumerateObject()
                .SelectMany(p => Paths(p.Value, $"{path}.{p.Name}").Prepend($"{path}.{p.Name}")),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Paths(item, path)),
            _ => [],
        };

    [GeneratedRegex("```graphql\n(?<query>.+?)```\n\n```json\n(?<answer>.+?)```", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Example();
}
