using Graph.Evaluation.Gold;
using Graph.Evaluation.Scoring.Strict;
using Graph.Extraction;
using Graph.Model;

namespace Graph.Evaluation.Scoring;

/// <summary>One article, what was extracted from it, and how that compares with the gold.</summary>
internal sealed class ScoredArticle
{
    private ScoredArticle(GoldArticle gold, ArticleGraph graph) => (Gold, Graph) = (gold, graph);

    public GoldArticle Gold { get; }

    public ArticleGraph Graph { get; }

    public Scorecard Card { get; } = new();

    public List<Finding> Findings { get; } = [];

    /// <summary>The claims that the gold says something about.</summary>
    public List<JudgedClaim> Judged { get; } = [];

    public string Language => Graph.Article.Language;

    public static ScoredArticle Of((GoldArticle Gold, Article Article) pair) =>
        Of(pair.Gold, ArticleExtractor.Default.Extract(pair.Article));

    public static ScoredArticle Of(GoldArticle gold, ArticleGraph graph)
    {
        var scored = new ScoredArticle(gold, graph);
        var matching = new ActorMatching(gold.Actors, graph.Actors);
        var passages = new Passages(gold.Actors, graph, matching);
        new ActorScoring(scored, matching, passages).Run();
        new QuoteScoring(scored, matching, passages).Run();
        new RelationScoring(scored, matching, passages).Run();
        new StrictScoring(scored, matching, passages).Run();
        return scored;
    }
}
