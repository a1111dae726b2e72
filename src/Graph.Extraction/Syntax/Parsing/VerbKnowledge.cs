using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Language.Tagging;

namespace Graph.Extraction.Syntax.Parsing;

/// <summary>What the pack says of the verbs of a sentence.</summary>
internal sealed class VerbKnowledge(Document document, TreeDraft tree)
{
    public string? LemmaOf(int token) => document.Words[token]?.Verb;

    public VerbEffect EffectOf(int token) => document.Knowledge.VerbEffectOf(document.Words[token]);

    public bool IsBe(int token) => EffectOf(token) is VerbEffect.Copula or VerbEffect.Passive;

    /// <summary>Whether a verb only says that its subject is or happens.</summary>
    public bool Exists(int token, bool onlyFills) =>
        EffectOf(token) == VerbEffect.Exist || (onlyFills && LemmaOf(token) == document.Knowledge.Pack.Grammar.Be);

    public bool IsPerfect(int token) => EffectOf(token) == VerbEffect.Perfect;

    /// <summary>Whether what a verb reports may follow without a conjunction: "Kyiv said Russia had attacked".</summary>
    public bool Reports(ClauseDraft clause) =>
        !document.Knowledge.Pack.Grammar.VerbSecond
        && clause.HasVerb
        && EffectOf(clause.Main) is VerbEffect.Reported or VerbEffect.Denied or VerbEffect.Urged or VerbEffect.Told or VerbEffect.Planned;

    /// <summary>"A call for Norway to leave", "kravet på Norge att lämna": the phrase of a clause that asks whom another names; null where
    /// none does.</summary>
    public NominalDraft? Asking(ClauseDraft clause, NominalDraft asked) =>
        clause
            .Elements.Find(e =>
                e.Phrase.IsComplement(asked)
                && (
                    document.Knowledge.ContentEffectOf(e.Phrase.Noun) is var effect && effect == VerbEffect.Urged
                    || (effect == VerbEffect.Reported && IsAddressed(clause, asked))
                )
            )
            .Phrase;

    /// <summary>"A message to Chile to leave": whether a phrase names to whom words go.</summary>
    private bool IsAddressed(ClauseDraft clause, NominalDraft asked) =>
        clause.IndexOf(asked) is >= 0 and var at && document.IsOneOf(clause.Elements[at].Adposition, document.Knowledge.Pack.Grammar.To);

    /// <summary>"Threats from Iran to attack", "the push by Norway to join": the noun for a deed right before the word behind which
    /// somebody stands whose deed it is; null where there is none.</summary>
    public NominalDraft? DeedOf(ClauseDraft clause, NominalDraft actor)
    {
        var at = clause.IndexOf(actor);
        while (at > 0 && clause.Elements[at - 1].Group == clause.Elements[at].Group)
        {
            at--;
        }

        return
            at > 0
            && clause.Elements[at].Adposition is >= 0 and var by
            && (document.MarksAgent(by) || document.IsOneOf(by, document.Knowledge.Pack.Grammar.From))
            && clause.Elements[at - 1].Phrase is { Noun.Noun: { } noun } deed
            && deed.End == by
            && document.Knowledge.DeedEffectOf(noun) != DeedEffect.None
            ? deed
            : null;
    }

    /// <summary>Whether a verb tells what somebody says or wants of others; two such verbs are coordinated with each other: "demands that
    /// they leave and warns them".</summary>
    public bool Asks(int verb) =>
        EffectOf(verb) is VerbEffect.Reported or VerbEffect.Urged or VerbEffect.Told or VerbEffect.Accused or VerbEffect.Denied;

    /// <summary>Whether a verb brings in somebody's words: "describing it as a mistake".</summary>
    public bool Speaks(int verb) => Asks(verb) || document.Knowledge.IsSpeech(LemmaOf(verb));

    /// <summary>Whether a verb is an auxiliary that may govern a form: a modal an infinitive, "have" what follows it, "be" a
    /// participle.</summary>
    public bool Governs(int auxiliary, int verb)
    {
        if (
            tree.Pos(auxiliary) != PartOfSpeech.Auxiliary
            && !(EffectOf(auxiliary) is VerbEffect.Perfect or VerbEffect.Passive or VerbEffect.Copula or VerbEffect.Support)
        )
        {
            return false;
        }

        return EffectOf(auxiliary) switch
        {
            VerbEffect.Perfect => tree.Is(verb, Morphology.Supine | Morphology.Participle),
            VerbEffect.Copula => tree.Is(verb, Morphology.Supine | Morphology.Participle | Morphology.Gerund),
            VerbEffect.Passive when tree.Pos(auxiliary) != PartOfSpeech.Auxiliary => tree.Is(
                verb,
                Morphology.Supine | Morphology.Participle
            ),
            _ => tree.Is(verb, Morphology.Infinitive | Morphology.Supine | Morphology.Participle),
        };
    }

    /// <summary>Whether two verbs have the same form, as two that are coordinated have.</summary>
    public bool SameForm(int one, int other) =>
        (
            tree.Tag(one).Form
            & tree.Tag(other).Form
            & (Morphology.Infinitive | Morphology.Supine | Morphology.Participle | Morphology.Gerund)
        ) != 0;
}
