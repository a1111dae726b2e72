using System.Diagnostics;
using System.Globalization;
using Graph.Model;
using Graph.Storage;

namespace Graph.Benchmarks.Neo4j;

/// <summary>How long one article takes to write and to retract whose only relation has some support already.</summary>
internal static class HotPair
{
    private const int PerArticle = 100;
    private const int Rounds = 15;
    private static readonly NodeId s_one = new("state:RU");
    private static readonly NodeId s_other = new("state:UA");

    public static async Task ReportAsync(IGraphStore store, params int[] supports)
    {
        var next = 0;
        var support = 0;
        foreach (var wanted in supports)
        {
            while (support < wanted)
            {
                var batch = Enumerable.Range(0, 50).Select(_ => Make(next++, PerArticle)).ToList();
                await store.ImportAsync(batch, CancellationToken.None);
                support += batch.Count * PerArticle;
            }

            var (write, retract) = await MeasureAsync(store, next);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"hot pair\tsupport {support}\twrite {write:0.0} ms\tretract {retract:0.0} ms (median of {Rounds})"
                )
            );
        }
    }

    private static async Task<(double Write, double Retract)> MeasureAsync(IGraphStore store, int number)
    {
        var article = Make(number, 1);
        List<double> writes = [],
            retractions = [];
        for (var i = 0; i < Rounds; i++)
        {
            var clock = Stopwatch.StartNew();
            await store.ImportAsync([article], CancellationToken.None);
            writes.Add(clock.Elapsed.TotalMilliseconds);
            clock.Restart();
            await store.RetractAsync(article.Article.Id, CancellationToken.None);
            retractions.Add(clock.Elapsed.TotalMilliseconds);
        }

        return (writes.Order().ElementAt(Rounds / 2), retractions.Order().ElementAt(Rounds / 2));
    }

    private static ArticleGraph Make(int number, int claims)
    {
        const string Sentence = "Ryssland anföll Ukraina.";
        var id = NodeId.Of(NodeKind.Article, StableHash.Of(string.Create(CultureInfo.InvariantCulture, $"hot{number}")));
        return new ArticleGraph(
            new Article(id, Sentence, "sv") { Published = new DateOnly(2022, 2, 24).AddDays(number % 900) },
            [new Actor(s_one, ActorKind.State, "Ryssland", [], []), new Actor(s_other, ActorKind.State, "Ukraina", [], [])],
            [],
            [],
            [
                .. Enumerable
                    .Range(0, claims)
                    .Select(i => new Claim
                    {
                        Id = NodeId.Of(NodeKind.Claim, StableHash.Of(string.Create(CultureInfo.InvariantCulture, $"hot{number}/{i}"))),
                        Type = RelationType.Attacked,
                        Subject = s_one,
                        Object = s_other,
                        Evidence = new Evidence(new TextSpan(0, Sentence.Length), new TextSpan(9, 15)),
                        Confidence = 0.9,
                        Extractor = "rules/1",
                        Rule = "sv/sample",
                    }),
            ],
            []
        );
    }
}
