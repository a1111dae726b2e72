using Graph.Extraction.Syntax;

namespace Graph.Extraction.Rules.Frames;

/// <content>What belongs to another noun than the trigger, or to the subject.</content>
internal sealed partial class SlotReader
{
    /// <summary>"Diplomats from Chile were expelled from Peru", "the council on Mali calls on Peru": what stands right behind the subject is
    /// part of it.</summary>
    private static bool IsOfSubject(NounPhrase phrase, Clause clause)
    {
        for (var i = 0; phrase.End <= clause.Main && i < clause.Subjects.Count; i++)
        {
            if (clause.Subjects[i].End <= clause.Main && clause.Subjects[i].HasComplement(phrase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Spoke during a meeting with Anna Berg": what belongs to another deed, at whose time something is done.</summary>
    private bool IsOfTime(Element governed, Clause clause)
    {
        foreach (var element in clause.Elements)
        {
            if (
                element is { Preposition: { } time, Phrase: { Noun: not null, Name: null } occasion }
                && occasion.HasComplement(governed.Phrase)
                && _knowledge.Pack.Grammar.Meanwhile.Contains(time)
                && !_knowledge.Pack.Grammar.Place.Contains(governed.Preposition!)
                && !_knowledge.IsAgainst(governed.Preposition!)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what another noun governs is a phrase, or one that it is joined with.</summary>
    private bool IsOfAnotherGroup(Element governed, NounPhrase trigger, Clause clause)
    {
        foreach (var element in clause.Elements)
        {
            if (
                element.Group == governed.Group
                && element.Preposition is not null
                && element.PrepositionAt == governed.PrepositionAt
                && IsOfAnother(element, trigger, clause)
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOfAnother(Element governed, NounPhrase trigger, Clause clause)
    {
        var phrase = governed.Phrase;
        foreach (var element in clause.Elements)
        {
            if (
                element.Phrase.HasComplement(phrase)
                && (
                    element.Phrase.Lemmas.Noun == trigger.Lemmas.Noun
                    || IsContentOf(element.Phrase, governed, trigger)
                    || IsRightBehind(element.Phrase, phrase, trigger)
                    || IsUprising(element.Phrase, governed, trigger)
                    || IsOfOccasion(element, governed, trigger)
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"An attack in support of Peru": what "of" ties to another noun than the trigger.</summary>
    private bool IsContentOf(NounPhrase other, Element governed, NounPhrase trigger) =>
        other is { Name: null, Noun: not null } && other != trigger && _knowledge.Pack.Grammar.Content.Contains(governed.Preposition!);

    /// <summary>"Signed a pact during a visit to Peru": what belongs to another deed behind the trigger, at whose time it is
    /// done.</summary>
    private bool IsOfOccasion(Element occasion, Element governed, NounPhrase trigger) =>
        occasion is { Preposition: { } time, Phrase: { Noun: not null, Name: null } }
        && occasion.Phrase.First > trigger.Head
        && _knowledge.Pack.Grammar.Meanwhile.Contains(time)
        && !_knowledge.Pack.Grammar.Place.Contains(governed.Preposition!)
        && !_knowledge.IsAgainst(governed.Preposition!);

    /// <summary>"Peru's war began as a revolt against its president": what another noun behind the trigger is directed against.</summary>
    private bool IsUprising(NounPhrase other, Element governed, NounPhrase trigger) =>
        _isNominal
        && other is { Noun: not null, Name: null }
        && other.First > trigger.Head
        && other.End == governed.PrepositionAt
        && _knowledge.IsAgainst(governed.Preposition!);

    /// <summary>"The threat from A since the attacks": what stands right behind another noun, before the trigger, belongs to that
    /// noun.</summary>
    private static bool IsRightBehind(NounPhrase other, NounPhrase phrase, NounPhrase trigger) =>
        other != trigger && (other.Noun is not null || other.NumberAt >= 0) && other.End + 2 >= phrase.First && phrase.End <= trigger.First;
}
