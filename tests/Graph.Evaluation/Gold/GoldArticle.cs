using System.Text.Json;
using System.Text.Json.Serialization;

namespace Graph.Evaluation.Gold;

/// <summary>What a reader says an article says.</summary>
internal sealed record GoldArticle
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>File name of the article, beside the gold file.</summary>
    public required string Path { get; init; }

    public required IReadOnlyList<GoldActor> Actors { get; init; }

    public required IReadOnlyList<GoldQuote> Quotes { get; init; }

    public required IReadOnlyList<GoldRelation> Relations { get; init; }

    public static GoldArticle Parse(string json) =>
        JsonSerializer.Deserialize<GoldArticle>(json, s_options) ?? throw new JsonException("expected an object, got null");
}
