using System.Collections.Immutable;

namespace Graph.Model;

/// <summary>One statement of one relation by one article, with the words that state it.</summary>
public sealed record Claim
{
    /// <summary><c>claim:</c> and a hash of article, type, arguments, negation, modality, attribution and the words of the evidence: moving
    /// the sentence keeps the id, changing it does not.</summary>
    public required NodeId Id { get; init; }

    /// <summary>The relation that is stated.</summary>
    public required RelationType Type { get; init; }

    /// <summary>First argument; null only for words that the article gives to nobody (<see cref="RelationType.Said"/>).</summary>
    public required NodeId? Subject { get; init; }

    /// <summary>Second argument; null only where the type has none or the text tells none.</summary>
    public NodeId? Object { get; init; }

    /// <summary>The quoted words, for <see cref="RelationType.Said"/> alone.</summary>
    public Quote? Quote { get; init; }

    /// <summary>Whether the text denies the relation.</summary>
    public bool Negated { get; init; }

    /// <summary>How the text holds it.</summary>
    public Modality Modality { get; init; }

    /// <summary>The actor whose words it is, when it stands in quoted or reported speech.</summary>
    public NodeId? AttributedTo { get; init; }

    /// <summary>When it happened, if its own sentence says so.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Where it happened, as written, if the sentence says so.</summary>
    public string? Place { get; init; }

    /// <summary>Further facts by the names that the vocabulary allows for the type.</summary>
    public ImmutableSortedDictionary<string, AttributeValue> Attributes { get; init; } = Empty;

    /// <summary>The words that state it.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>How sure the extractor is, from 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Name and version of the extractor, such as <c>rules/1</c>.</summary>
    public required string Extractor { get; init; }

    /// <summary>The rule that made it, such as <c>sv/sanction-expel</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>The places that decided arguments, negation, modality, attribution and date.</summary>
    public ImmutableArray<Cue> Cues { get; init; } = [];

    private static readonly ImmutableSortedDictionary<string, AttributeValue> Empty = ImmutableSortedDictionary.Create<
        string,
        AttributeValue
    >(StringComparer.Ordinal);
}
