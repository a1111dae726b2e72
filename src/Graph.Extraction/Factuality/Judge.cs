using System.Runtime.InteropServices;
using Graph.Extraction.Discourse;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Dates;
using Graph.Model;

namespace Graph.Extraction.Factuality;

/// <summary>
/// Decides of every proposal how the text says it: denied or not, how sure, in whose words, when, where. The only decider: whatever becomes
/// a claim has passed here. After the factuality profiles of FactBank (Saurí and Pustejovsky 2009), with the modalities of the ontology.
/// </summary>
internal sealed partial class Judge(Document document, ReferentFinder referents, List<Rejection> rejections)
{
    private readonly ClauseStanding _clauses = new(document, referents);
    private readonly NounStanding _nouns = new(document);
    private readonly SourceFinder _sources = new(document, referents);
    private readonly DateScope _dates = new(document);
    private readonly VoteDates _votes = new(document);

    /// <summary>All that has been judged to be stated, in order.</summary>
    public List<JudgedClaim> Claims { get; } = document.Buffers.Emptied<JudgedClaim>();

    /// <summary>What has been judged to be stated in the sentence that was read last, if it is this one.</summary>
    public ReadOnlySpan<JudgedClaim> ClaimsOf(Reading reading)
    {
        var first = Claims.Count;
        while (first > 0 && Claims[first - 1].Proposal.Reading == reading)
        {
            first--;
        }

        return CollectionsMarshal.AsSpan(Claims)[first..];
    }

    /// <summary>Turns to another sentence, whose phrases have their meaning.</summary>
    public void Begin(Reading reading) => _votes.Begin(reading);

    /// <summary>Judges a proposal; null where the text does not state it, which is noted with the reason.</summary>
    public JudgedClaim? Submit(Proposal proposal)
    {
        var isQuote = proposal.Type == RelationType.Said;
        if (proposal.Reading.Sentence.IsQuestion && !isQuote && proposal.TakesDate)
        {
            return Reject(proposal, "it is a question");
        }

        string? reason = null;
        var standing = isQuote ? Standing.Asserted : StandingOf(proposal, out reason);
        if (standing is not { } found)
        {
            return Reject(proposal, reason ?? "the text does not state it");
        }

        if (ObjectionTo(proposal, found) is { } objection)
        {
            return Reject(proposal, objection);
        }

        var claim = new JudgedClaim(proposal, JudgementOf(proposal, found, isQuote));
        if (_votes.IsCast(claim))
        {
            return Reject(proposal, "its sentence tells it as done");
        }

        _votes.See(claim);
        Claims.Add(claim);
        return claim;
    }

    /// <summary>Whose words a clause is; null where it is the article's own.</summary>
    public Entity? SourceOf(Reading reading, Clause clause) =>
        _clauses.Of(reading, clause).Source ?? _sources.Of(reading, clause, out _) ?? reading.Speaker;

    public void Reject(Reading reading, int first, int end, string rule, string reason) =>
        rejections.Add(new Rejection(document.SpanOf(reading.Sentence.Range), document.SpanOf(first, end), rule, reason));

    private JudgedClaim? Reject(Proposal proposal, string reason)
    {
        Reject(proposal.Reading, proposal.TriggerFirst, proposal.TriggerEnd, proposal.Rule, reason);
        return null;
    }

    private Standing? StandingOf(Proposal proposal, out string? reason)
    {
        reason = null;
        if (proposal.Clause is not { } clause)
        {
            return Standing.Asserted;
        }

        var standing = _clauses.Of(proposal.Reading, clause);
        standing = IsPledge(proposal) ? standing.AtMost(Modality.Planned) : standing;
        return proposal.Noun is { } noun
                ? Before(proposal, clause, noun, _nouns.Of(proposal.Reading, clause, noun, standing, IsDeed(proposal, noun), out reason))
            : proposal.Deed is { } deed
                ? _nouns.Under(proposal.Reading, clause, deed, OnOccasion(proposal, clause, deed, standing), IsDeed(proposal, deed))
            : standing;
    }

    /// <summary>"Ahead of the meeting between Norway and Chile": the talks before which something happens are still to come.</summary>
    private Standing? Before(Proposal proposal, Clause clause, NounPhrase noun, Standing? standing) =>
        standing is { } found
        && proposal.Type is RelationType.Met or RelationType.SpokeWith or RelationType.Visited or RelationType.Attended
        && clause.ElementOf(noun)?.Preposition is { } preposition
        && document.Knowledge.Pack.Grammar.Ahead.Contains(preposition)
            ? found.AtMost(Modality.Planned)
            : standing;

    /// <summary>Aid that is promised is still to be given (ontology rule 18).</summary>
    private bool IsPledge(Proposal proposal) =>
        proposal.Type == RelationType.Aided && document.Knowledge.VerbEffectOf(document.Words[proposal.TriggerFirst]) == VerbEffect.Planned;

    /// <summary>"Ordered his arrest on Friday": what is planned since a verb of the past says so has the day of that verb.</summary>
    private bool IsDecided(Proposal proposal) =>
        IsPledge(proposal)
        || proposal is { Modality: Modality.Planned, Clause: { Kind: not ClauseKind.Infinitive, Tense: Tense.Past, Verbs.Length: 1 } };

    /// <summary>Whether a noun is what is done, planned or undone; whoever drafted a text has done it though it was blocked.</summary>
    private static bool IsDeed(Proposal proposal, NounPhrase noun) =>
        proposal.TriggerFirst == noun.NounAt && proposal.Type != RelationType.Sponsored;

    private Judgement JudgementOf(Proposal proposal, Standing standing, bool isQuote)
    {
        if (!isQuote)
        {
            standing = WithSource(proposal, standing);
        }

        if (proposal.IsVerdict)
        {
            standing = standing with
            {
                Source = null,
                Modality =
                    proposal.IsOfHelper || proposal.Type == RelationType.Threatened || standing.Modality == Modality.Reported
                        ? Modality.Asserted
                        : standing.Modality,
            };
        }

        var negated = standing.Negated ^ proposal.Denies;
        var modality = Standing.Weaker(standing.Modality, proposal.Modality);
        var own = isQuote ? null : _dates.Of(proposal, negated, modality);
        var place = proposal.Noun is null || proposal.Type == RelationType.Met ? PlaceOf(proposal) : null;
        return new Judgement(
            negated,
            modality,
            standing.Source,
            own ?? (isQuote ? null : _votes.DateOf(proposal)),
            own is not null && proposal.IsAhead(modality, IsDecided(proposal)) ? Tense.Future : proposal.Clause?.Tense ?? Tense.Past,
            isQuote ? null : place,
            standing.NegationAt
        );
    }

    private Standing WithSource(Proposal proposal, Standing standing)
    {
        if (
            standing.Source is null
            && proposal.Clause is { } clause
            && _sources.Of(proposal.Reading, clause, out var covers) is var source
            && covers
        )
        {
            return standing.By(source);
        }

        return standing.Source is null && proposal.Reading.Speaker is { } speaker ? standing.By(speaker) : standing;
    }
}
