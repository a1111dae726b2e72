using Graph.Extraction.Discourse;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Dates;
using Graph.Language.Lexicons;
using Graph.Language.Tagging;
using Graph.Model;

namespace Graph.Extraction.Factuality;

/// <summary>Follows the auxiliaries of a clause and the clauses that it depends on, and tells how it stands.</summary>
internal sealed partial class ClauseStanding(Document document, ReferentFinder referents)
{
    private const int MostLevels = 6;

    private Knowledge Knowledge => document.Knowledge;

    public Standing Of(Reading reading, Clause clause)
    {
        var standing = Own(reading, clause);
        var (child, free) = (clause, false);
        for (var depth = 0; child.Parent is { } parent && depth < MostLevels; depth++)
        {
            var stands = StandsByItself(reading, child);
            free |= stands;
            standing =
                !free ? Embedded(standing, reading, child, parent)
                : !stands
                && child.Kind == ClauseKind.Subordinate
                && EffectOf(parent) is VerbEffect.Reported or VerbEffect.Denied or VerbEffect.Accused
                    ? standing.By(SourceOf(parent))
                : standing;
            child = parent;
        }

        return standing;
    }

    /// <summary>What the verb of a clause does, with the particle or the verb that belongs to it or in its form: "ruled out", "lät bli",
    /// "going to".</summary>
    private VerbEffect EffectOf(Clause clause)
    {
        var joined =
            clause is { Kind: ClauseKind.Infinitive, Lemma: { } lemma, Parent: { } outer } && outer.Main + 1 == clause.Main
                ? Knowledge.VerbEffectOf(outer.Lemma, lemma)
            : clause.HasVerb && clause.Adverbs.Contains(clause.Main + 1)
                ? Knowledge.VerbEffectOf(clause.Lemma, document.LowerOf(clause.Main + 1))
            : clause.HasVerb && document.Words[clause.Main]?.Is(WordTags.Gerund) == true
                ? Knowledge.VerbEffectOf(document.LowerOf(clause.Main))
            : VerbEffect.None;
        return joined != VerbEffect.None ? joined : Knowledge.VerbEffectOf(clause.Lemma);
    }

    /// <summary>A clause of time or reason, or one that describes a noun, is no less true for what its main clause denies or plans: "failed
    /// to agree after Russia used its veto".</summary>
    private bool StandsByItself(Reading reading, Clause clause) =>
        clause.Kind == ClauseKind.Relative
        || (
            clause is { Kind: ClauseKind.Participle, Antecedent: not null, Connector: null }
            && (IsBeside(clause) || !reading.Sentence.Tag(clause.Verbs[0]).Has(Morphology.Gerund))
        )
        || (
            clause is { Kind: ClauseKind.Subordinate, ConnectorAt: >= 0 }
            && document.Tokens[clause.ConnectorAt].Word is { Value: "adverbial" }
        );

    /// <summary>"Rejected the draft, with China abstaining": what somebody beside the main clause does.</summary>
    private static bool IsBeside(Clause clause) =>
        clause is { Antecedent: { Name: not null } actor, Parent: { } parent } && parent.ElementOf(actor) is { Preposition: not null };

    private Standing Own(Reading reading, Clause clause)
    {
        var denial =
            clause.NegationAt < 0 ? (LacksSomebody(clause) ? clause.Main : NearMiss(clause))
            : IsUntil(clause) ? -1
            : clause.NegationAt;
        var standing = denial >= 0 ? Standing.Asserted.Denied(denial) : Standing.Asserted;
        standing = Auxiliaries(Hedged(standing, clause), reading, clause);
        return IsOpen(clause) ? Asked(standing)
            : clause.Conditional || IsAwaited(clause) || IsOfPlan(clause) ? standing.AtMost(Modality.Hypothetical)
            : IsAhead(clause) ? standing.AtMost(Modality.Planned)
            : standing;
    }

    /// <summary>"Did not sign until May": what is denied of the time before a date came to be then.</summary>
    private bool IsUntil(Clause clause)
    {
        foreach (var (mention, _) in clause.Dates)
        {
            var words = Knowledge.Pack.Grammar.Until;
            if (document.IsAmong(words, mention.FirstToken) || (mention.FirstToken > 0 && document.IsAmong(words, mention.FirstToken - 1)))
            {
                return clause.Tense != Tense.Future;
            }
        }

        return false;
    }

