using Graph.Model;
using Graph.Storage;
using Graph.Storage.Stores;

namespace Graph.Evaluation.Tests;

public sealed class AssemblyIdentityTests : IDisposable
{
    private const int LeastMet = 25;

    private readonly string _folder = Directory.CreateTempSubdirectory("assemblies-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Votes_of_an_assembly_that_several_articles_tell_of_meet_and_no_two_do()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var articles = ToldArticle.Read<AssemblyArticle>(Path.Combine(AppContext.BaseDirectory, "assemblies", "articles.jsonl"));
        await using var store = await GraphStores.OpenAsync("sqlite:" + Path.Combine(_folder, "assemblies.db"), cancellation);
        await store.ImportAsync([.. articles.Select(a => a.Extract())], cancellation);

        var told = new Dictionary<string, HashSet<NodeId>>(StringComparer.Ordinal);
        await foreach (var graph in store.ResolvedAsync(cancellation))
            told.Add(graph.Article.Id.Local, [.. graph.Resolutions.Select(r => r.Id)]);
        var votes = articles.GroupBy(a => a.Vote).ToList();
        var met = votes.Count(vote =>
            vote.SelectMany(a => told[a.Id]).Distinct().Count() == 1 && vote.All(article => told[article.Id].Count == 1)
        );
        var shared = articles
            .SelectMany(a => told[a.Id].Select(node => (Node: node, a.Vote)))
            .GroupBy(t => t.Node)
            .Where(node => node.Select(t => t.Vote).Distinct().Count() > 1);

        Assert.Empty(shared);
        Assert.True(met >= LeastMet, $"{met} of {votes.Count} meet");
    }
}
