using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;
using Graph.Language;

namespace Graph.Extraction.Discourse;

/// <content>Where a gathering is held.</content>
internal sealed partial class GatheringFinder
{
    /// <summary>The place behind the phrase with a preposition of place: "the summit in Vilnius", "i huvudstaden Vilnius".</summary>
    private string? VenueBehind(NounPhrase phrase, Sentence sentence)
    {
        var at = BehindTopic(SeriesAt(phrase.End, sentence.End) is null ? phrase.End : phrase.End + 1, sentence);
        if (
            at >= sentence.End
            || document.Tokens[at].Word is not { } preposition
            || !document.Knowledge.Pack.Grammar.Place.Contains(preposition.Text)
        )
        {
            return null;
        }

        foreach (var place in sentence.Phrases)
        {
            if (place.First == at + 1 && (place.Name ?? place.Apposition?.Name) is { Genitive: false } name)
            {
                return VenueOf(name) ?? (name.Entity.Kind == EntityKind.Place ? $"/{NameSlug.Of(name.Entity.Name)}" : null);
            }
        }

        return null;
    }

    /// <summary>Behind what a gathering is about: "the meeting on the Mekong in Vientiane".</summary>
    private int BehindTopic(int at, Sentence sentence)
    {
        if (
            at < sentence.End
            && document.Tokens[at].Word is { } preposition
            && document.Knowledge.Pack.Grammar.Topic.Contains(preposition.Text)
        )
        {
            foreach (var topic in sentence.Phrases)
            {
                if (topic.First == at + 1)
                {
                    return topic.End;
                }
            }
        }

        return at;
    }

    private static string? VenueOf(Reference reference) =>
        reference switch
        {
            { Form: ReferenceForm.Capital, Entity.Kind: EntityKind.State } => $"{reference.Entity.Key}/capital",
            { Form: ReferenceForm.Capital } => reference.Entity.Id.Value,
            { Entity: { Kind: EntityKind.Place, State.Length: > 0 } place } => $"{place.State}/{NameSlug.Of(place.Name)}",
            _ => null,
        };
}
