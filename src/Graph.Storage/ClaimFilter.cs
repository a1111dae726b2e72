using Graph.Model;

namespace Graph.Storage;

/// <summary>Which claims to find.</summary>
public sealed record ClaimFilter : INodeFilter<ClaimFilter>
{
    /// <summary>Only these types.</summary>
    public IReadOnlyCollection<RelationType>? Types { get; init; }

    /// <summary>Only with this subject.</summary>
    public NodeId? Subject { get; init; }

    /// <summary>Only with this object.</summary>
    public NodeId? Object { get; init; }

    /// <summary>Only with this node on either side.</summary>
    public NodeId? Involving { get; init; }

    /// <summary>Only with such nodes at their ends.</summary>
    public ActorsFilter Actors { get; init; } = new();

    /// <summary>Only with a node of one of these kinds on either side.</summary>
    public IReadOnlyCollection<NodeKind>? Kinds { get; init; }

    /// <summary>Only in the words of this actor.</summary>
    public NodeId? AttributedTo { get; init; }

    /// <summary>Only in support of a relation with at least this many claims.</summary>
    public int? MinSupport { get; init; }

    /// <summary>Only by articles in this language (ISO 639-1).</summary>
    public string? Language { get; init; }

    /// <summary>Only by articles of this publisher.</summary>
    public string? Source { get; init; }

    /// <summary>Only by this article.</summary>
    public NodeId? Article { get; init; }

    /// <summary>Only in support of this relation.</summary>
    public NodeId? Relation { get; init; }

    /// <summary>Only denials (true) or affirmations (false).</summary>
    public bool? Negated { get; init; }

    /// <summary>Only of these modalities.</summary>
    public IReadOnlyCollection<Modality>? Modalities { get; init; }

    /// <summary>Only seen on or after this day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Only seen on or before this day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only with at least this confidence.</summary>
    public double? MinConfidence { get; init; }

    /// <summary>Only whose evidence holds words beginning with each of these words, case and diacritics folded.</summary>
    public string? Search { get; init; }

    /// <inheritdoc/>
    public ClaimFilter WithNodes(Func<NodeId, NodeId> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this with
        {
            Subject = Subject.With(other),
            Object = Object.With(other),
            Involving = Involving.With(other),
            Actors = Actors.WithNodes(other),
            AttributedTo = AttributedTo.With(other),
        };
    }
}
