namespace Graph.Import.Exports;

/// <summary>A file of rows under a heading as <c>neo4j-admin database import</c> knows it: names, each with a type behind a colon unless
/// it is text.</summary>
internal interface ITable : IAsyncDisposable
{
    /// <summary>Adds a row.</summary>
    void Row(params ReadOnlySpan<object?> cells);

    /// <summary>Writes out rows that wait, where they are many.</summary>
    Task FlushAsync(CancellationToken cancellation);
}
