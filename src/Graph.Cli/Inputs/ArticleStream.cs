using Graph.Cli.Terminals;
using Graph.Extraction;
using Graph.Import.Pipeline;
using Graph.Import.Sources;

namespace Graph.Cli.Inputs;

/// <summary>From paths to graphs.</summary>
/// <param name="settings">What to read and how.</param>
/// <param name="terminal">Whose standard input <c>-</c> means.</param>
internal sealed class ArticleStream(InputSettings settings, Terminal terminal)
{
    private readonly IReadOnlyList<SourceResult> _sources = SourceFinder.Find(settings.Paths);
    private int _begun;

    /// <summary>Number of files and other sources.</summary>
    public int Sources => _sources.Count;

    /// <summary>Number of sources of which reading has begun.</summary>
    public int Begun => Volatile.Read(ref _begun);

    /// <summary>The graphs and problems in the order of the sources.</summary>
    public IAsyncEnumerable<ExtractionResult> GraphsAsync(CancellationToken cancellation)
    {
        var articles = SourceReader.ReadAsync(Counted(), settings.Options, terminal.Input, cancellation);
        return new ExtractionPipeline(ArticleExtractor.Default.Extract, settings.Threads).RunAsync(articles, cancellation);
    }

    private IEnumerable<SourceResult> Counted()
    {
        foreach (var source in _sources)
        {
            Interlocked.Increment(ref _begun);
            yield return source;
        }
    }
}
