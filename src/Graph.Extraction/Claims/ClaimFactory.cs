using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Graph.Extraction.Discourse;
using Graph.Extraction.Factuality;
using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;
using Graph.Language.Dates;
using Graph.Model;

namespace Graph.Extraction.Claims;

/// <summary>Turns drafts into claims: resolves dates, makes ids, drops repetitions, sorts.</summary>
internal sealed class ClaimFactory(Document document, DateMemory dates, IdHash id, string extractor)
{
    private static readonly Comparer<Claim> s_inText = Comparer<Claim>.Create(Compare);

    /// <summary>What these make of a confidence is measured on the corpus (docs/quality.md, confidence).</summary>
    private const double LoneName = 0.85;
    private const double Elsewhere = 0.82;
    private const double OfficeElsewhere = 0.68;
    private const double Attributed = 0.95;

    private readonly List<Cue> _cues = [];

    public ImmutableArray<Claim> Build(IReadOnlyList<JudgedClaim> judged)
    {
        if (judged.Count == 0)
        {
            return [];
        }

        var byId = document.Buffers.Kept<Dictionary<NodeId, Claim>>();
        foreach (var draft in judged)
        {
            var claim = Build(draft);
            if (!byId.TryGetValue(claim.Id, out var known) || Richness(claim) > Richness(known))
            {
                byId[claim.Id] = claim;
            }
        }

        var claims = new Claim[byId.Count];
        byId.Values.CopyTo(claims, 0);
        byId.Clear();
        Array.Sort(claims, s_inText);
        return ImmutableCollectionsMarshal.AsImmutableArray(claims);
    }

    private static int Compare(Claim one, Claim other)
    {
        var order = (one.Evidence.Sentence.Start, one.Evidence.Trigger.Start, (int)one.Type).CompareTo(
            (other.Evidence.Sentence.Start, other.Evidence.Trigger.Start, (int)other.Type)
        );
        order = order != 0 ? order : Nullable.Compare(one.Subject, other.Subject);
        order = order != 0 ? order : string.CompareOrdinal(one.Object?.Value ?? "", other.Object?.Value ?? "");
        return order != 0 ? order : one.Id.CompareTo(other.Id);
    }

    private static int Richness(Claim claim) => claim.Attributes.Count + (claim.Date is null ? 0 : 2) + (claim.Place is null ? 0 : 1);

    private Claim Build(JudgedClaim judged)
    {
        var date = DateOf(judged.Judgement);
        judged = Settled(judged, date);
        var (draft, judgement) = judged;
        var trigger = document.SpanOf(draft.TriggerFirst, draft.TriggerEnd);
        var sentence = (draft.Evidence ?? document.SpanOf(draft.Reading.Sentence.Range)).Union(trigger);
        var target = draft.Quote?.Id ?? draft.Object?.Id;
        draft.Subject?.IsActor = true;
        draft.Object?.IsActor = true;
        judgement.Source?.IsActor = true;
        var confidence = Math.Round(
            draft.Confidence * (judgement.Source is null ? 1 : Attributed) * Sureness(draft.Subject, draft) * Sureness(draft.Object, draft),
            3
        );

        return new Claim
        {
            Id = IdOf(judged, target, sentence),
            Type = draft.Type,
            Subject = draft.Subject?.Id,
            Object = target,
            Quote = draft.Quote,
            Negated = judgement.Negated,
            Modality = judgement.Modality,
            AttributedTo = judgement.Source?.Id,
            Date = date,
            Place = judgement.Place,
            Attributes = AttributesOf(judged),
            Evidence = new Evidence(sentence, trigger),
            Confidence = confidence,
            Extractor = extractor,
            Rule = draft.Rule,
            Cues = CuesOf(judged),
        };
    }

    /// <summary>What the present tense tells of a day that lies ahead is planned: "flies to Ottawa on 4 April". Dates are settled last,
    /// so it shows only here.</summary>
    private JudgedClaim Settled(JudgedClaim judged, PartialDate? date) =>
        judged.Judgement is { Modality: Modality.Asserted, Tense: Tense.Present } now
        && document.Article.Published is { } today
        && FirstDay(date, judged) > today
            ? judged with
            {
                Judgement = now with { Modality = Modality.Planned },
            }
            : judged;

    /// <summary>The first day that a date can mean: of a weekend, which is told by its week, the Saturday.</summary>
    private static DateOnly? FirstDay(PartialDate? date, JudgedClaim judged) =>
        judged is { Proposal.Deed: null, Judgement.Date: { Expression: { Kind: DateKind.Weekday, Unit: DateUnit.Week } } }
            ? date?.Start?.AddDays(5)
            : date?.Start;

