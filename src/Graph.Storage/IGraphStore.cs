namespace Graph.Storage;

/// <summary>An open store: all ports and its address.</summary>
public interface IGraphStore : IGraphReader, IGraphAnalyst, IGraphWriter, IGraphExporter, IAsyncDisposable
{
    /// <summary>How to name the store to people, without secrets, such as <c>sqlite:/home/ada/graph.db</c>.</summary>
    string Address { get; }
}
