using Graph.Model;

namespace Graph.Cli.Extract;

/// <summary>Where extracted graphs go; disposing it writes out what it still holds.</summary>
internal interface IGraphSink : IAsyncDisposable
{
    /// <summary>Shows one graph.</summary>
    Task WriteAsync(ArticleGraph graph, CancellationToken cancellation);

    /// <summary>Shows that an article is taken back, where there is a way to say it.</summary>
    Task WithdrawAsync(NodeId article, int? version, CancellationToken cancellation) => Task.CompletedTask;
}
