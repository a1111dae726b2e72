using Graph.Extraction.Discourse;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Dates;
using Graph.Language.Lexicons;
using Graph.Model;

namespace Graph.Extraction.Factuality;

/// <summary>
/// What a noun states is taken for granted ("Rysslands invasion har inte …" does not deny the invasion), unless the noun itself is denied,
/// its
/// clause says that there is such a thing, or a word that governs it speaks of it, plans it, prevents it or takes it back.
/// </summary>
internal sealed partial class NounStanding(Document document)
{
    /// <summary>How the deed that a phrase names stands; null where the text only speaks of it, with the reason.</summary>
    /// <param name="reading">Its sentence.</param>
    /// <param name="clause">Its clause.</param>
    /// <param name="noun">The phrase.</param>
    /// <param name="standing">How its clause stands.</param>
    /// <param name="isDeed">Whether the noun itself is the trigger, and not a participle before it.</param>
    /// <param name="reason">Why it does not stand.</param>
    public Standing? Of(Reading reading, Clause clause, NounPhrase noun, Standing standing, bool isDeed, out string? reason)
    {
        var effect = isDeed ? EffectOf(reading, clause, noun) : DeedEffect.None;
        reason = effect switch
        {
            DeedEffect.About => "the text speaks of it, it does not state it",
            DeedEffect.Negated when clause.Kind == ClauseKind.Participle => "somebody may prevent it",
            DeedEffect.Negated when clause.NegationAt >= 0 => "that it is prevented is denied, no more",
            DeedEffect.Negated when IsVoteOf(noun) => "a vote of somebody else is judged, not cast",
            DeedEffect.Undone when IsUndone(standing) => "it is taken back, not done",
            _ when standing.Negated && IsOwnVote(clause, noun) => "the vote is not cast",
            _ when standing.Demanded && !IsKnown(noun) => "it is demanded, not stated",
            _ => null,
        };
        if (reason is not null)
        {
            return null;
        }

        var exists = IsAboutExistence(clause, noun, isDeed);
        var denied = noun.Negated || (exists && standing.Negated) || effect == DeedEffect.Negated;
        var modality =
            isDeed && !exists && IsImagined(clause, noun)
                ? Modality.Hypothetical
                : ModalityOf(clause, noun, standing, effect, exists, isDeed);
        if (standing.Demanded)
        {
            (standing, modality) = (standing with { Source = null }, Modality.Asserted);
        }

        return standing with
        {
            Negated = denied,
            Modality = modality,
            Demanded = false,
            NegationAt = denied ? Math.Max(clause.NegationAt, noun.First) : -1,
        };
    }

    /// <summary>What other words do to a deed; "rejected Peru's demand": what somebody has asked for he has asked for, whatever comes of
    /// it.</summary>
    private DeedEffect EffectOf(Reading reading, Clause clause, NounPhrase noun) =>
        EffectOn(reading, clause, noun) is var effect
        && effect == DeedEffect.Negated
        && IsKnown(noun)
        && document.Knowledge.ContentEffectOf(noun.Noun) == VerbEffect.Urged
            ? DeedEffect.None
            : effect;

    private Modality ModalityOf(Clause clause, NounPhrase noun, Standing standing, DeedEffect effect, bool exists, bool isDeed) =>
        effect == DeedEffect.Planned ? Standing.Weaker(standing.Modality, Modality.Planned)
        : exists
        || (isDeed && clause.Objects.Contains(noun) && effect == DeedEffect.None && !IsJudged(clause, noun) && !IsOfAnother(clause, noun))
            ? standing.Modality
        : standing.Source is null ? Modality.Asserted
        : Modality.Reported;

