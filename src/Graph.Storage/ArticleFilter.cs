using Graph.Model;

namespace Graph.Storage;

/// <summary>Which articles to find.</summary>
public sealed record ArticleFilter : INodeFilter<ArticleFilter>
{
    /// <summary>Only in this language (ISO 639-1).</summary>
    public string? Language { get; init; }

    /// <summary>Only by this publisher.</summary>
    public string? Source { get; init; }

    /// <summary>Only published on or after this day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Only published on or before this day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only with a title or text that holds words beginning with each of these words, case and diacritics folded.</summary>
    public string? Search { get; init; }

    /// <summary>Only those that mention this actor.</summary>
    public NodeId? Mentions { get; init; }

    /// <inheritdoc/>
    public ArticleFilter WithNodes(Func<NodeId, NodeId> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this with { Mentions = Mentions.With(other) };
    }
}
