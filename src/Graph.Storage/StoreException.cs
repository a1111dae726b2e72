namespace Graph.Storage;

/// <summary>A store cannot be opened, read or written; the message names the store, the cause and the remedy in one line.</summary>
public sealed class StoreException : Exception
{
    /// <summary>An error without further cause.</summary>
    public StoreException(string message)
        : base(message) { }

    /// <summary>An error with its cause.</summary>
    public StoreException(string message, Exception? cause)
        : base(message, cause) { }
}
