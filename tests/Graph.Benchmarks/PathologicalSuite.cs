namespace Graph.Benchmarks;

/// <summary>Texts made to be slow, each at its full size and at a tenth of it, beside ordinary text.</summary>
internal static class PathologicalSuite
{
    private const int Shrink = 10;
    private const double LeastSeconds = 0.05;

    public static void Run(IReadOnlyList<ArticleText> articles, TimeSpan limit)
    {
        List<ArticleText> ordinary =
        [
            new(ArticleTexts.Parts(articles, 500_000, 500_000).First(), articles[0].Language, articles[0].Published),
        ];
        Timing.WarmUp(ordinary, Timing.Extract);
        var usual = PerCharacter(ordinary[0]);
        Console.WriteLine($"pathological: ordinary text {usual:F2} ns a character");
        Console.WriteLine($"  {"text", -34} {"characters", 12} {"ns/char", 10} {"x ordinary", 11} {"x a tenth", 11}");
        foreach (var text in PathologicalText.For(articles))
        {
            Console.Write($"  {text.Name, -34} ");
            Console.WriteLine(Measure(text, articles[0], usual, limit));
        }
    }

    private static string Measure(PathologicalText text, ArticleText pattern, double usual, TimeSpan limit)
    {
        var full = text.Make(text.Size);
        var tenth = PerCharacter(new ArticleText(text.Make(text.Size / Shrink), pattern.Language, pattern.Published));
        var foreseen = tenth * Shrink * full.Length / 1e9;
        if (foreseen > limit.TotalSeconds && tenth > usual * Shrink)
        {
            return $"{full.Length, 12:N0}   not run: a tenth of it takes {tenth:F0} ns a character, the whole up to {foreseen:F0} s";
        }

        var time = PerCharacter(new ArticleText(full, pattern.Language, pattern.Published));
        return $"{full.Length, 12:N0} {time, 10:F2} {time / usual, 11:F2} {time / tenth, 11:F2}";
    }

    private static double PerCharacter(ArticleText text)
    {
        var once = Timing.Seconds([text], 1, Timing.Extract);
        var times = (int)Math.Clamp(LeastSeconds / Math.Max(once, 1e-9), 1, 2_000);
        var seconds = once >= 1 ? once : Timing.Median(Enumerable.Range(0, 3).Select(_ => Timing.Seconds([text], times, Timing.Extract)));
        return seconds / text.Text.Length * 1e9;
    }
}
