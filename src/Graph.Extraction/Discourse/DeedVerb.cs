using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;

namespace Graph.Extraction.Discourse;

/// <summary>What the verb of a clause, with the particle that belongs to it, does to the deeds that it governs.</summary>
internal static class DeedVerb
{
    public static DeedEffect EffectOf(Clause clause, Document document)
    {
        foreach (var adverb in clause.Adverbs)
        {
            if (document.Knowledge.DeedEffectOf(clause.Lemma, document.LowerOf(adverb)) is not DeedEffect.None and var phrasal)
            {
                return phrasal;
            }
        }

        return document.Knowledge.DeedEffectOf(clause.Lemma);
    }
}
