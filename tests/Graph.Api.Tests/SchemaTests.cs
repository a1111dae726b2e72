using System.Text.Json;
using Graph.Api.Tests.Fakes;
using Graph.Model;
using GraphQL;
using GraphQL.Types;
using GraphQL.Utilities;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Api.Tests;

public sealed class SchemaTests
{
    private const string Rewrite = "GRAPH_WRITE_SCHEMA";

    private static readonly string[] s_builtIn = ["String", "Boolean", "ID", "Int", "Float"];

    private static readonly string s_path = Path.Combine(Repository.Root, "src", "Graph.Api", "schema.graphql");

    [Fact]
    public async Task The_checked_in_schema_is_the_one_that_is_served()
    {
        await using var api = await TestApi.StartAsync();
        var schema = api.Services.GetRequiredService<ISchema>();
        var printed =
            schema.Print(new PrintOptions { StringComparison = StringComparison.Ordinal }).ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable(Rewrite) == "1")
        {
            await File.WriteAllTextAsync(s_path, printed);
        }

        Assert.True(
            printed == await File.ReadAllTextAsync(s_path),
            $"src/Graph.Api/schema.graphql is out of date; {Rewrite}=1 dotnet test tests/Graph.Api.Tests writes it anew"
        );
    }

    [Fact]
    public async Task The_relation_types_are_those_of_the_vocabulary_with_their_meaning()
    {
        await using var api = await TestApi.StartAsync();
        var data = await api.DataAsync("{ __type(name: \"RelationType\") { enumValues { name description } } }");
        Assert.Equal(
            RelationVocabulary.All.Select(d => (d.Name, (string?)d.Meaning)).Order(),
            data.GetProperty("__type")
                .GetProperty("enumValues")
                .EnumerateArray()
                .Select(v => (v.GetProperty("name").GetString()!, v.GetProperty("description").GetString()))
                .Order()
        );
    }

    [Fact]
    public async Task The_vocabulary_can_be_asked_for()
    {
        await using var api = await TestApi.StartAsync();
        var data = await api.DataAsync("{ relationTypes { type subjects objects symmetric ploverRoot attributes meaning } }");
        var vetoed = data.GetProperty("relationTypes").EnumerateArray().Single(t => t.GetProperty("type").GetString() == "VETOED");
        Assert.Equal(
            """{"type":"VETOED","subjects":["STATE","PERSON"],"objects":["RESOLUTION"],"symmetric":false,"ploverRoot":"REJECT","attributes":["votesFor","votesAgainst","abstentions","body"],"meaning":"Cast a veto against it."}""",
            vetoed.GetRawText()
        );
    }

    [Fact]
    public async Task Every_root_of_the_vocabulary_is_a_value_of_the_enum()
    {
        await using var api = await TestApi.StartAsync();
        var types = (await api.DataAsync("{ relationTypes { ploverRoot root } }")).GetProperty("relationTypes").EnumerateArray().ToList();
        Assert.Equal(RelationVocabulary.All.Length, types.Count);
        Assert.All(types, t => Assert.Equal(t.GetProperty("ploverRoot").GetString(), t.GetProperty("root").GetString()));
    }

    [Fact]
    public async Task The_schema_stays_small_for_the_tools_that_read_it() =>
        Assert.InRange(
            (await File.ReadAllBytesAsync(Path.Combine(Repository.Root, "src", "Graph.Api", "schema.graphql"))).Length,
            1,
            60_000
        );

    [Fact]
    public async Task Every_type_field_and_argument_is_described()
    {
        await using var api = await TestApi.StartAsync();
        var data = await api.DataAsync(
            "{ __schema { types { name description fields { name description args { name description } } enumValues { name description } } } }"
        );
        var bare = data.GetProperty("__schema")
            .GetProperty("types")
            .EnumerateArray()
            .Where(t => !t.GetProperty("name").GetString()!.StartsWith("__", StringComparison.Ordinal))
            .Where(t => !s_builtIn.Contains(t.GetProperty("name").GetString()))
            .SelectMany(t =>
                Members(t)
                    .Prepend(t)
                    .Where(m => string.IsNullOrEmpty(m.GetProperty("description").GetString()))
                    .Select(m => $"{t.GetProperty("name")}.{m.GetProperty("name")}")
            );
        Assert.Empty(bare);
    }

    private static IEnumerable<JsonElement> Members(JsonElement type) =>
        new[] { "fields", "enumValues" }
            .Select(type.GetProperty)
            .Where(list => list.ValueKind == JsonValueKind.Array)
            .SelectMany(list => list.EnumerateArray())
            .SelectMany(member => member.TryGetProperty("args", out var args) ? args.EnumerateArray().Prepend(member) : [member]);
}
