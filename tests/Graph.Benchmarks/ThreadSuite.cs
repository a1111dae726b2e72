using System.Diagnostics;
using Graph.Extraction;
using Graph.Generation;
using Graph.Model;

namespace Graph.Benchmarks;

/// <summary>Extraction alone, of articles in memory, on one thread and on two: what a second processor gives where nothing is read or
/// written. By the clock, so that the machine must be quiet.</summary>
internal static class ThreadSuite
{
    private const int Generated = 400;
    private const double RoundSeconds = 1;
    private const double Target = 1.7;

    public static void Run(IReadOnlyList<ArticleText> articles, int rounds)
    {
        Report("articles given", [.. articles.Select(a => a.ToArticle())], rounds);
        Report("generated", [.. new Archive(1).Articles(Generated).Select(g => g.Article)], rounds);
    }

    private static void Report(string name, Article[] articles, int rounds)
    {
        var once = WarmUp(articles);
        var times = Math.Max(1, (int)(RoundSeconds / once));
        var pairs = Enumerable.Range(0, rounds).Select(_ => (One: Seconds(articles, times, 1), Two: Seconds(articles, times, 2))).ToList();
        var characters = (double)times * articles.Sum(a => a.Text.Length);
        Console.WriteLine($"threads, {name}: {articles.Length:N0} articles, {times} times a round");
        Console.WriteLine(
            $"  one          {characters / Timing.Median(pairs.Select(p => p.One)) / 1e6, 10:F2} million characters a second"
        );
        Console.WriteLine(
            $"  two          {characters / Timing.Median(pairs.Select(p => p.Two)) / 1e6, 10:F2} million characters a second"
        );
        Console.WriteLine($"  ratio        {Timing.Median(pairs.Select(p => p.One / p.Two)), 10:F2} (at least {Target})");
    }

    /// <summary>Runs until the compiler has done its work; the least time that all articles took once.</summary>
    private static double WarmUp(Article[] articles)
    {
        const double Least = 12;
        var (start, once) = (Stopwatch.GetTimestamp(), double.MaxValue);
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < Least)
        {
            once = Math.Min(once, Seconds(articles, 1, 2) + Seconds(articles, 1, 1));
        }

        return once;
    }

    private static double Seconds(Article[] articles, int times, int threads)
    {
        var (next, last) = (-1, articles.Length * times - 1);
        var workers = Enumerable.Range(0, threads).Select(_ => new Thread(Work)).ToList();
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        workers.ForEach(w => w.Start());
        workers.ForEach(w => w.Join());
        return Stopwatch.GetElapsedTime(start).TotalSeconds;

        void Work()
        {
            var claims = 0;
            for (var at = Interlocked.Increment(ref next); at <= last; at = Interlocked.Increment(ref next))
            {
                claims += ArticleExtractor.Default.Extract(articles[at % articles.Length]).Claims.Length;
            }

            GC.KeepAlive(claims);
        }
    }
}
