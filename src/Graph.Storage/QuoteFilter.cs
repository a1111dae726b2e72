using Graph.Model;

namespace Graph.Storage;

/// <summary>Which quotes to find.</summary>
public sealed record QuoteFilter : INodeFilter<QuoteFilter>
{
    /// <summary>Only by this speaker.</summary>
    public NodeId? Speaker { get; init; }

    /// <summary>Only quotes that hold words beginning with each of these words, case and diacritics folded.</summary>
    public string? Search { get; init; }

    /// <summary>Only by articles in this language (ISO 639-1).</summary>
    public string? Language { get; init; }

    /// <summary>Only by articles of this publisher.</summary>
    public string? Source { get; init; }

    /// <summary>Only full quotes (true) or fragments (false).</summary>
    public bool? Direct { get; init; }

    /// <summary>Only by articles published on or after this day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Only by articles published on or before this day.</summary>
    public DateOnly? To { get; init; }

    /// <inheritdoc/>
    public QuoteFilter WithNodes(Func<NodeId, NodeId> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this with { Speaker = Speaker.With(other) };
    }
}
