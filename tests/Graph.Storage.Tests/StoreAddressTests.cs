using Graph.Storage.Stores;

namespace Graph.Storage.Tests;

public sealed class StoreAddressTests
{
    [Theory]
    [InlineData("sqlite:graph.db", "sqlite", "graph.db")]
    [InlineData("SQLite:/data/graf å.sqlite", "sqlite", "/data/graf å.sqlite")]
    [InlineData("sqlite:C:\\data\\graph.db", "sqlite", "C:\\data\\graph.db")]
    [InlineData("folder/graph.DB", "sqlite", "folder/graph.DB")]
    [InlineData("  graph.db ", "sqlite", "graph.db")]
    [InlineData("HTTP://localhost:7474", "http", "HTTP://localhost:7474")]
    [InlineData("neo4j+s://graph.example.org", "neo4j+s", "neo4j+s://graph.example.org")]
    public void An_address_has_a_scheme_and_a_target(string text, string scheme, string target) =>
        Assert.Equal(new StoreAddress(scheme, target), StoreAddress.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("graph")]
    [InlineData("sqlite:")]
    [InlineData("://x")]
    public void What_names_no_store_is_refused_with_the_remedy(string text)
    {
        var error = Assert.Throws<StoreException>(() => StoreAddress.Parse(text));

        Assert.Contains("sqlite:PATH", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_scheme_is_refused_with_those_that_are_known()
    {
        var error = await Assert.ThrowsAsync<StoreException>(() =>
            GraphStores.OpenAsync("gopher://x", TestContext.Current.CancellationToken)
        );

        Assert.Contains("'gopher' is no known kind of store; known are", error.Message, StringComparison.Ordinal);
        Assert.Contains("sqlite", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_opens_its_store()
    {
        var folder = Directory.CreateTempSubdirectory("graph-storage-");
        try
        {
            var path = Path.Combine(folder.FullName, "graph.db");

            await using var store = await GraphStores.OpenAsync("sqlite:" + path, TestContext.Current.CancellationToken);

            Assert.Equal("sqlite:" + path, store.Address);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
