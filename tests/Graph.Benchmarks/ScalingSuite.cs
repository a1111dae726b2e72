namespace Graph.Benchmarks;

/// <summary>The same paragraphs as many short articles and as one long one.</summary>
internal static class ScalingSuite
{
    private const int Short = 5_000;
    private const int Long = 5_000_000;
    private const int MostRounds = 5;
    private const double Target = 1.5;

    public static void Run(IReadOnlyList<ArticleText> articles, int rounds)
    {
        foreach (var language in articles.GroupBy(a => a.Language).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            Report(language.Key, [.. language], Math.Min(rounds, MostRounds));
        }
    }

    private static void Report(string language, IReadOnlyList<ArticleText> articles, int rounds)
    {
        var day = articles[0].Published;
        List<ArticleText> parts = [.. ArticleTexts.Parts(articles, Short, Long).Select(p => new ArticleText(p, language, day))];
        List<ArticleText> whole = [new(string.Join("\n\n", parts.Select(p => p.Text)), language, day)];
        Timing.WarmUp([.. parts.Take(20)], Timing.Extract);
        var pairs = Enumerable
            .Range(0, rounds)
            .Select(_ => (Short: Timing.Seconds(parts, 1, Timing.Extract), Long: Timing.Seconds(whole, 1, Timing.Extract)))
            .ToList();

        var characters = whole[0].Text.Length;
        var (inParts, inWhole) = (Timing.Median(pairs.Select(p => p.Short)), Timing.Median(pairs.Select(p => p.Long)));
        Console.WriteLine($"scaling, {language}");
        Console.WriteLine($"  5 kB         {inParts / characters * 1e9, 10:F2} ns a character ({parts.Count:N0} articles)");
        Console.WriteLine($"  5 MB         {inWhole / characters * 1e9, 10:F2} ns a character (one article of the same paragraphs)");
        Console.WriteLine($"  ratio        {inWhole / inParts, 10:F2} (at most {Target})");
    }
}
