using System.Text.RegularExpressions;

namespace Graph.Benchmarks;

/// <summary>Extraction of articles beside its floor.</summary>
internal static partial class SpeedSuite
{
    private const double RoundSeconds = 0.2;
    private const double TargetFloors = 40;
    private const double TargetBytes = 60;

    public static void Run(IReadOnlyList<ArticleText> articles, int rounds)
    {
        Report("all", articles, rounds);
        foreach (var language in articles.GroupBy(a => a.Language).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            Report(language.Key, [.. language], rounds);
        }
    }

    private static void Report(string name, IReadOnlyList<ArticleText> articles, int rounds)
    {
        Timing.WarmUp(articles, Timing.Extract);
        Timing.WarmUp(articles, Timing.RunFloor);
        var (extractions, floors) = (TimesFor(articles, Timing.Extract), TimesFor(articles, Timing.RunFloor));
        var pairs = Enumerable
            .Range(0, rounds)
            .Select(_ =>
                (Floor: Timing.Seconds(articles, floors, Timing.RunFloor), Full: Timing.Seconds(articles, extractions, Timing.Extract))
            )
            .ToList();

        var characters = articles.Sum(a => a.Text.Length);
        var (floor, full) = (Timing.Median(pairs.Select(p => p.Floor)), Timing.Median(pairs.Select(p => p.Full)));
        Console.WriteLine($"speed, {name}");
        Console.WriteLine($"  floor        {floor / characters * 1e9, 10:F2} ns a character (decode UTF-8, split, look up each word)");
        Console.WriteLine($"  extraction   {full / characters * 1e9, 10:F2} ns a character");
        Console.WriteLine($"  floors       {full / floor, 10:F1} (at most {TargetFloors})");
        Console.WriteLine(
            $"  allocated    {BytesAllocated(articles) / (double)characters, 10:F1} bytes a character (at most {TargetBytes})"
        );
        Console.WriteLine($"  sentences    {articles.Sum(a => SentenceEnd().Count(a.Text)) / full, 10:N0} a second");
    }

    private static int TimesFor(IReadOnlyList<ArticleText> articles, Action<ArticleText> work) =>
        Math.Max(1, (int)(RoundSeconds / Math.Max(Timing.Seconds(articles, 5, work), 1e-7)));

    private static long BytesAllocated(IReadOnlyList<ArticleText> articles)
    {
        var articlesMade = articles.Select(a => a.ToArticle()).ToList();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var claims = 0;
        foreach (var article in articlesMade)
        {
            claims += Extraction.ArticleExtractor.Default.Extract(article).Claims.Length;
        }

        return claims < 0 ? 0 : GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [GeneratedRegex(@"[.!?][”“""»)]*(?=\s|$)|(?<=[^\s.!?”“""»)])\n\n")]
    private static partial Regex SentenceEnd();
}
