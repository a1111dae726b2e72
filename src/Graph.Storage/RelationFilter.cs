using Graph.Model;

namespace Graph.Storage;

/// <summary>Which relations to find.</summary>
public sealed record RelationFilter
{
    /// <summary>Only these types.</summary>
    public IReadOnlyCollection<RelationType>? Types { get; init; }

    /// <summary>Only with this subject.</summary>
    public NodeId? Subject { get; init; }

    /// <summary>Only with this object.</summary>
    public NodeId? Object { get; init; }

    /// <summary>Only with this node on either side.</summary>
    public NodeId? Involving { get; init; }

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
}
