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
    [InlineData("Tyskland deltog i EU-toppmötet i Granada i fredags.", "Germany attended the NATO summit in Granada on Friday.", 2)]
    [InlineData("Tyskland deltog i G7-toppmötet i fredags.", "Germany attended the G20 summit on Friday.", 2)]
    public async Task A_summit_that_articles_in_two_languages_tell_of_is_one(string swedish, string english, int events)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var store = await GraphStores.OpenAsync("sqlite:" + Path.Combine(_folder, "events.db"), cancellation);

        await store.ImportAsync([Extract("one", "sv", swedish), Extract("two", "en", english)], cancellation);

        Assert.Equal(events, (await store.FindEventsAsync(new EventFilter(), new PageRequest(10), cancellation)).Items.Count);
    }

    private static ArticleGraph Extract(string id, string language, string text) =>
        ArticleExtractor.Default.Extract(
            new Article(NodeId.Of(NodeKind.Article, id), text, language) { Published = new DateOnly(2023, 10, 7) }
        );
}
