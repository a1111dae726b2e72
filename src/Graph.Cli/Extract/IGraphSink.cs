using Graph.Model;

namespace Graph.Cli.Extract;

/// <summary>Where extracted graphs go; disposing it writes out what it still holds.</summary>
internal interface IGraphSink : IAsyncDisposable
{
    /// <summary>Shows one graph.</summary>
    Task WriteAsync(ArticleGraph graph, CancellationToken cancellation);
}
