using Graph.Storage;

namespace Graph.Import.Exports;

/// <summary>A form in which a store can be written out as one stream; equal graphs give equal bytes.</summary>
public interface IGraphExport
{
    /// <summary>What the form cannot hold, in one line.</summary>
    string Loses { get; }

    /// <summary>Writes the whole store; <paramref name="output"/> stays open.</summary>
    Task WriteAsync(IGraphStore store, Stream output, CancellationToken cancellation);
}
