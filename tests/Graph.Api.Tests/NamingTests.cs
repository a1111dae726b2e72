using Graph.Api.Tests.Fakes;
using Graph.Model;

namespace Graph.Api.Tests;

public sealed class NamingTests
{
    private const string Question = """{ resolutions { nodes { name en: name(in: EN) sv: name(in: SV) } } }""";

    [Fact]
    public async Task A_resolution_is_called_as_articles_of_the_language_call_it_else_from_what_is_told_of_it_else_as_it_is_called()
    {
        var world = Diplomacy.Of();
        world.Names.Add((new NodeId(Diplomacy.Draft), "sv", "utkastet om Nordkorea"));
        world.Names.Add((new NodeId(Diplomacy.Draft), "en", "the draft on North Korea"));
        world.Names.Add((new NodeId(Diplomacy.Other), "sv", "utkastet om Syrien"));
        await using var api = await TestApi.StartAsync(world);
        Assert.Equal(
            """[{"name":"utkastet om Nordkorea","en":"the draft on North Korea","sv":"utkastet om Nordkorea"},{"name":"utkastet om Syrien","en":"utkastet om Syrien","sv":"utkastet om Syrien"}]""",
            (await api.DataAsync(Question)).GetProperty("resolutions").GetProperty("nodes").GetRawText()
        );

        world.Names.Clear();
        Assert.Equal(
            """[{"name":"utkastet om Nordkorea","en":"en: vetoed by Ryssland","sv":"sv: vetoed by Ryssland"},{"name":"utkastet om Syrien","en":"utkastet om Syrien","sv":"utkastet om Syrien"}]""",
            (await api.DataAsync(Question)).GetProperty("resolutions").GetProperty("nodes").GetRawText()
        );
    }

    [Fact]
    public async Task Names_of_many_are_read_together()
    {
        await using var api = await TestApi.StartAsync(Diplomacy.Of());
        api.Reader.Calls.Clear();
        await api.DataAsync("{ resolutions { nodes { name(in: EN) } } }");
        Assert.Equal(1, api.Reader.Calls.Count(call => call == nameof(MemoryReader.NamesInAsync)));
        Assert.Equal(2, api.Reader.Calls.Count(call => call == nameof(MemoryReader.ClaimsOfAsync)));
    }
}
