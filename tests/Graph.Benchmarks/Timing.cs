using Graph.Extraction;

namespace Graph.Benchmarks;

/// <summary>Measures on one thread, by the processor time of the process: a machine busy with other work does not count.</summary>
internal static class Timing
{
    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(2);
    private static int s_sink;

    /// <summary>Runs the whole extraction, decoding included, and keeps its result in use.</summary>
    public static void Extract(ArticleText article) => s_sink += ArticleExtractor.Default.Extract(article.ToArticle()).Claims.Length;

    public static void RunFloor(ArticleText article) => s_sink += Floor.Run(article);

    /// <summary>Seconds of processor time that <paramref name="work"/> takes over all texts, <paramref name="times"/> times.</summary>
    public static double Seconds(IReadOnlyList<ArticleText> texts, int times, Action<ArticleText> work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var start = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < times; i++)
        {
            foreach (var text in texts)
            {
                work(text);
            }
        }

        return (Environment.CpuUsage.TotalTime - start).TotalSeconds / times;
    }

    /// <summary>Runs until the compiler has done its work on the paths that count.</summary>
    public static void WarmUp(IReadOnlyList<ArticleText> texts, Action<ArticleText> work)
    {
        var start = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < 40 || Environment.CpuUsage.TotalTime - start < s_warmUp; i++)
        {
            texts.ToList().ForEach(work);
        }
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
