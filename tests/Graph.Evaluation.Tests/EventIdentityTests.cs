using Graph.Extraction;
using Graph.Model;
using Graph.Storage;
using Graph.Storage.Stores;

namespace Graph.Evaluation.Tests;

public sealed class EventIdentityTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("events-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("Tyskland deltog i EU-toppmötet i Granada i fredags.", "Germany attended the EU summit in Granada on Friday.", 1)]
    [InlineData("Ukraina deltog i Natotoppmötet i Vilnius i fredags.", "Ukraine attended the NATO summit in Vilnius on Friday.", 1)]
    [InlineData("Indien deltog i G20-toppmötet i fredags.", "India attended the G20 summit on Friday.", 1)]
    [InlineData("Tyskland deltog i FN-toppmötet i fredags.", "Germany attended the UN summit on Friday.", 1)]
    [InlineData("Tyskland deltog i FN:s toppmöte i Köpenhamn i fredags.", "Germany attended the Copenhagen summit on Friday.", 1)]
    [InlineData("Tyskland deltog i toppmötet i Vilnius i fredags.", "Germany attended the Vilnius summit on Friday.", 1)]
    [InlineData("Tyskland deltog i toppmötet i Göteborg i fredags.", "Germany attended the summit in Gothenburg on Friday.", 1)]
    [InlineData("Tyskland deltog i klimattoppmötet COP29 i Baku i fredags.", "Germany attended COP29 on Friday.", 1)]
    [InlineData("Tyskland deltog i klimattoppmötet COP29 i Baku i fredags.", "Germany attended COP28 on Friday.", 2)]
    [InlineData("Tyskland deltog i FN-toppmötet i Wien i fredags.", "Germany attended the UN summit in Geneva on Friday.", 2)]
    [InlineData("Tyskland deltog i toppmötet i Vilnius i fredags.", "Germany attended the Vilnius conference on Friday.", 2)]
    [InlineData("Tyskland deltog i Natotoppmötet i Vilnius. Chile deltog i Natotoppmötet.", "Germany attended the NATO summit.", 1)]
    [InlineData("Tyskland deltog i EU-toppmötet i Granada i fredags.", "Germany attended the NATO summit in Granada on Friday.", 2)]
    [InlineData("Tyskland deltog i G7-toppmötet i fredags.", "Germany attended the G20 summit on Friday.", 2)]
    public async Task A_summit_that_articles_in_two_languages_tell_of_is_one(string swedish, string english, int events)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var store = await GraphStores.OpenAsync("sqlite:" + Path.Combine(_folder, "events.db"), cancellation);

        await store.ImportAsync([Extract("one", "sv", swedish), Extract("two", "en", english)], cancellation);

        Assert.Equal(events, (await store.FindEventsAsync(new EventFilter(), new PageRequest(10), cancellation)).Items.Count);
    }

    [Fact]
    public async Task Nine_of_ten_gatherings_that_articles_tell_of_meet_and_no_two_do()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var articles = ToldArticle.Read<GatheringArticle>(Path.Combine(AppContext.BaseDirectory, "gatherings", "articles.jsonl"));
        await using var store = await GraphStores.OpenAsync("sqlite:" + Path.Combine(_folder, "gatherings.db"), cancellation);
        await store.ImportAsync([.. articles.Select(a => a.Extract())], cancellation);

        var told = new Dictionary<string, HashSet<NodeId>>(StringComparer.Ordinal);
        await foreach (var graph in store.ResolvedAsync(cancellation))
            told.Add(graph.Article.Id.Local, [.. graph.Events.Select(e => e.Id)]);
        var gatherings = articles.GroupBy(a => a.Gathering).ToList();
        var (several, met) = (gatherings.Where(g => g.Count() > 1).ToList(), 0);
        foreach (var gathering in several)
            met += gathering.SelectMany(a => told[a.Id]).Distinct().Count() == 1 && gathering.All(a => told[a.Id].Count == 1) ? 1 : 0;
        var shared = articles
            .SelectMany(a => told[a.Id].Select(node => (Node: node, a.Gathering)))
            .GroupBy(t => t.Node)
            .Where(node => node.Select(t => t.Gathering).Distinct().Count() > 1);

        Assert.Empty(shared);
        Assert.True(10 * met >= 9 * several.Count, $"{met} of {several.Count} meet");
    }

    private static ArticleGraph Extract(string id, string language, string text) =>
        ArticleExtractor.Default.Extract(
            new Article(NodeId.Of(NodeKind.Article, id), text, language) { Published = new DateOnly(2023, 10, 7) }
        );
}
