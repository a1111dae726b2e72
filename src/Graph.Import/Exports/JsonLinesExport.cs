using Graph.Import.Interchange;
using Graph.Storage;

namespace Graph.Import.Exports;

/// <summary>The interchange form with the text, an article a line, ordered by id.</summary>
internal sealed class JsonLinesExport : IGraphExport
{
    public string Loses => "nothing that a store holds";

    public async Task WriteAsync(IGraphStore store, Stream output, CancellationToken cancellation)
    {
        using var writer = new InterchangeWriter(output, InterchangeParts.Text);
        await foreach (var graph in store.ResolvedAsync(cancellation).ConfigureAwait(false))
        {
            await writer.WriteAsync(graph, cancellation).ConfigureAwait(false);
        }
    }
}
