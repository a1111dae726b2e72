using Graph.Extraction.Syntax;

namespace Graph.Extraction.Rules.Frames;

/// <content>Where the noun of a frame stands.</content>
internal sealed partial class SlotReader
{
    /// <summary>Whether the clause has the noun of the frame where the frame wants it; gives its phrase.</summary>
    public NounPhrase? FindNoun(Frame frame, Clause clause)
    {
        foreach (var element in clause.Elements)
        {
            var phrase = element.Phrase;
            if (phrase.Lemmas.AreIn(frame.Nouns) && StandsIn(frame.NounIn, element, clause) && !IsInTitle(element, clause))
            {
                return phrase;
            }
        }

        if (
            clause is { Kind: ClauseKind.Relative or ClauseKind.Participle, Antecedent: { Noun: not null } gap }
            && StandsInGap(frame.NounIn, gap, clause)
            && gap.Lemmas.AreIn(frame.Nouns)
        )
        {
            return gap;
        }

        return clause.Passive && frame.NounIn is null or { Kind: SlotKind.Object or SlotKind.Any } ? SharedNoun(frame, clause) : null;
    }

    /// <summary>"Strikes that hit Chad", "strikes targeting Chad": whether what a clause describes stands in a place of it.</summary>
    private static bool StandsInGap(Slot? slot, NounPhrase gap, Clause clause) =>
        slot?.Kind switch
        {
            null or SlotKind.Object => clause.Objects.Contains(gap),
            SlotKind.Subject => clause.Subjects.Contains(gap),
            SlotKind.Any => clause.Objects.Contains(gap) || clause.Subjects.Contains(gap),
            _ => false,
        };

    /// <summary>"The minister for trade and cooperation, Per Holm": what an office is for is no deed.</summary>
    private static bool IsInTitle(Element noun, Clause clause)
    {
        foreach (var element in clause.Elements)
        {
            if (
                element.Phrase is { Office: not null, Name: null, Apposition.NamesPerson: true }
                && Governs(element.Phrase, noun.Group, clause)
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool Governs(NounPhrase phrase, int group, Clause clause)
    {
        for (var i = 0; i < phrase.ComplementCount; i++)
        {
            var complement = phrase.Complement(i).Phrase;
            if (clause.ElementOf(complement)?.Group == group || Governs(complement, group, clause))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The noun of the frame in a subject that a passive shares with the clause before.</summary>
    private static NounPhrase? SharedNoun(Frame frame, Clause clause)
    {
        for (var i = 0; i < clause.Subjects.Count; i++)
        {
            if (clause.Subjects[i].Lemmas.AreIn(frame.Nouns) && clause.IndexOf(clause.Subjects[i]) < 0)
            {
                return clause.Subjects[i];
            }
        }

        return null;
    }

    /// <summary>Whether a phrase stands in its clause where a frame of a noun wants its trigger.</summary>
    public bool Stands(Slot slot, NounPhrase phrase, Clause clause) =>
        clause.ElementOf(phrase) is { } element && StandsIn(slot, element, clause);

    private bool StandsIn(Slot? slot, Element element, Clause clause) =>
        slot?.Kind switch
        {
            null => element.IsBare
                && (clause.Objects.Contains(element.Phrase) || (clause.Passive && clause.Subjects.Contains(element.Phrase))),
            SlotKind.Subject => clause.Subjects.Contains(element.Phrase) || IsCounted(element, clause.Subjects),
            SlotKind.Object => clause.Objects.Contains(element.Phrase)
                || (clause.Passive && clause.Subjects.Contains(element.Phrase))
                || IsCounted(element, clause.Patients),
            SlotKind.Prep => element.Preposition is { } preposition && slot.Prepositions.Contains(preposition),
            _ => true,
        };

    /// <summary>"Tens of thousands of": a phrase that only tells how many or how much there is of what it governs.</summary>
    private bool IsMeasure(NounPhrase phrase) =>
        phrase is { Name: null, Possessor: null, Pronoun: null, ComplementCount: > 0 }
        && (phrase.Noun is null || document.IsAmong(_knowledge.Pack.Grammar.Measures, phrase.Head));

    /// <summary>"Eased most of its sanctions", "dozens of protesters demanded": whether a phrase says of what one of others is a part or a
    /// number.</summary>
    private bool IsCounted(Element element, IReadOnlyList<NounPhrase> phrases)
    {
        if (element.Preposition is not { } preposition || !_knowledge.Pack.Grammar.Content.Contains(preposition))
        {
            return false;
        }

        for (var i = 0; i < phrases.Count; i++)
        {
            for (var whole = phrases[i]; IsMeasure(whole); whole = whole.Complement(0).Phrase)
            {
                if (whole.HasComplement(element.Phrase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
