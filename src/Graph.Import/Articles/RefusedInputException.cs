namespace Graph.Import.Articles;

/// <summary>Says why the rest of a source is refused, from places such as a stream that can answer with an exception alone.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="remedy">What to do about it.</param>
internal sealed class RefusedInputException(string message, string remedy) : IOException(message)
{
    /// <summary>What to do about it.</summary>
    public string Remedy => remedy;
}
