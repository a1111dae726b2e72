using Graph.Evaluation.Scoring;

namespace Graph.Evaluation.Reporting;

/// <summary>The figures of all articles together and of each language.</summary>
internal sealed class Report
{
    public Report(IReadOnlyCollection<ScoredArticle> articles)
    {
        All = Section.Of("all", articles);
        Languages =
        [
            .. articles
                .GroupBy(a => a.Language, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => Section.Of(g.Key, [.. g])),
        ];
    }

    public Section All { get; }

    public IReadOnlyList<Section> Languages { get; }
}
