using Graph.Model;

namespace Graph.Storage;

/// <summary>An article without its text, which lists and look-ups need not carry.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Language">ISO 639-1 code of its language.</param>
public sealed record ArticleNode(NodeId Id, string Language)
{
    /// <summary>Headline, if known.</summary>
    public string? Title { get; init; }

    /// <summary>Day of publication, if known.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Name of the publisher, if known.</summary>
    public string? Source { get; init; }

    /// <summary>Address, if known.</summary>
    public string? Url { get; init; }
}