    /// <summary>"Almost invaded": the adverb right before the main verb that says that it did not come to that, or -1.</summary>
    private int NearMiss(Clause clause) =>
        clause.Main > 0 && clause.Adverbs.Contains(clause.Main - 1) && document.IsAmong(Knowledge.Pack.Grammar.Nearly, clause.Main - 1)
            ? clause.Main - 1
            : -1;

    /// <summary>What the verbs before the main verb of a clause do to it.</summary>
    private Standing Auxiliaries(Standing standing, Reading reading, Clause clause)
    {
        for (var i = 0; i < clause.Verbs.Length - 1; i++)
        {
            var effect = Knowledge.VerbEffectOf(document.Words[clause.Verbs[i]]);
            standing =
                effect == VerbEffect.Planned && IsHad(reading, clause, i) ? standing
                : effect == VerbEffect.Planned ? Future(standing, reading, clause, i)
                : effect == VerbEffect.Able && HasManaged(reading, clause, i) ? standing
                : Apply(standing, effect);
        }

        return standing;
    }

    /// <summary>"Ska", "will": planned. "Ska ha gjort" is hearsay, "skulle ha gjort" has not been done; "skulle" alone is planned as seen
    /// from the past, or depends on a condition.</summary>
    private Standing Future(Standing standing, Reading reading, Clause clause, int at)
    {
        var past = document.Words[clause.Verbs[at]]?.Is(WordTags.Past) == true;
        var perfect = at + 2 < clause.Verbs.Length && Knowledge.VerbEffectOf(document.Words[clause.Verbs[at + 1]]) == VerbEffect.Perfect;
        return standing.AtMost(
            perfect ? (past ? Modality.Hypothetical : Modality.Reported)
            : past && IsConditioned(reading, clause) ? Modality.Hypothetical
            : Modality.Planned
        );
    }

    /// <summary>"He'd been": before a participle the short form is that of "had", and no "would".</summary>
    private static bool IsHad(Reading reading, Clause clause, int at) =>
        reading.Sentence.Tag(clause.Verbs[at + 1]) is var next
        && next.Has(Morphology.Participle)
        && !next.Has(Morphology.Infinitive)
        && reading.Sentence.Tag(clause.Verbs[at]).Pos == PartOfSpeech.Auxiliary;

    private bool HasManaged(Reading reading, Clause clause, int at) =>
        clause is { Kind: ClauseKind.Main, Dates.Length: > 0, NegationAt: < 0 }
        && document.Words[clause.Verbs[at]]?.Is(WordTags.Past) == true
        && at == clause.Verbs.Length - 2
        && !IsConditioned(reading, clause);

