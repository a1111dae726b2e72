using System.Diagnostics;
using System.Diagnostics.Metrics;
using Graph.Extraction;
using Graph.Model;

namespace Graph.Cli.Observation;

/// <summary>Traces and measures extraction, which itself knows neither clock nor listener.</summary>
internal static class ExtractionTelemetry
{
    /// <summary>Name of the source of traces and of the meter.</summary>
    public const string Name = "Graph.Extraction";

    private static readonly ActivitySource s_source = new(Name);
    private static readonly Meter s_meter = new(Name);
    private static readonly Histogram<double> s_duration = s_meter.CreateHistogram<double>(
        "graph.extraction.duration",
        "s",
        "How long extracting an article takes."
    );
    private static readonly Counter<int> s_claims = s_meter.CreateCounter<int>(
        "graph.extraction.claims",
        null,
        "Claims that articles state."
    );

    /// <summary>What an extractor does, traced and measured where somebody listens.</summary>
    public static Func<Article, ArticleGraph> Of(ArticleExtractor extractor) => article => Extract(extractor, article);

    private static ArticleGraph Extract(ArticleExtractor extractor, Article article)
    {
        if (!s_source.HasListeners() && !s_duration.Enabled)
        {
            return extractor.Extract(article);
        }

        using var activity = s_source.StartActivity("extract");
        var start = Stopwatch.GetTimestamp();
        var graph = extractor.Extract(article);
        s_duration.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, new TagList { { "language", article.Language } });
        s_claims.Add(graph.Claims.Length);
        activity
            ?.SetTag("article.id", article.Id.Value)
            .SetTag("article.length", article.Text.Length)
            .SetTag("graph.claims", graph.Claims.Length);
        return graph;
    }
}
