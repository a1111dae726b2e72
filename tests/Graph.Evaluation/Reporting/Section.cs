using Graph.Evaluation.Scoring;

namespace Graph.Evaluation.Reporting;

/// <summary>The figures of some articles under one name.</summary>
internal sealed record Section(string Name, int Articles, Scorecard Card)
{
    /// <summary>Of the matched relations, those whose negation is right.</summary>
    public Accuracy Negation =>
        new(Card.Tallies.GetValueOrDefault("relations.signed").Right, Card.Tallies.GetValueOrDefault("relations").Right);

    public static Section Of(string name, IReadOnlyCollection<ScoredArticle> articles) =>
        new(name, articles.Count, Scorecard.Sum(articles.Select(a => a.Card)));
}
