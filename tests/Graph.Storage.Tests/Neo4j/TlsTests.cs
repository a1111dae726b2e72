using static Graph.Storage.Tests.Neo4j.Disturbed;

namespace Graph.Storage.Tests.Neo4j;

[Collection(FaultServer.Collection)]
public sealed class TlsTests(FaultServer faults)
{
    [Fact]
    public async Task Https_is_trusted_by_a_custom_authority_alone()
    {
        await faults.AnyAsync();
        var trusting = FaultServer.Options(faults.HttpsUrl) with { AuthorityFile = faults.AuthorityFile };

        await using var store = await OpenAsync(trusting);
        Assert.NotEmpty((await store.StatusAsync(Cancellation)).Counts);

        var error = await Assert.ThrowsAsync<StoreException>(() => OpenAsync(trusting with { AuthorityFile = null }));
        Assert.Contains("GRAPH_NEO4J_CA_FILE", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public async Task Https_on_a_port_that_speaks_none_is_told_at_once()
    {
        var server = await faults.AnyAsync();

        var error = await Assert.ThrowsAsync<StoreException>(() => OpenAsync(FaultServer.Options($"https://127.0.0.1:{server.HttpPort}")));

        Assert.Contains("is the port that of https?", error.Message, StringComparison.Ordinal);
    }
}
