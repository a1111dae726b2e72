using Graph.Extraction.Discourse;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Factuality;

/// <content>What other words do to the deed that a noun names.</content>
internal sealed partial class NounStanding
{
    /// <summary>"Pledged support during a visit": what happens at the time of another deed is not what that does.</summary>
    private bool TellsTime(string preposition) => document.Knowledge.Pack.Grammar.Meanwhile.Contains(preposition);

    /// <summary>What the noun that a phrase complements does to the deed.</summary>
    private DeedEffect HolderEffect(Reading reading, NounPhrase noun)
    {
        foreach (var holder in reading.Sentence.Phrases)
        {
            if (
                !ReferenceEquals(holder, noun)
                && holder.HasComplement(noun)
                && document.Knowledge.DeedEffectOf(holder.Lemmas) is not DeedEffect.None and var effect
            )
            {
                return effect;
            }
        }

        return DeedEffect.None;
    }

    /// <summary>"A possible deal", "the threatened sanctions": what an adjective or participle before the noun does to the deed.</summary>
    private DeedEffect QualityEffect(NounPhrase noun)
    {
        for (var i = noun.First; i < noun.NounAt; i++)
        {
            var word = document.Words[i];
            var lemma =
                word is null || word.Is(WordTags.Adjective | WordTags.Former) ? document.LowerOf(i)
                : word.Is(WordTags.Participle | WordTags.Gerund) ? word.Verb
                : null;
            if (document.ReferenceAt[i] is null && document.Knowledge.DeedEffectOf(lemma) is not DeedEffect.None and var effect)
            {
                return effect;
            }
        }

        return DeedEffect.None;
    }

    /// <summary>"A deal is close", "an attack is possible": what the quality that a deed is said to have does to it.</summary>
    private DeedEffect PredicateEffect(Clause clause, NounPhrase noun) =>
        clause.Subjects.Contains(noun) && clause.Head != clause.Main && document.Knowledge.VerbEffectOf(clause.Lemma) == VerbEffect.Copula
            ? document.Knowledge.QualityEffectOf(document.LowerOf(clause.Head)) switch
            {
                VerbEffect.Planned => DeedEffect.Planned,
                VerbEffect.Hypothetical or VerbEffect.Negated => DeedEffect.About,
                VerbEffect.Obliged when !IsKnown(noun) => DeedEffect.About,
                _ => DeedEffect.None,
            }
            : DeedEffect.None;

    /// <summary>What the noun that a phrase complements, or else the verb that has it as object, does to the deed.</summary>
    private DeedEffect EffectOn(Reading reading, Clause clause, NounPhrase noun)
    {
        if (HolderEffect(reading, noun) is not DeedEffect.None and var effect)
        {
            return effect;
        }

        if (QualityEffect(noun) is not DeedEffect.None and var told)
        {
            return told;
        }

        if (PredicateEffect(clause, noun) is not DeedEffect.None and var judged)
        {
            return judged;
        }

        var at = clause.IndexOf(noun);
        if (at >= 0 && clause.Elements[at].Preposition is { } before && document.Knowledge.Pack.Grammar.Unsettled.Contains(before))
        {
            return DeedEffect.About;
        }

        var governed =
            clause.Objects.Contains(noun)
            || (clause.Passive && clause.Subjects.Contains(noun))
            || (
                at >= 0
                && clause.Elements[at] is { Preposition: { } behind, VerbsBefore: > 0 }
                && !TellsTime(behind)
                && !(clause.Passive && document.Knowledge.Pack.Grammar.Agent.Contains(behind))
            );
        return governed ? DeedVerb.EffectOf(clause, document) : DeedEffect.None;
    }
}