    /// <summary>"An attack on Peru may anger Chile", "says that Peru's attack would anger Chile": a deed of which only what would come
    /// of it is told; where "would" is the future of a past, and of what has happened, nothing is told of the deed.</summary>
    private bool IsImagined(Clause clause, NounPhrase noun) =>
        clause.Subjects.Contains(noun)
        && clause.Verbs is [var first, var next, ..]
        && document.Knowledge.VerbEffectOf(document.Words[first]) is VerbEffect.Planned or VerbEffect.Hypothetical or VerbEffect.Able
        && document.Knowledge.VerbEffectOf(document.Words[next]) != VerbEffect.Perfect
        && DeedVerb.EffectOf(clause, document) != DeedEffect.Undone
        && (!IsKnown(noun) || (document.Words[first]?.Is(WordTags.Past) == true && clause.Parent is not { Tense: Tense.Past }));

    /// <summary>"There is no war", "it is not an attack", "the attack was not carried out": whether a clause says that there is such a
    /// deed; "Peru's attack is not justified" takes it for granted.</summary>
    private bool IsAboutExistence(Clause clause, NounPhrase noun, bool isDeed) =>
        noun.Apposition is null
        && !(clause.ElementOf(noun)?.Preposition is { } before && (!isDeed || TellsTime(before)))
        && (
            clause.Subjects.Contains(noun) && (IsKnown(noun) || clause.Passive)
                ? clause is { Passive: true, Lemma: { } lemma } && document.Knowledge.Pack.Grammar.Performing.Contains(lemma)
                : document.Knowledge.VerbEffectOf(clause.Lemma) is VerbEffect.Copula or VerbEffect.Passive or VerbEffect.Exist
        );

    /// <summary>"The attack", "Peru's attack": a deed that is definite, or somebody's.</summary>
    private static bool IsKnown(NounPhrase noun) => noun.Definite || noun.Possessor is not null || noun.Possessive is not null;

    /// <summary>"Will follow the sanctions of the EU", "to finance the country's war": what another has done is done, whatever somebody is
    /// to do with it.</summary>
    private bool IsOfAnother(Clause clause, NounPhrase noun) =>
        noun.Possessor is { } whose
        && (
            whose.Name is { Entity: { } owner }
                ? clause.Subjects is [{ Name.Entity: { } doer }, ..] && owner != doer
                : clause.Lemma is { } lemma && !document.Knowledge.Pack.Grammar.Performing.Contains(lemma)
        );

    /// <summary>"Refrained from casting its veto".</summary>
    private bool IsOwnVote(Clause clause, NounPhrase noun) =>
        noun is { Possessive: not null, Noun.Noun: { } vote }
        && clause.Objects.Contains(noun)
        && document.Knowledge.VoteWords.ContainsKey(vote);

    /// <summary>"Rejected the president's veto".</summary>
    private bool IsVoteOf(NounPhrase noun) =>
        noun is { Possessor: not null, Noun.Noun: { } vote } && document.Knowledge.VoteWords.ContainsKey(vote);

    /// <summary>"Plans to condemn Russia's invasion": what one judges has been done, whether it is judged or not.</summary>
    private bool IsJudged(Clause clause, NounPhrase noun) =>
        (document.Knowledge.VerbEffectOf(clause.Lemma) == VerbEffect.Accused || document.Knowledge.IsView(clause.Lemma))
        && (noun.Possessor is not null || noun.Definite || document.IsAmong(document.Knowledge.DefiniteDeterminers, noun.First));

    /// <summary>What somebody demands or may take back stands until then; what is or will be taken back does not.</summary>
    private static bool IsUndone(Standing standing) => standing is { Negated: false, Demanded: false, Modality: not Modality.Hypothetical };

    /// <summary>How a deed stands that a clause tells with a noun ("imposed sanctions", "exports rose"), where another noun holds that noun
    /// ("a plan for sanctions") or, if the noun alone names the deed, a verb governs it; null where it is not done.</summary>
    public Standing? Under(Reading reading, Clause clause, NounPhrase noun, Standing standing, bool isDeed) =>
        (isDeed ? EffectOn(reading, clause, noun) : HolderEffect(reading, noun)) switch
        {
            DeedEffect.About or DeedEffect.Undone => null,
            DeedEffect.Negated when standing.Negated => null,
            DeedEffect.Planned => standing.AtMost(Modality.Planned),
            DeedEffect.Negated => standing.Denied(-1),
            _ => standing,
        };
}
