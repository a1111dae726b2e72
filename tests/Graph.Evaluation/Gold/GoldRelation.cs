using System.Text.Json;
using Graph.Model;

namespace Graph.Evaluation.Gold;

/// <summary>A relation between keys of actors, <c>RESOLUTION</c> and <c>EVENT</c>.</summary>
internal sealed record GoldRelation
{
    public required string Type { get; init; }

    public required string Subject { get; init; }

    public string? Object { get; init; }

    public bool Negated { get; init; }

    public Modality Modality { get; init; }

    public bool Optional { get; init; }

    public string? Date { get; init; }

    public string? AttributedTo { get; init; }

    /// <summary>Other actors that are right as source.</summary>
    public IReadOnlyList<string> AlsoAttributedTo { get; init; } = [];

    /// <summary>Which of the drafts of the article is meant; null where any will do.</summary>
    public int? Resolution { get; init; }

    /// <summary>Fields that are debatable and not scored: <c>date</c>, <c>modality</c>, <c>attributedTo</c>.</summary>
    public IReadOnlyList<string> Free { get; init; } = [];

    public IReadOnlyDictionary<string, JsonElement> Attributes { get; init; } = new Dictionary<string, JsonElement>();
}
