using System.Text.Json;
using System.Text.RegularExpressions;
using Graph.Api.Tests.Fakes;

namespace Graph.Api.Tests;

public sealed partial class DocumentationTests
{
    [Fact]
    public async Task Each_documented_query_gives_an_answer_of_the_documented_shape()
    {
        await using var api = await TestApi.StartAsync();
        var examples = Example().Matches(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "graphql.md")));
        Assert.Equal(3, examples.Count);
        foreach (Match example in examples)
        {
            var documented = JsonElement.Parse(example.Groups["answer"].Value).GetProperty("data");
            var given = await api.DataAsync(example.Groups["query"].Value);
            Assert.Equal(Fields(documented), Fields(given));
        }
    }

    private static SortedSet<string> Fields(JsonElement element) => new(Paths(element, ""), StringComparer.Ordinal);

    private static IEnumerable<string> Paths(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Paths(p.Value, $"{path}.{p.Name}").Prepend($"{path}.{p.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Paths(item, path)),
        _ => [],
    };

    [GeneratedRegex("```graphql\n(?<query>.+?)```\n\n```json\n(?<answer>.+?)```", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Example();
}
