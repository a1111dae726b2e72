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
            Write(output, article.Findings);
            output.WriteLine();
        }
    }

    public static void Write(TextWriter output, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            output.WriteLine($"  {finding.Label} {finding.What.ReplaceLineEndings(" ")}{(finding.Rule is { } rule ? $"  [{rule}]" : "")}");
            output.WriteLine($"      {finding.Sentence?.ReplaceLineEndings(" ") ?? "(no sentence mentions it all)"}");
        }
    }
}
