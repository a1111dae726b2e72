using Graph.Extraction.Clauses;
using Graph.Extraction.Coreference;
using Graph.Extraction.Entities;
using Graph.Extraction.Phrases;
using Graph.Language.Lexicons;
using Graph.Model;

namespace Graph.Extraction.Frames;

/// <summary>How a clause stands: denied or not, how sure, in whose words. Follows auxiliaries and the clauses that it depends on.</summary>
internal readonly record struct Standing(bool Negated, Modality Modality, Entity? AttributedTo, bool Suppressed, int NegationAt)
{
    public static Standing Of(Clause clause, Document document, ReferentFinder referents, Entity? speaker)
    {
        var standing = new Standing(false, Modality.Asserted, null, false, -1);
        standing = standing.Own(clause, document);
        var (child, depth, free) = (clause, 0, false);
        while (child.Parent is { } parent && depth++ < 6)
        {
            var adverbial = IsAdverbial(child, document);
            free |= adverbial;
            standing = !free ? standing.Embedded(child, parent, document, referents)
                : !adverbial && child.Kind == ClauseKind.Subordinate && document.Knowledge.EffectOf(parent.Lemma) is "reported" or "denied" or "accused" ? standing.Reported("reported", child, parent, referents)
                : standing;
            child = parent;
        }

        return speaker is null || standing.AttributedTo is not null ? standing : standing with { AttributedTo = speaker, Modality = Weaker(standing.Modality, Modality.Reported) };
    }

    /// <summary>
    /// What a noun states is taken for granted ("Rysslands invasion har inte …" does not deny the invasion), unless the noun itself is denied
    /// or its clause says that there is, was or will be such a thing.
    /// </summary>
    public static Standing OfNoun(NounPhrase trigger, Clause clause, Document document, ReferentFinder referents, Entity? speaker)
    {
        var standing = Of(clause, document, referents, speaker);
        var effect = document.Knowledge.EffectOf(clause.Lemma);
        var exists = effect is "copula" or "passive" or "exist";
        var denied = trigger.Negated || (exists && standing.Negated);
        var modality = exists || clause.Objects.Contains(trigger) ? standing.Modality : standing.AttributedTo is null ? Modality.Asserted : Modality.Reported;
        return standing with { Negated = denied, Modality = modality, NegationAt = denied ? Math.Max(clause.NegationAt, trigger.First) : -1 };
    }

    /// <summary>A clause of time or reason, or one that describes a noun, is no less true for what its main clause denies or plans: "failed to agree after Russia used its veto".</summary>
    private static bool IsAdverbial(Clause clause, Document document) => clause.Kind == ClauseKind.Relative
        || (clause is { Kind: ClauseKind.Participle, Antecedent: not null, Connector: null } && clause.Main?.Is(WordTags.Gerund) == false)
        || clause is { Kind: ClauseKind.Subordinate, Connector: { } connector } && document.Knowledge.Pack.Lexicon.Find(connector) is { Value: "adverbial" };

    public static Modality Weaker(Modality one, Modality other) => one > other ? one : other;

    private Standing Own(Clause clause, Document document)
    {
        var standing = clause.NegationAt >= 0 ? this with { Negated = !Negated, NegationAt = clause.NegationAt } : this;
        standing = standing.Auxiliaries(clause, document);
        return clause.Conditional ? standing with { Modality = Modality.Hypothetical } : standing;
    }

    /// <summary>What the verbs before the main verb of a clause do to it.</summary>
    private Standing Auxiliaries(Clause clause, Document document)
    {
        var standing = this;
        for (var i = 0; i < clause.Verbs.Count - 1; i++)
        {
            var verb = clause.Verbs[i];
            standing = standing.Apply(document.Knowledge.EffectOf(verb.Word?.Verb), verb.Is(WordTags.Past));
        }

        return standing;
    }

    private Standing Apply(string effect, bool past) => effect switch
    {
        "planned" => this with { Modality = Weaker(Modality, past ? Modality.Hypothetical : Modality.Planned) },
        "hypothetical" => this with { Modality = Weaker(Modality, Modality.Hypothetical) },
        "negated" => this with { Negated = !Negated },
        _ => this,
    };

    private Standing Embedded(Clause child, Clause parent, Document document, ReferentFinder referents)
    {
        var effect = document.Knowledge.EffectOf(parent.Lemma);
        switch (child.Kind)
        {
            case ClauseKind.Infinitive or ClauseKind.Participle when child.Connector is not null:
                return Infinitive(effect, child, parent, document, referents);
            case ClauseKind.Infinitive:
            case ClauseKind.Participle when child.Main is { } verb && verb.Is(WordTags.Gerund) && effect is "negated" or "denied" or "transparent" or "hypothetical":
                return Infinitive(effect, child, parent, document, referents);
            case ClauseKind.Subordinate when effect is "reported" or "denied" or "accused" or "urged" or "told" or "planned" or "hypothetical":
                return Reported(effect, child, parent, referents);
            case ClauseKind.Subordinate when child.Conditional:
                return this with { Modality = Modality.Hypothetical };
            default:
                return this;
        }
    }

    private Standing Infinitive(string effect, Clause child, Clause parent, Document document, ReferentFinder referents)
    {
        switch (effect)
        {
            case "planned" or "hypothetical" or "transparent" or "negated":
                var inherited = parent.NegationAt >= 0 ? this with { Negated = !Negated, NegationAt = parent.NegationAt } : this;
                return inherited.Apply(effect, past: false).Auxiliaries(parent, document);
            case "reported" or "denied" or "accused" or "urged" or "told":
                return Reported(effect, child, parent, referents);
            default:
                return child.Connector is { } connector && document.Knowledge.Pack.Grammar.Purpose.Contains(connector) ? this with { Modality = Weaker(Modality, Modality.Planned) } : this;
        }
    }

    private Standing Reported(string effect, Clause child, Clause parent, ReferentFinder referents)
    {
        var source = referents.FirstActor(parent.Subjects);
        return effect switch
        {
            "urged" or "told" when effect == "urged" || child.Kind != ClauseKind.Subordinate => this with { Suppressed = true, Modality = Modality.Hypothetical, AttributedTo = AttributedTo ?? source },
            "denied" => this with { Negated = !Negated, AttributedTo = AttributedTo ?? source, Modality = Weaker(Modality, Modality.Reported) },
            "planned" or "hypothetical" => Apply(effect, past: false) with { Suppressed = Suppressed || child.Kind == ClauseKind.Subordinate && effect == "hypothetical" },
            _ => this with { AttributedTo = AttributedTo ?? source, Modality = Weaker(Modality, Modality.Reported) },
        };
    }
}
