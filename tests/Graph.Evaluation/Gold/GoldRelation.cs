using System.Text.Json;

namespace Graph.Evaluation.Gold;

/// <summary>A relation between keys of actors, <c>RESOLUTION</c> and <c>EVENT</c>.</summary>
internal sealed record GoldRelation
{
    public required string Type { get; init; }

    public required string Subject { get; init; }

    public string? Object { get; init; }

    public bool Negated { get; init; }

    public bool Optional { get; init; }

    public string? Date { get; init; }

    public string? AttributedTo { get; init; }

    public IReadOnlyDictionary<string, JsonElement> Attributes { get; init; } = new Dictionary<string, JsonElement>();
}
