using Graph.Cli.Observation;
using Graph.Cli.Terminals;
using Graph.Import.Pipeline;
using Graph.Import.Sources;

namespace Graph.Cli.Inputs;

/// <summary>From paths to graphs.</summary>
/// <param name="settings">What to read and how.</param>
/// <param name="terminal">Whose standard input <c>-</c> means.</param>
internal sealed class ArticleStream(InputSettings settings, Terminal terminal)
{
    private readonly FoundSources _found = SourceFinder.Find(settings.Paths);
    private int _begun;

    /// <summary>Number of files and other sources.</summary>
    public int Sources => _found.Sources.Count;

    /// <summary>Number of sources of which reading has begun.</summary>
    public int Begun => Volatile.Read(ref _begun);

    /// <summary>Says how many files were passed over because no format claims them.</summary>
    public void TellPassedOver()
    {
        if (_found.PassedOverWords is { } words)
        {
            terminal.Report($"graph: {words}");
        }
    }

    /// <summary>The graphs and problems in the order of the sources.</summary>
    public IAsyncEnumerable<ExtractionResult> GraphsAsync(CancellationToken cancellation)
    {
        var articles = SourceReader.ReadAsync(Counted(), settings.Options, terminal.Input, cancellation);
        return new ExtractionPipeline(ExtractionTelemetry.Extract, settings.Threads).RunAsync(articles, cancellation);
    }

    private IEnumerable<SourceResult> Counted()
    {
        foreach (var source in _found.Sources)
        {
            Interlocked.Increment(ref _begun);
            yield return source;
        }
    }
}
