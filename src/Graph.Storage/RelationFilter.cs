using Graph.Model;

namespace Graph.Storage;

/// <summary>Which relations to find.</summary>
public sealed record RelationFilter : INodeFilter<RelationFilter>
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

    /// <summary>Only those that some claim states in the words of this actor.</summary>
    public NodeId? AttributedTo { get; init; }

    /// <summary>Only those whose best claim has at least this confidence.</summary>
    public double? MinConfidence { get; init; }

    /// <summary>Only those that an article in this language (ISO 639-1) states.</summary>
    public string? Language { get; init; }

    /// <summary>Only those that an article of this publisher states.</summary>
    public string? Source { get; init; }

    /// <summary>Only those with a claim whose evidence holds words beginning with each of these words, case and diacritics
    /// folded.</summary>
    public string? Search { get; init; }

    /// <summary>Only those that are both affirmed and denied.</summary>
    public bool Disputed { get; init; }

    /// <summary>Only denied (true) or affirmed (false).</summary>
    public bool? Negated { get; init; }

    /// <summary>Only of these strongest modalities.</summary>
    public IReadOnlyCollection<Modality>? Modalities { get; init; }

    /// <summary>Only last seen on or after this day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Only first seen on or before this day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only with at least this many claims.</summary>
    public int? MinSupport { get; init; }

    /// <inheritdoc/>
    public RelationFilter WithNodes(Func<NodeId, NodeId> other)
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
