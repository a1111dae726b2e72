namespace Graph.Evaluation.Gold;

/// <summary>A quote and the keys of those who may be its speaker.</summary>
internal sealed record GoldQuote
{
    public required IReadOnlyList<string> Speakers { get; init; }

    public required string Text { get; init; }

    public bool Optional { get; init; }
}
