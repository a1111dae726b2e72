using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using Graph.Api.Writing;
using Graph.Cli.Observation;
using Graph.Extraction;
using Graph.Import.Articles;
using Graph.Import.Pipeline;
using Graph.Import.Sources;

namespace Graph.Cli.Serve;

/// <summary>Reads the articles that clients send as an import from standard input reads a file of JSON Lines: the same fields, checks and
/// refusals.</summary>
internal sealed class ArticleIntake(ReadOptions options, int threads) : IArticleIntake
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly ArticleExtractor _extractor = new(options.Packs);

    /// <inheritdoc/>
    public async IAsyncEnumerable<IntakeResult> ReadAsync(
        IReadOnlyList<SentArticle> articles,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        using var lines = new MemoryStream();
        foreach (var article in articles)
        {
            JsonSerializer.Serialize(lines, article, s_json);
            lines.WriteByte((byte)'\n');
        }

        lines.Position = 0;
        var read = new SourceReader(options, lines).ReadAsync(SourceFinder.Find(["-"]), cancellation);
        var pipeline = new ExtractionPipeline(ExtractionTelemetry.Of(_extractor), threads);
        await foreach (var (graph, problem) in pipeline.RunAsync(read, cancellation).ConfigureAwait(false))
        {
            yield return new IntakeResult(graph, problem is null ? null : $"{problem.Message}; {problem.Remedy}");
        }
    }
}
