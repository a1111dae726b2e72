using Graph.Extraction.Discourse;
using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;

namespace Graph.Extraction.Rules.Trade;

/// <content>Who trades where the words right beside the trade do not say so.</content>
internal sealed partial class TradeFinder
{
    private Entity? _trader;
    private int _traderSentence = -2;

    /// <summary>"Till Norge ökade exporten från Finland": the state that a preposition before the verb governs, of exports and imports
    /// that are nobody's.</summary>
    private static Entity? Fronted(Told told, IReadOnlySet<string> prepositions)
    {
        foreach (var element in told.Clause.Elements)
        {
            if (
                told.IsDirected
                && element is { VerbsBefore: 0, Preposition: { } preposition, Phrase.Name: { Genitive: false, Entity: { } state } }
                && state.Kind == EntityKind.State
                && prepositions.Contains(preposition)
                && element.Phrase.End <= told.Trigger
                && told.Clause.HasVerb
                && told.Clause.Main < told.Trigger
            )
            {
                return state;
            }
        }

        return null;
    }

    /// <summary>Remembers whose trade the text speaks of, with whomever.</summary>
    private void NoteTrader(Reading reading, NounPhrase phrase)
    {
        if (referents.Owner(phrase, Viewpoint.Free) is { Kind: EntityKind.State } owner)
        {
            (_trader, _traderSentence) = (owner, reading.Index);
        }
    }

    /// <summary>"Norway's trade grew. Exports to Peru rose": whoever counts the trade, else whose trade the sentence before told.</summary>
    private List<Entity> CountingOrBefore(Told told) =>
        Counting(told) is { Count: > 0 } counted ? counted
        : _trader is { } trader && _traderSentence == told.Reading.Index - 1 ? [trader]
        : [];
}
