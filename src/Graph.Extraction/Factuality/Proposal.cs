using System.Collections.Immutable;
using Graph.Extraction.Discourse;
using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;
using Graph.Language.Dates;
using Graph.Model;

namespace Graph.Extraction.Factuality;

/// <summary>What a rule reads out of a sentence, before it is judged how the sentence says it.</summary>
internal sealed class Proposal
{
    private static readonly ImmutableSortedDictionary<string, AttributeValue> s_none = ImmutableSortedDictionary.Create<
        string,
        AttributeValue
    >(StringComparer.Ordinal);

    public required RelationType Type { get; init; }

    /// <summary>First argument; null for words without a known speaker.</summary>
    public required Entity? Subject { get; init; }

    public Entity? Object { get; init; }

    /// <summary>The sentence that the trigger stands in.</summary>
    public required Reading Reading { get; init; }

    /// <summary>The clause that the trigger stands in, or null where it stands in none.</summary>
    public Clause? Clause { get; init; }

    /// <summary>The phrase whose noun or participle is the trigger; null where a verb is.</summary>
    public NounPhrase? Noun { get; init; }

    /// <summary>The phrase that names the deed together with a verb that is the trigger ("imposed sanctions"), or null.</summary>
    public NounPhrase? Deed { get; init; }

    public required int TriggerFirst { get; init; }

    public required int TriggerEnd { get; init; }

    public required string Rule { get; init; }

    public double Confidence { get; init; } = 0.85;

    /// <summary>Whether the rule denies by itself ("broke off", "not longer").</summary>
    public bool Denies { get; init; }

    /// <summary>How weak the rule is by itself.</summary>
    public Modality Modality { get; init; }

    /// <summary>Whether saying it is the deed itself, so that who says it does not report it: "X is a coward, says Y" is Y's
    /// criticism.</summary>
    public bool IsVerdict { get; init; }

    /// <summary>Whether the helping verb is what tells it, so that it does not weaken it.</summary>
    public bool IsOfHelper { get; init; }

    /// <summary>Whether a date of its clause can be its date; a title before a name has none.</summary>
    public bool TakesDate { get; init; } = true;

    /// <summary>The quoted words, for a quote.</summary>
    public Quote? Quote { get; init; }

    /// <summary>The words that tell who speaks, for a quote.</summary>
    public TextSpan? SubjectWords { get; init; }

    /// <summary>Evidence wider than the sentence, for a quote whose speaker stands in another.</summary>
    public TextSpan? Evidence { get; init; }

    /// <summary>"Plans to leave on Friday", "if it does not leave by Friday": whether its day is still to come.</summary>
    /// <param name="modality">How it is held.</param>
    /// <param name="decided">Whether it has the day on which it was planned.</param>
    public bool IsAhead(Modality modality, bool decided) =>
        modality == Modality.Planned ? !decided : modality == Modality.Hypothetical && Clause is { Tense: Tense.Present };

    public ImmutableSortedDictionary<string, AttributeValue> Attributes { get; set; } = s_none;

    /// <summary>Gives an attribute its value, whatever it was before.</summary>
    public void Set(string name, AttributeValue value) => Attributes = Attributes.SetItem(name, value);
}
