using Graph.Model;
using Graph.Storage.Sqlite;
using Graph.Storage.Tests.Samples;
using static Graph.Storage.Tests.Samples.World;

namespace Graph.Storage.Tests.Sqlite;

public sealed class SqliteReadersTests : IDisposable
{
    private static readonly PageRequest s_rows = new(5, Parts: RowParts.All | RowParts.Articles | RowParts.Subjects | RowParts.Objects);

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_article_that_another_process_corrects_is_not_told_as_it_was()
    {
        await using var reader = await OpenAsync();
        await using var writer = await OpenAsync();
        await writer.ImportAsync([Told("China met Russia.", 1)], Cancellation);
        var before = await reader.FindClaimsAsync(new ClaimFilter(), s_rows, Cancellation);

        await writer.ImportAsync([Told("China has met Russia.", 2)], Cancellation);
        var after = await reader.FindClaimsAsync(new ClaimFilter(), s_rows, Cancellation);

        Assert.Equal("China met Russia.", before.Items.Single().Value.Sentence);
        Assert.Equal("China has met Russia.", after.Items.Single().Value.Sentence);
    }

    [Fact]
    public async Task A_read_that_is_given_up_leaves_those_after_it_alone()
    {
        await using var store = await OpenAsync();
        await store.ImportAsync([Told("China met Russia.", 1)], Cancellation);
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();

        for (var i = 0; i < 20; i++)
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.FindClaimsAsync(new ClaimFilter(), s_rows, gone.Token));
            Assert.Single((await store.FindClaimsAsync(new ClaimFilter(), s_rows, Cancellation)).Items);
        }
    }

    [Fact]
    public async Task A_page_brings_the_articles_actors_and_claims_that_look_ups_would_find()
    {
        await using var store = await OpenAsync();
        await store.ImportAsync([Told("China met Russia.", 1), Told("China met Russia again.", 1, "other")], Cancellation);

        var claims = (await store.FindClaimsAsync(new ClaimFilter(), s_rows, Cancellation)).Companions!;
        var relations = await store.FindRelationsAsync(new RelationFilter(), s_rows with { Claims = 1 }, Cancellation);

        Assert.Equal(await store.ArticleNodesAsync([.. claims.Articles.Keys], Cancellation), claims.Articles);
        Assert.Equal([China, Russia], claims.Actors.Keys.Order());
        Assert.Equal("Kina", claims.Actors[China].Name);
        var (relation, latest) = relations.Companions!.Claims.Single();
        Assert.Equal(relations.Items.Single().Value.Id, relation);
        Assert.Equal(2, latest.Count);
        Assert.Equal(
            (await store.FindClaimsAsync(new ClaimFilter { Relation = relation }, s_rows, Cancellation)).Items.Select(c =>
                c.Value.Claim.Id
            ),
            latest.Select(c => c.Value.Claim.Id)
        );
    }

    [Fact]
    public async Task An_id_with_signs_of_its_own_in_json_is_looked_up_as_it_stands()
    {
        await using var store = await OpenAsync();
        var article = SampleArticle.Of("a\"]b\\", "2022-01-01").Claim(RelationType.Met, China, Russia).Build();
        await store.ImportAsync([article], Cancellation);

        Assert.Equal(article.Article.Id, (await store.ArticleNodesAsync([article.Article.Id], Cancellation)).Keys.Single());
    }

    public void Dispose() => _folder.Dispose();

    private Task<SqliteGraphStore> OpenAsync() => SqliteGraphStore.OpenAsync(_folder.File("graph.db"), Cancellation);

    private static ArticleGraph Told(string sentence, int version, string name = "told") =>
        SampleArticle.Of(name, "2022-01-01").Version(version).Named(China, "Kina").Claim(RelationType.Met, China, Russia, sentence).Build();
}
