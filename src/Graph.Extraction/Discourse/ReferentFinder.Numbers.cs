using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;
using Graph.Model;

namespace Graph.Extraction.Discourse;

/// <content>Who is meant by words that tell how many they are.</content>
internal sealed partial class ReferentFinder
{
    /// <summary>"The two": who was named together.</summary>
    private IReadOnlyList<Entity> Counted(NounPhrase phrase) =>
        NumberOf(phrase) is var number and > 1 && phrase.Modifiers.Length == 0 ? _memory.Group(null, number) : [];

    /// <summary>"Tens of thousands of protesters": those of whom a phrase only tells how many they are.</summary>
    private NounPhrase? Measured(NounPhrase phrase)
    {
        if (phrase.ComplementCount == 0 || phrase.Name is not null || !document.IsAmong(Knowledge.Pack.Grammar.Measures, phrase.Head))
        {
            return null;
        }

        for (var i = 0; i < phrase.ComplementCount; i++)
        {
            if (Knowledge.Pack.Grammar.Nominal.Contains(phrase.Complement(i).Preposition))
            {
                return phrase.Complement(i).Phrase;
            }
        }

        return null;
    }

    private bool IsKnown(NounPhrase phrase) =>
        phrase.Definite || (phrase.First < phrase.NounAt && PointsBack(phrase) && !IsQuantified(phrase));

    /// <summary>"Several countries", "other countries": how many or which others there are says nothing of those named before.</summary>
    private bool IsQuantified(NounPhrase phrase) =>
        document.Tokens[phrase.First].Word is { Value: null } word && Knowledge.Pack.Grammar.Quantifiers.Contains(word.Text);

    /// <summary>The states named last, unless the sentence before named several of which it was not about one: "the president of Peru
    /// travelled to Chile".</summary>
    private IReadOnlyList<Entity> LatestStates()
    {
        var states = _memory.LatestFirst(e => e.Kind == EntityKind.State && !IsNamedBehind(e), MostStates);
        return states is [var last, var other, ..] && last != _preferred && last.LastSentence == other.LastSentence && !_memory.IsHere(last)
                ? []
            : states is [var subject, var one, var two, ..] && subject == _preferred && one.LastSentence == two.LastSentence ? subject.Alone
            : states;
    }

    /// <summary>The states that are named together; "the two countries" are the two that the sentence itself has named, where they are
    /// neither of those before.</summary>
    private IReadOnlyList<Entity> SeveralStates(int number)
    {
        var several = _memory.Group(EntityKind.State, number);
        return number is 0 or 2 && StatesHere() is { Count: 2 } here && !several.Any(here.Contains) ? here
            : (number == 0 && NamesStrangerTo(several)) || several.Any(IsNamedBehind) ? []
            : several;
    }

    /// <summary>The states that the sentence has named so far.</summary>
    private List<Entity> StatesHere()
    {
        List<Entity> named = [];
        for (var i = _reading.Sentence.First; i < _resolving; i++)
        {
            if (document.ReferenceAt[i] is { Entity: { Kind: EntityKind.State } state } && !named.Contains(state))
            {
                named.Add(state);
            }
        }

        return named;
    }

    /// <summary>"De tre partierna": those that were named together last, where they are parties.</summary>
    private IReadOnlyList<Entity> SeveralParties(int number) =>
        _memory.Group(EntityKind.Organization, number) is { Count: > 1 } several && several.All(e => e.Class == "party") ? several : [];

    /// <summary>"Both condemned it", "på fredag ska de två mötas": a determiner of two that stands alone.</summary>
    private bool IsBoth(NounPhrase phrase) =>
        phrase is { Name: null, NounAt: < 0, Possessor: null, ComplementCount: 0 }
        && phrase.End == phrase.First + 1
        && document.Tokens[phrase.First].Word is { Value: "dual" } word
        && word.Is(WordTags.Determiner)
        && (phrase.First == _reading.Sentence.First || IsTheTwo(word));

    /// <summary>"De två": a determiner of two with an article of its own points to those named; "both" may be others.</summary>
    private static bool IsTheTwo(Word word) => word.Text.Contains(' ', StringComparison.Ordinal);

    private IReadOnlyList<Entity> Pair(NounPhrase phrase) =>
        They() is { Count: 2 } two ? two
        : IsTheTwo(document.Tokens[phrase.First].Word!) ? _memory.Group(null, 2)
        : [];
}
