using System.Text.RegularExpressions;
using Graph.Cli.Tests.Running;

namespace Graph.Cli.Tests.Neo4j;

/// <summary>The favourites of Neo4j Browser, with the parameters that their heads give as examples.</summary>
[Collection(SampleServer.Tests)]
public sealed partial class FavouriteTests(SampleServer server) : IDisposable
{
    private readonly Workspace _workspace = new();

    private static string Folder { get; } = Path.Combine(Workspace.Samples, "..", "..", "cypher", "explore");

    public static TheoryData<string> Favourites =>
        [.. Directory.EnumerateFiles(Folder, "*.cypher").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [MemberData(nameof(Favourites))]
    public async Task A_favourite_finds_something_in_the_samples(string name)
    {
        Assert.SkipUnless(server.Urls.Count > 0, "no Neo4j");
        var copied = await _workspace.RunAsync("copy", "--from", server.Articles, "--to", server.Urls[0]);
        Assert.Equal(0, copied.ExitCode);
        var statement = await File.ReadAllTextAsync(Path.Combine(Folder, name + ".cypher"));
        var parameters = Examples().Matches(statement).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value, StringComparer.Ordinal);

        Assert.NotEmpty(await server.QueryAsync(statement, parameters));
    }

    [GeneratedRegex(@"^// example: :param (\w+) => '(.+)'\r?$", RegexOptions.Multiline)]
    private static partial Regex Examples();
}
