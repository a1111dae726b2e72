using Graph.Extraction.Entities;
using Graph.Language.Dates;
using Graph.Language.Sentences;
using Graph.Model;

namespace Graph.Extraction.Claims;

/// <summary>A claim before its ids are known.</summary>
internal sealed class ClaimDraft
{
    private Dictionary<string, AttributeValue>? _attributes;

    public required RelationType Type { get; init; }

    public required Entity Subject { get; init; }

    public Entity? Object { get; init; }

    public required Sentence Sentence { get; init; }

    /// <summary>Number of the sentence in the order of reading, or -1.</summary>
    public int SentenceIndex { get; set; } = -1;

    public required int TriggerFirst { get; init; }

    public required int TriggerEnd { get; init; }

    public required string Rule { get; init; }

    public bool Negated { get; set; }

    public Modality Modality { get; set; }

    public Entity? AttributedTo { get; set; }

    public DateMention? Date { get; set; }

    public Tense Tense { get; set; }

    public string? Place { get; set; }

    public double Confidence { get; set; } = 0.85;

    public Dictionary<string, AttributeValue> Attributes => _attributes ??= new(StringComparer.Ordinal);

    public bool HasAttributes => _attributes is { Count: > 0 };

    /// <summary>Where it is denied, if it is.</summary>
    public Cue? Negation { get; set; }

    /// <summary>The quoted words, for a quote.</summary>
    public Quote? Quote { get; init; }

    /// <summary>Evidence wider than the sentence, for a quote whose speaker stands in another.</summary>
    public TextSpan? Evidence { get; init; }
}
