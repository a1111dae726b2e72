using Graph.Extraction.Phrases;

namespace Graph.Extraction.Clauses;

/// <summary>What complements.tsv says that a verb does to the verb that depends on it.</summary>
internal sealed class VerbEffects(Knowledge knowledge)
{
    /// <summary>Whether what a verb reports may follow without a conjunction: "Kyiv said Russia had attacked".</summary>
    public bool Reports(Clause clause) => !knowledge.Pack.Grammar.VerbSecond && knowledge.EffectOf(clause.Lemma) is "reported" or "denied" or "urged" or "told" or "planned";

    /// <summary>Whether a verb tells what somebody says or wants of others; two such verbs are coordinated with each other: "demands that they leave and warns them".</summary>
    public bool Asks(Chunk verb) => knowledge.EffectOf(verb.Word?.Verb) is "reported" or "urged" or "told" or "accused" or "denied";

    public bool IsPerfect(Chunk verb) => knowledge.EffectOf(verb.Word?.Verb) == "perfect";

    public bool IsBe(Chunk verb) => knowledge.IsBe(verb.Word!.Verb);

    public bool Governs(Chunk verb) => knowledge.EffectOf(verb.Word?.Verb)
        is "perfect" or "passive" or "copula" or "support" or "planned" or "hypothetical" or "transparent" or "negated";
}
