using Graph.Evaluation.Scoring;

namespace Graph.Evaluation.Reporting;

/// <summary>Each miss and each false claim with its sentence.</summary>
internal static class ErrorList
{
    public static void Write(TextWriter output, IEnumerable<ScoredArticle> articles)
    {
        foreach (var article in articles)
        {
            output.WriteLine(article.Gold.Path);
            foreach (var finding in article.Findings)
            {
                output.WriteLine($"  {finding.Label} {finding.What}{(finding.Rule is { } rule ? $"  [{rule}]" : "")}");
                output.WriteLine($"      {finding.Sentence ?? "(no sentence mentions it all)"}");
            }

            output.WriteLine();
        }
    }
}
