using Graph.Cli.Terminals;
using Graph.Import.Interchange;
using Graph.Model;

namespace Graph.Cli.Extract;

/// <summary>Writes the interchange form to standard output.</summary>
internal sealed class JsonSink : IGraphSink
{
    private const int Buffer = 64 * 1024;

    private readonly BufferedStream _stream;
    private readonly InterchangeWriter _writer;
    private readonly bool _complete;

    public JsonSink(Terminal terminal, bool rejections, bool text)
    {
        _stream = new BufferedStream(terminal.Output, Buffer);
        _complete = text;
        _writer = new InterchangeWriter(
            _stream,
            (rejections ? InterchangeParts.Rejections : InterchangeParts.None) | (text ? InterchangeParts.Text : InterchangeParts.None)
        );
    }

    public Task WriteAsync(ArticleGraph graph, CancellationToken cancellation) => _writer.WriteAsync(graph, cancellation);

    public Task WithdrawAsync(NodeId article, int? version, CancellationToken cancellation) =>
        _complete ? _writer.WithdrawAsync(article, version, cancellation) : Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        _writer.Dispose();
        await _stream.FlushAsync().ConfigureAwait(false);
    }
}
