using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;

namespace Graph.Extraction.Rules.Frames;

/// <content>In whose territory a place lies.</content>
internal sealed partial class SlotReader
{
    /// <summary>"A hospital in Fada in eastern Chad": whom a complement stands for, or, behind a place of which nothing is known, what that
    /// lies in.</summary>
    private IReadOnlyList<Entity> Territory(NounPhrase place, Clause? clause)
    {
        if (!_placesTell || !IsUnknownPlace(place))
        {
            return GroupOf(place, clause);
        }

        for (var i = 0; i < place.ComplementCount; i++)
        {
            var (preposition, around) = place.Complement(i);
            if (_knowledge.Pack.Grammar.Place.Contains(preposition) && Territory(around, clause) is { Count: > 0 } found)
            {
                return found;
            }
        }

        return Around(place) is { } land ? land.Alone : GroupOf(place, clause);
    }

    private bool IsUnknownPlace(NounPhrase phrase) =>
        phrase.Name is { Genitive: false, Entity: { IsActorKind: false, State.Length: 0 } }
        || (
            phrase is { Name: null, Noun: null, Pronoun: null, Office: null, NumberAt: < 0, Possessor: null, Modifiers.Length: 0 }
            && (
                (_knowledge.Pack.Grammar.Compounds && phrase is { NounAt: >= 0, ComplementCount: > 0 })
                || char.IsUpper(document.Text[document.Tokens[phrase.Head].Start])
            )
        );

    /// <summary>"In Fada, Ennedi Region, Chad": the land at the end of the names that say step by step where a place lies.</summary>
    private Entity? Around(NounPhrase place)
    {
        var end = place.End;
        foreach (var phrase in _reading.Sentence.Phrases)
        {
            if (phrase.First != end + 1 || !document.Tokens[end].IsMark(','))
            {
                continue;
            }

            if (
                phrase.Name is { Genitive: false, Entity: { Kind: EntityKind.State or EntityKind.Place } around }
                && LandOf(around) is { } land
            )
            {
                return land;
            }

            if (!IsUnknownPlace(phrase) && phrase.Name is null)
            {
                return null;
            }

            end = phrase.End;
        }

        return null;
    }

    private Entity? LandOf(Entity place) =>
        place.Kind == EntityKind.State ? place
        : place.State.Length > 0 ? document.Entities.State(place.State)
        : null;
}
