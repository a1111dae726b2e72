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

    public JsonSink(Terminal terminal, bool rejections)
    {
        _stream = new BufferedStream(terminal.Output, Buffer);
        _writer = new InterchangeWriter(_stream, rejections ? InterchangeParts.Rejections : InterchangeParts.None);
    }

    public Task WriteAsync(ArticleGraph graph, CancellationToken cancellation) => _writer.WriteAsync(graph, cancellation);

    public async ValueTask DisposeAsync()
    {
        _writer.Dispose();
        await _stream.FlushAsync().ConfigureAwait(false);
    }
}
