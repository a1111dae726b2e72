using Graph.Extraction;
using Graph.Model;
using Graph.Storage;
using Graph.Storage.Stores;

namespace Graph.Evaluation.Tests;

public sealed class VetoIdentityTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("vetoes-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Articles_on_one_veto_meet_at_one_resolution_and_others_do_not()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var articles = ToldArticle.Read<VetoArticle>(Path.Combine(AppContext.BaseDirectory, "vetoes", "articles.jsonl"));
        await using var store = await GraphStores.OpenAsync("sqlite:" + Path.Combine(_folder, "vetoes.db"), cancellation);
        await store.ImportAsync([.. articles.Select(a => a.Extract())], cancellation);

        var against = await ResolutionsAsync(store, cancellation);
        var cast = await CastAsync(store, cancellation);
        var found = articles
            .GroupBy(a => a.Veto)
            .Select(veto =>
                (
                    Veto: veto.Key,
                    Cast: string.Join(" / ", veto.Select(a => against[a.Id]).Distinct().Select(r => cast.GetValueOrDefault(r, r)))
                )
            )
            .ToList();

        Assert.Equal(articles.GroupBy(a => a.Veto).Select(veto => (veto.Key, Expected(veto))), found);
        Assert.Equal(found.Count, cast.Count);
    }

    [Theory]
    [InlineData(
        "sv",
        "USA stoppade med sitt veto ett utkast till resolution om vapenvila i Gaza.",
        "utkast till resolution om vapenvila i Gaza"
    )]
    [InlineData(
        "sv",
        "USA lade in sitt veto mot en resolution i säkerhetsrådet om vapenvila i Gaza.",
        "resolution i säkerhetsrådet om vapenvila i Gaza"
    )]
    [InlineData("en", "Russia vetoed a draft of a resolution on Mali.", "draft of a resolution on Mali")]
    [InlineData(
        "en",
        "The United States vetoed a draft resolution calling for a ceasefire in Gaza.",
        "draft resolution calling for a ceasefire in Gaza"
    )]
    [InlineData("en", "China vetoed a resolution that demanded a ceasefire in Gaza.", "resolution that demanded a ceasefire in Gaza")]
    public void A_resolution_is_named_by_what_it_is_about(string language, string text, string name) =>
        Assert.Equal(
            name,
            Assert
                .Single(ArticleExtractor.Default.Extract(new Article(NodeId.Of(NodeKind.Article, "one"), text, language)).Resolutions)
                .Name
        );

    private static string Expected(IGrouping<string, VetoArticle> veto) =>
        string.Join(", ", veto.First().By.Order(StringComparer.Ordinal).Select(state => $"{state} {veto.Count()}"));

    /// <summary>The resolutions against which each article tells of a veto.</summary>
    private static async Task<Dictionary<string, string>> ResolutionsAsync(IGraphStore store, CancellationToken cancellation)
    {
        var resolutions = new Dictionary<string, string>(StringComparer.Ordinal);
        await foreach (var graph in store.ResolvedAsync(cancellation))
        {
            var vetoed = graph
                .Claims.Where(c => c is { Type: RelationType.Vetoed, Negated: false })
                .Select(c => c.Object?.Value)
                .Distinct();
            resolutions.Add(graph.Article.Id.Local, string.Join(" + ", vetoed));
        }

        return resolutions;
    }

    /// <summary>Who vetoed each resolution, each with the number of articles that tell so.</summary>
    private static async Task<Dictionary<string, string>> CastAsync(IGraphStore store, CancellationToken cancellation)
    {
        var filter = new RelationFilter { Types = [RelationType.Vetoed], Negated = false };
        var vetoes = (await store.FindRelationsAsync(filter, new PageRequest(1000), cancellation)).Items.Select(i => i.Value).ToList();
        var articles = await store.WitnessesAsync([.. vetoes.Select(v => v.Id)], cancellation);
        return vetoes
            .GroupBy(v => v.Object!.Value.Value)
            .ToDictionary(
                r => r.Key,
                r =>
                    string.Join(
                        ", ",
                        r.OrderBy(v => v.Subject.Value, StringComparer.Ordinal).Select(v => $"{v.Subject.Local} {articles[v.Id]}")
                    ),
                StringComparer.Ordinal
            );
    }
}
