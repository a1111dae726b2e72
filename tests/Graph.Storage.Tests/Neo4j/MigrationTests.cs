using Graph.Model;
using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.Connection;
using Graph.Storage.Neo4j.Cypher;
using Graph.Storage.Tests.Samples;
using Microsoft.Extensions.Logging.Abstractions;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>A store of an older or newer version is upgraded or refused with what to do, and never half of it.</summary>
[Collection(Neo4jContract.Server)]
public sealed class MigrationTests
{
    private static readonly CypherStatement s_older = CypherStatement.Parse("write/older", TestStatements.Read("older-schema.cypher"));
    private static readonly CypherStatement s_olderClaims = CypherStatement.Parse(
        "write/older-claims",
        TestStatements.Read("older-claims.cypher")
    );
    private static readonly CypherStatement s_all = CypherStatement.Parse("read/all", TestStatements.Read("everything.cypher"));
    private static readonly ArticleGraph s_article = SampleArticle
        .Of("one", "2022-05-27")
        .Claim(RelationType.Met, World.China, World.Russia)
        .Build();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(45)]
    [InlineData(52)]
    [InlineData(51)]
    [InlineData(33)]
    [InlineData(1)]
    public async Task An_older_store_with_articles_is_refused_as_it_is_with_what_to_do(int from)
    {
        var options = await FilledAsync();
        await using var client = CypherClients.Create(options, NullLoggerFactory.Instance, TimeProvider.System);
        await client.RunAsync(s_older, new() { ["from"] = from }, Cancellation);
        var before = await AllAsync(client);

        var refused = await Assert.ThrowsAsync<StoreException>(() => OpenAsync(options));

        Assert.Contains($"has schema {from - 1}", refused.Message, StringComparison.Ordinal);
        Assert.Contains($"graph copy --from {client.Address} --to sqlite:PATH", refused.Message, StringComparison.Ordinal);
        Assert.Contains("empty the database", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, await AllAsync(client));

        await Neo4jServers.EmptyAsync(options);
        await using var opened = await OpenAsync(options);
        Assert.Equal(Migrator.Newest, (await opened.StatusAsync(Cancellation)).SchemaVersion);
        Assert.Equal(ImportChange.Added, (await opened.ImportAsync([s_article], Cancellation))[0].Change);
    }

    [Fact]
    public async Task Claims_that_were_stored_before_schema_53_are_counted_by_month_all_the_same()
    {
        var options = await FilledAsync();
        await using var client = CypherClients.Create(options, NullLoggerFactory.Instance, TimeProvider.System);
        await client.RunAsync(s_olderClaims, [], Cancellation);
        await client.RunAsync(s_older, new() { ["from"] = 53 }, Cancellation);

        await using var opened = await OpenAsync(options);

        var counts = await opened.CountAsync(new ClaimFilter { Involving = World.China }, [CountBy.Month, CountBy.Type], 10, Cancellation);
        Assert.Equal(["2022-05", "MET"], Assert.Single(counts).Keys);
    }

    [Fact]
    public async Task A_newer_store_is_refused_as_it_is()
    {
        var options = await FilledAsync();
        await using var client = CypherClients.Create(options, NullLoggerFactory.Instance, TimeProvider.System);
        await client.RunAsync(
            ControlStatements.RecordMigration,
            new() { ["version"] = Migrator.Newest + 1, ["name"] = "later" },
            Cancellation
        );
        try
        {
            var before = await AllAsync(client);

            var refused = await Assert.ThrowsAsync<StoreException>(() => OpenAsync(options));

            Assert.Contains("use a newer version of the program", refused.Message, StringComparison.Ordinal);
            Assert.Equal(before, await AllAsync(client));
        }
        finally
        {
            await client.RunAsync(s_older, new() { ["from"] = Migrator.Newest + 1 }, Cancellation);
        }
    }

    private static async Task<Neo4jOptions> FilledAsync()
    {
        var options = Neo4jServers.Options(await (await Neo4jServers.GetAsync()).EmptyAsync());
        await using var store = await OpenAsync(options);
        await store.ImportAsync([s_article], Cancellation);
        return options;
    }

    private static Task<Neo4jGraphStore> OpenAsync(Neo4jOptions options) =>
        Neo4jGraphStore.OpenAsync(options, null, TimeProvider.System, Cancellation);

    private static async Task<string[]> AllAsync(ICypherClient client) =>
        [
            .. (await client.RunAsync(s_all, [], Cancellation)).Select(row =>
                $"{string.Join(':', row.Texts("labels"))} {row.Integer("nodes")}"
            ),
        ];
}
