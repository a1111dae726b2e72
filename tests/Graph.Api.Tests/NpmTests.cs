using Graph.Api.Access;
using Graph.Api.Tests.Fakes;
using Graph.Tests;

namespace Graph.Api.Tests;

public sealed class NpmTests(NpmFolder npm) : IClassFixture<NpmFolder>, IAsyncLifetime
{
    private TestStore _store = null!;
    private TestApi _api = null!;
    private string _key = "";

    private string Url => new Uri(_api.Client.BaseAddress!, "/graphql").ToString();

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync();
        var keys = new KeyFile(Path.Combine(_store.Folder, "keys.json"));
        _key = TestKey.Add(keys, Scope.Write);
        _api = await TestApi.StartAsync(_store, new GraphApiOptions { KeyFile = keys.Path }, listen: true);
    }

    [Fact]
    public async Task All_audits_of_graphql_http_pass() => Assert.Equal(["61 of 61 audits pass"], await npm.RunAsync("audit.mjs", Url));

    [Fact]
    public async Task Tools_read_all_that_October_2021_lets_them_ask_for() =>
        Assert.Equal(
            ["Date is specified by https://scalars.graphql.org/andimarek/local-date.html", "specifiedBy may not be repeated"],
            await npm.RunAsync("introspection.mjs", Url)
        );

    [Theory]
    [InlineData("distinct", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("single", "NetworkError: Server responded with 400: Bad Request")]
    public async Task The_client_of_graphql_sse_listens_in_both_modes(string mode, string refusal) =>
        Assert.Equal(
            [
                """{"claimAdded":{"type":"CRITICISED","subject":{"id":"state:CN"},"sentence":{"text":"Kina fördömer Japan N."},"article":{"title":"Nyheter"}}}""",
                """{"importProgress":{"total":1,"done":1,"added":1,"finished":true}}""",
                """{"__typename":"Query"}""",
                refusal,
            ],
            await npm.RunAsync("sse.mjs", Url, _key, mode)
        );

    public async ValueTask DisposeAsync()
    {
        await _api.DisposeAsync();
        await _store.DisposeAsync();
    }
}