    private static bool IsConditioned(Reading reading, Clause clause)
    {
        foreach (var other in reading.Sentence.Clauses)
        {
            if (
                other.Conditional
                && (
                    ReferenceEquals(other.Parent, clause)
                    || ReferenceEquals(other, clause.Parent)
                    || ReferenceEquals(other.Parent, clause.Root)
                    || (other.Kind == ClauseKind.Main && ReferenceEquals(other, clause.Sibling))
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    private static Standing Apply(Standing standing, VerbEffect effect) =>
        effect switch
        {
            VerbEffect.Planned => standing.AtMost(Modality.Planned),
            VerbEffect.Hypothetical or VerbEffect.Obliged or VerbEffect.Able => standing.AtMost(Modality.Hypothetical),
            VerbEffect.Negated or VerbEffect.Averted => standing.Denied(-1),
            _ => standing,
        };

    private Standing Embedded(Standing standing, Reading reading, Clause child, Clause parent)
    {
        var effect = EffectOf(parent);
        var isGerund = child.Kind == ClauseKind.Participle && reading.Sentence.Tag(child.Verbs[0]).Has(Morphology.Gerund);
        return child.Kind switch
        {
            ClauseKind.Infinitive => Infinitive(standing, reading, child, parent),
            ClauseKind.Participle when TellsTime(child) && effect is VerbEffect.Reported or VerbEffect.Told or VerbEffect.Planned =>
                standing,
            ClauseKind.Participle when child.Connector is not null => Infinitive(standing, reading, child, parent),
            ClauseKind.Participle
                when isGerund
                    && !IsLoose(child)
                    && effect
                        is VerbEffect.Planned
                            or VerbEffect.Negated
                            or VerbEffect.Averted
                            or VerbEffect.Denied
                            or VerbEffect.Transparent
                            or VerbEffect.Hypothetical
                            or VerbEffect.Obliged => Infinitive(standing, reading, child, parent),
            ClauseKind.Subordinate when child.Conditional && effect == VerbEffect.Told => standing
                .AtMost(Modality.Hypothetical)
                .By(SourceOf(parent)),
            ClauseKind.Subordinate when child.Conditional && effect != VerbEffect.Reported => standing.AtMost(Modality.Hypothetical),
            ClauseKind.Subordinate
                when reading.Sentence.NounOf(child) is { } holder && Knowledge.ContentEffectOf(holder.Noun) != VerbEffect.None => Content(
                standing,
                holder,
                child,
                parent
            ),
            ClauseKind.Subordinate when effect == VerbEffect.Copula && parent.Head != parent.Main => Judged(standing, parent),
            ClauseKind.Subordinate when MightBeSaid(reading, parent) => Reported(standing, SaidBy(effect, child, parent), child, parent)
                .AtMost(Modality.Hypothetical),
            ClauseKind.Subordinate => Reported(standing, SaidBy(effect, child, parent), child, parent),
            _ => standing,
        };
    }

    /// <summary>"Rejected the plan, saying": what a comma sets off is not what the verb before it denies.</summary>
    private bool IsLoose(Clause clause) => clause.Verbs is [> 0 and var first, ..] && document.Tokens[first - 1].IsMark(',');

    /// <summary>"Said so before leaving": when something is said is not part of what is said.</summary>
    private bool TellsTime(Clause clause) => clause.ConnectorAt >= 0 && document.Tokens[clause.ConnectorAt].Is(WordTags.Subordinator);

    /// <summary>"If it goes on, Norway may say that": what is said only on a condition.</summary>
    private bool MightBeSaid(Reading reading, Clause parent)
    {
        foreach (var verb in parent.Verbs)
        {
            if (verb != parent.Main && Knowledge.VerbEffectOf(document.Words[verb]) is VerbEffect.Hypothetical or VerbEffect.Able)
            {
                return IsConditioned(reading, parent);
            }
        }

        return false;
    }

    /// <summary>"Stressed that": a verb of speech without an effect of its own reports the clause that a conjunction opens.</summary>
    private VerbEffect SaidBy(VerbEffect effect, Clause child, Clause parent) =>
        effect == VerbEffect.None && child.ConnectorAt >= 0 ? Knowledge.SpeechEffectOf(parent.Lemma) : effect;

    /// <summary>What a verb does to the infinitive that it governs; of the verb of being, what its predicate does: "unable to".</summary>
    private VerbEffect PredicateEffectOf(Clause parent) =>
        EffectOf(parent) is var effect && effect == VerbEffect.Copula && parent.Head != parent.Main
            ? Knowledge.QualityEffectOf(document.LowerOf(parent.Head))
            : effect;

    /// <summary>"It is time for Norway to leave": who is to do it is told with the infinitive.</summary>
    private bool IsDueTo(Clause child, Clause parent) =>
        child.Subjects.Count > 0
        && parent.ElementOf(child.Subjects[0]) is { Preposition: { } preposition }
        && Knowledge.Pack.Grammar.InfinitiveSubject.Contains(preposition);

    /// <summary>"Planer på att invadera", "a decision to expel": the noun tells how the deed stands; "no plans to join" and "dropped
    /// plans to join" deny it.</summary>
    private Standing? BehindNoun(Standing standing, NounPhrase? holder, Clause child, Clause parent)
    {
        if (holder is null || Singles(holder))
        {
            return holder is null ? null
                : parent.Tense == Tense.Future ? standing.AtMost(Modality.Planned)
                : standing;
        }

        var stands = child.Kind == ClauseKind.Participle ? InContent(standing, holder) : InAim(standing, holder);
        return holder.Negated || IsGivenUp(holder, parent) ? stands.Denied(-1) : stands;
    }

    /// <summary>"The possibility of invading": how the deed stands that a gerund tells as the content of a noun.</summary>
    private Standing InContent(Standing standing, NounPhrase holder) =>
        Knowledge.ContentEffectOf(holder.Noun) switch
        {
            VerbEffect.Reported => standing.By(referents.Owner(holder, Viewpoint.Free)),
            VerbEffect.Hypothetical => standing.AtMost(Modality.Hypothetical),
            VerbEffect.None when holder.Noun is { } noun && Knowledge.Pack.Grammar.Factive.Contains(noun.NounLemma) => standing,
            _ => InAim(standing, holder),
        };

    private Standing InAim(Standing standing, NounPhrase holder) =>
        Knowledge.DeedEffectOf(holder.Noun?.Noun) switch
        {
            DeedEffect.About => standing with { Demanded = true },
            DeedEffect.Negated or DeedEffect.Undone => standing.Denied(-1),
            _ => standing.AtMost(Modality.Planned),
        };

    private bool IsGivenUp(NounPhrase plan, Clause clause) =>
        clause.Objects.Contains(plan)
        && !Knowledge.IsBe(clause.Lemma)
        && (clause.NegationAt >= 0 ^ DeedVerb.EffectOf(clause, document) is DeedEffect.Undone or DeedEffect.Negated);

    /// <summary>"The claim that Chile attacked": in the words of whoever claims it, denied where a verb denies the claim; "no evidence
    /// that" states nothing.</summary>
    private Standing Content(Standing standing, NounPhrase holder, Clause child, Clause parent) =>
        holder.Negated ? Asked(standing)
        : Knowledge.ContentEffectOf(holder.Noun) is not VerbEffect.Reported and var effect ? Reported(standing, effect, child, parent)
        : EffectOf(parent) == VerbEffect.Denied && parent.Objects.Contains(holder) ? Reported(standing, VerbEffect.Denied, child, parent)
        : standing.By(referents.Owner(holder, Viewpoint.Free));

    private static Standing Asked(Standing standing) => standing with { Demanded = true, Modality = Modality.Hypothetical };

    /// <summary>"Wants Russia to leave", "hoppas att Ryssland lämnar": what somebody wishes that another does.</summary>
    private bool IsWished(Clause child, Clause parent) =>
        Knowledge.ControlsObject(parent.Lemma)
        && !parent.Passive
        && referents.FirstActor(child.Subjects) is { } actor
        && referents.FirstActor(parent.Subjects) is { } wisher
        && actor != wisher;

    /// <summary>Whose words a clause under a verb of saying is: those of its subject, of a passive those of its agent.</summary>
    private Entity? SourceOf(Clause parent)
    {
        if (!parent.Passive)
        {
            return referents.FirstActor(parent.Subjects);
        }

        foreach (var element in parent.Elements)
        {
            if (element.Preposition is { } preposition && Knowledge.Pack.Grammar.Agent.Contains(preposition))
            {
                return referents.ActorOf(element.Phrase);
            }
        }

        return null;
    }

    private Standing Reported(Standing standing, VerbEffect effect, Clause child, Clause parent)
    {
        switch (effect)
        {
            case VerbEffect.Urged:
            case VerbEffect.Told when child.Kind != ClauseKind.Subordinate:
                return Asked(standing.By(SourceOf(parent)));
            case VerbEffect.Denied when parent.NegationAt >= 0:
                return Asked(standing);
            case VerbEffect.Denied:
                return standing.Denied(-1).By(SourceOf(parent));
            case VerbEffect.Transparent when parent.NegationAt >= 0:
                return Asked(standing);
            case VerbEffect.Planned:
                return IsWished(child, parent) ? Asked(standing) : Apply(standing, effect);
            case VerbEffect.Hypothetical or VerbEffect.Obliged:
                return Apply(standing, effect) with { Demanded = standing.Demanded || child.Kind == ClauseKind.Subordinate };
            case VerbEffect.Reported or VerbEffect.Told or VerbEffect.Accused when parent.NegationAt >= 0 && !Asks(child):
                return Unsaid(standing, parent);
            case VerbEffect.Reported or VerbEffect.Told or VerbEffect.Accused:
                return standing.By(SourceOf(parent));
            default:
                return standing;
        }
    }
}
