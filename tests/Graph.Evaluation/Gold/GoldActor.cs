using Graph.Model;

namespace Graph.Evaluation.Gold;

/// <summary>An actor that the article speaks of: a state by code, others by any of their names.</summary>
internal sealed record GoldActor
{
    public required string Key { get; init; }

    public required ActorKind Kind { get; init; }

    public string? Code { get; init; }

    public IReadOnlyList<string> Names { get; init; } = [];

    public bool Optional { get; init; }

    public string Label => Code ?? (Names is [var first, ..] ? first : Key);
}
