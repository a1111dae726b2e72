using Graph.Extraction.Discourse;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Rules.Offices;

/// <content>Which state a sentence or article speaks of.</content>
internal sealed partial class OfficeFinder
{
    /// <summary>A state that an article names so often is what it is about.</summary>
    private const int Often = 3;

    /// <summary>A state named so many times as often as that of the dateline is what the article is about.</summary>
    private const int FarOftener = 3;

    /// <summary>An agency's "MOSCOW (Sputnik)" above news of another country: whether the text has spoken of others again and again, and
    /// never of the state that it is written from or of who governs there.</summary>
    private bool IsAbroad()
    {
        if (home.Origin is not { } origin || IsGoverned(origin))
        {
            return false;
        }

        foreach (var state in document.Entities.All)
        {
            if (
                state.Kind == EntityKind.State
                && state != origin
                && (origin.TimesRead == 0 ? state.TimesRead > 1 : state.TimesRead >= FarOftener * origin.TimesRead && IsGoverned(state))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The state that the article has named much oftener than any other, or null.</summary>
    private Entity? Dominant()
    {
        Entity? most = null;
        var second = 0;
        foreach (var entity in document.Entities.All)
        {
            if (entity.Kind == EntityKind.State && entity.TimesRead > (most?.TimesRead ?? 0))
            {
                (most, second) = (entity, most?.TimesRead ?? 0);
            }
            else if (entity.Kind == EntityKind.State)
            {
                second = Math.Max(second, entity.TimesRead);
            }
        }

        return most is not null && (second == 0 && IsGoverned(most) ? most.TimesRead > 1 : most.TimesRead >= Math.Max(Often, 2 * second))
            ? most
            : null;
    }

    /// <summary>Whether the article has told who holds an office of a state.</summary>
    private bool IsGoverned(Entity state)
    {
        foreach (var entity in document.Entities.All)
        {
            if (entity.Offices.Count > 0 && entity.OfficeOf(EntityKind.State) == state)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The states that the phrases before a token name, but not those whose officials they name; the list is good until the next
    /// call.</summary>
    private List<Entity> StatesOf(Reading reading, int before, bool placesCount = true)
    {
        _states.Clear();
        for (var at = 0; at < reading.Sentence.Phrases.Length; at++)
        {
            var phrase = reading.Sentence.Phrases[at];
            if (
                phrase.First < before
                && !(
                    at + 1 < reading.Sentence.Phrases.Length
                    && reading.Sentence.Phrases[at + 1] is { Office: not null } titled
                    && ReferenceEquals(titled.Possessor, phrase)
                )
            )
            {
                var describes = phrase.Modifiers.Length > 0 && phrase.Office is null && !IsOfOthers(phrase);
                for (var i = 0; describes && i < phrase.Modifiers.Length; i++)
                {
                    AddState(phrase.HasInParticiple(phrase.Modifiers[i]) ? null : phrase.Modifiers[i]);
                }

                if (phrase.Name is { } name && (placesCount || !IsPlace(reading, phrase)) && !IsPost(reading, phrase))
                {
                    AddState(name);
                }
            }
        }

        return _states;
    }

    /// <summary>"Israel's prime minister sent men to Qatar", "President Duterte met the Chinese president": the office of the next may
    /// be of either.</summary>
    private static bool NamesOfficialOfOther(Reading reading, Entity only)
    {
        foreach (var phrase in reading.Sentence.Phrases)
        {
            var owner = phrase.Possessor?.Name ?? (phrase.Modifiers.Length > 0 ? phrase.Modifiers[0] : null);
            var of =
                phrase.Office is not null && owner is { Entity: { Kind: EntityKind.State } state } ? state
                : phrase.Name is { Entity: { Kind: EntityKind.Person } person } ? person.OfficeOf(EntityKind.State)
                : null;
            if (of is not null && of != only)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Held in London": a capital where something happens does not make the sentence one about its state.</summary>
    private bool IsPlace(Reading reading, NounPhrase phrase) =>
        phrase.Name is { Form: ReferenceForm.Capital }
        && reading.Sentence.ClauseOf(phrase)?.ElementOf(phrase) is { Preposition: { } preposition }
        && document.Knowledge.Pack.Grammar.Place.Contains(preposition);

    /// <summary>"Danish radio", "Moroccan farmers", "the Danish singer A": what is said of a medium or of people does not make the
    /// sentence one about their state.</summary>
    private bool IsOfOthers(NounPhrase phrase) =>
        phrase is { Name.Entity.Kind: EntityKind.Person }
        || (
            phrase.Noun is { } noun
            && (
                phrase.Lemmas.AreIn(document.Knowledge.Pack.Grammar.Bodies)
                || (document.Knowledge.Cues.TryFind(noun.Text, out var cue) && cue.Kind.StartsWith("media", StringComparison.Ordinal))
                || (
                    !document.Knowledge.IsStateOrgan(noun)
                    && (document.Knowledge.IsSomebody(noun) || (home.Origin is not null && phrase.Plural))
                )
            )
        );

    private void AddState(Reference? reference)
    {
        if (reference is { Entity: { Kind: EntityKind.State } state } && !_states.Contains(state))
        {
            _states.Add(state);
        }
    }
}
