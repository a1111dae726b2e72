using System.Globalization;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Graph.Import.Articles;
using Graph.Import.Shards;
using Graph.Model;

namespace Graph.Import.Pipeline;

/// <summary>
/// Extracts articles on several threads and hands the graphs on in the order in which the articles came. A bounded number of articles is
/// under way at once, so that memory does not grow with the input.
/// </summary>
/// <param name="extract">The extraction: pure, and safe to call from many threads at once.</param>
/// <param name="threads">How many articles to extract at once, at least 1.</param>
public sealed class ExtractionPipeline(Func<Article, ArticleGraph> extract, int threads)
{
    private const int WaitingPerThread = 4;

    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(500);

    private readonly int _threads = Math.Max(1, threads);

    /// <summary>The part of the articles that is worked on; of the others nothing but their place is handed on.</summary>
    public Shard Shard { get; init; } = Shard.Whole;

    /// <summary>The graphs and problems in the order of <paramref name="articles"/>.</summary>
    public async IAsyncEnumerable<ExtractionResult> RunAsync(
        IAsyncEnumerable<ReadResult> articles,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var work = Channel.CreateBounded<Slot>(_threads * WaitingPerThread);
        var order = Channel.CreateBounded<Slot>(_threads * WaitingPerThread);
        var reading = Task.Run(() => FeedAsync(articles, work.Writer, order.Writer, stop.Token), CancellationToken.None);
        var extracting = Enumerable
            .Range(0, _threads)
            .Select(_ => Task.Run(() => WorkAsync(work.Reader, stop.Token), CancellationToken.None))
            .ToArray();
        try
        {
            await foreach (var slot in order.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
            {
                yield return await slot.Result.Task.WaitAsync(cancellation).ConfigureAwait(false);
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(extracting).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

            // Reading from a terminal or pipe cannot be interrupted; whoever stops need not wait for the next line.
            await reading.WaitAsync(s_patience, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task FeedAsync(
        IAsyncEnumerable<ReadResult> articles,
        ChannelWriter<Slot> work,
        ChannelWriter<Slot> order,
        CancellationToken cancellation
    )
    {
        try
        {
            await foreach (var read in articles.WithCancellation(cancellation).ConfigureAwait(false))
            {
                var slot = new Slot(read);
                await order.WriteAsync(slot, cancellation).ConfigureAwait(false);
                await work.WriteAsync(slot, cancellation).ConfigureAwait(false);
            }

            order.Complete();
        }
        catch (Exception failure)
        {
            order.Complete(failure);
            throw;
        }
        finally
        {
            work.Complete();
        }
    }

    private async Task WorkAsync(ChannelReader<Slot> work, CancellationToken cancellation)
    {
        await foreach (var slot in work.ReadAllAsync(cancellation).ConfigureAwait(false))
        {
            var read = slot.Read.Resolve();
            slot.Result.SetResult((IsHere(read) ? Result(read) : default) with { Position = read.Position });
        }
    }

    private bool IsHere(ReadResult read) =>
        (read.Article?.Id ?? read.Graph?.Article.Id ?? read.Withdrawn) is { } article
            ? Shard.Has(article)
            : Shard.Has(string.Create(CultureInfo.InvariantCulture, $"{read.Problem?.Path}:{read.Position.Ordinal}"));

    private ExtractionResult Result(ReadResult read) =>
        (read.Article is { } article ? Extract(article) : new ExtractionResult(read.Graph, read.Problem)) with
        {
            Withdrawn = read.Withdrawn,
            WithdrawnVersion = read.WithdrawnVersion,
            Warning = read.Warning,
        };

    // A fault in the extractor must not cost the thousands of articles behind the one that shows it.
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1031", Justification = "The fault is reported with its article.")]
    private ExtractionResult Extract(Article article)
    {
        try
        {
            return new ExtractionResult(extract(article), null);
        }
        catch (Exception fault)
        {
            var message = $"the extractor failed ({fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ")})";
            return new ExtractionResult(
                null,
                new InputProblem(article.Path ?? article.Id.Value, null, message, "report it with this article")
            );
        }
    }

    private sealed record Slot(ReadResult Read)
    {
        public TaskCompletionSource<ExtractionResult> Result { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