    /// <summary>Somebody of whom the article has but one name is less sure to be somebody; who is not named in the sentence is less sure to
    /// be meant, least so whose an office is.</summary>
    private double Sureness(Entity? entity, Proposal draft)
    {
        var alone = entity is { Kind: EntityKind.Person, NameParts.Length: 1 } ? LoneName : 1;
        var isTold = entity is null || !entity.IsActorKind || draft.Type == RelationType.Said || Nearest(entity, draft) is not null;
        return isTold ? alone
            : draft.Type == RelationType.HoldsOffice ? OfficeElsewhere
            : Elsewhere * alone;
    }

    private NodeId IdOf(JudgedClaim judged, NodeId? target, TextSpan sentence) =>
        id.Add(document.Article.Id.Value)
            .Add(RelationVocabulary.NameOf(judged.Proposal.Type))
            .Add(judged.Proposal.Subject?.Id.Value)
            .Add(target?.Value)
            .Add(judged.Judgement.Negated ? "not" : "")
            .Add(Enum.GetName(judged.Judgement.Modality))
            .Add(judged.Judgement.Source?.Id.Value)
            .Add(document.Text.AsSpan(sentence.Start, sentence.Length))
            .Take(NodeKind.Claim);

    private ImmutableSortedDictionary<string, AttributeValue> AttributesOf(JudgedClaim judged)
    {
        var attributes = judged.Proposal.Attributes;
        var about = judged.Proposal is { Type: RelationType.Concerns, Subject: { } resolution } ? resolution : judged.Proposal.Object;
        if (about is { Traits: { IsEmpty: false } traits } && (about.Kind == EntityKind.Event || TellsVote(judged.Proposal.Type)))
        {
            attributes = attributes.SetItems(traits);
        }

        if (
            judged.Proposal.Type == RelationType.Concerns
            && about?.DecidedOn is { } mention
            && dates.DateOf(mention, Tense.Past) is { Precision: DatePrecision.Day, Start: { } day }
        )
        {
            attributes = attributes.SetItem("decided", AttributeValue.Of(day.ToString("O", CultureInfo.InvariantCulture)));
        }

        return judged.Proposal.Type == RelationType.Met && judged.Judgement.Place is { } place
            ? attributes.SetItem("place", AttributeValue.Of(place))
            : attributes;
    }

    /// <summary>Whether claims of a type tell of the vote on a resolution.</summary>
    private static bool TellsVote(RelationType type) => type == RelationType.Concerns || RelationVocabulary.IsVote(type);

    /// <summary>The date of a claim. With a day of publication, words that give no date give none; an anaphor that refers to nothing gives
    /// none either.</summary>
    private PartialDate? DateOf(Judgement judgement)
    {
        if (judgement.Date is not { } mention)
        {
            return null;
        }

        var date = dates.DateOf(mention, judgement.Tense);
        var mayWait = date.Relative is not null && document.Article.Published is null && mention.Expression.Kind != DateKind.Anaphor;
        return date.Start is not null || mayWait ? date : null;
    }

    private ImmutableArray<Cue> CuesOf(JudgedClaim judged)
    {
        _cues.Clear();
        var (draft, judgement) = judged;
        if (judgement.NegationAt >= 0)
        {
            _cues.Add(new Cue("negation", document.SpanOf(judgement.NegationAt, judgement.NegationAt + 1)));
        }

        if (judgement.Date is { } date)
        {
            _cues.Add(new Cue("date", document.SpanOf(date.FirstToken, date.EndToken)));
        }

        if (draft.SubjectWords is { } words)
        {
            _cues.Add(new Cue("subject", words));
        }
        else
        {
            AddCue("subject", draft.Subject, draft);
        }

        AddCue("object", draft.Object, draft);
        AddCue("attribution", judgement.Source, draft);
        return [.. _cues];
    }

    private void AddCue(string role, Entity? entity, Proposal draft)
    {
        if (entity is not null && Nearest(entity, draft) is { } span)
        {
            _cues.Add(new Cue(role, span));
        }
    }

    private TextSpan? Nearest(Entity entity, Proposal draft)
    {
        for (var i = draft.Reading.Sentence.First; i < draft.Reading.Sentence.End; i++)
        {
            if (document.ReferenceAt[i] is { } reference && reference.Entity == entity)
            {
                return document.SpanOf(reference.First, reference.End);
            }
        }

        return null;
    }
}
