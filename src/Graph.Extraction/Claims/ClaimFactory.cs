using System.Collections.Immutable;
using Graph.Extraction.Coreference;
using Graph.Extraction.Entities;
using Graph.Language.Dates;
using Graph.Model;

namespace Graph.Extraction.Claims;

/// <summary>Turns drafts into claims: resolves dates, makes ids, drops repetitions, sorts.</summary>
internal sealed class ClaimFactory(Document document, DateMemory dates, string extractor)
{
    private static readonly Comparer<Claim> s_inText = Comparer<Claim>.Create(Compare);
    private static readonly ImmutableSortedDictionary<string, AttributeValue> s_noAttributes = ImmutableSortedDictionary.Create<string, AttributeValue>(StringComparer.Ordinal);

    private readonly IdHash _id = document.Workspace.Id;
    private readonly List<Cue> _cues = [];

    public ImmutableArray<Claim> Build(List<ClaimDraft> drafts)
    {
        var byId = document.Workspace.ClaimById;
        foreach (var draft in drafts)
        {
            var claim = Build(draft);
            if (!byId.TryGetValue(claim.Id, out var known) || Richness(claim) > Richness(known))
            {
                byId[claim.Id] = claim;
            }
        }

        return
        [
            .. byId.Values.Order(s_inText),
        ];
    }

    private static int Compare(Claim one, Claim other)
    {
        var order = (one.Evidence.Sentence.Start, one.Evidence.Trigger.Start, (int)one.Type).CompareTo((other.Evidence.Sentence.Start, other.Evidence.Trigger.Start, (int)other.Type));
        order = order != 0 ? order : Nullable.Compare(one.Subject, other.Subject);
        order = order != 0 ? order : string.CompareOrdinal(one.Object?.Value ?? "", other.Object?.Value ?? "");
        return order != 0 ? order : one.Id.CompareTo(other.Id);
    }

    private static int Richness(Claim claim) => claim.Attributes.Count + (claim.Date is null ? 0 : 2) + (claim.Place is null ? 0 : 1);

    private Claim Build(ClaimDraft draft)
    {
        var trigger = document.SpanOf(draft.TriggerFirst, draft.TriggerEnd);
        var sentence = (draft.Evidence ?? document.SpanOf(draft.Sentence)).Union(trigger);
        var target = draft.Quote?.Id ?? draft.Object?.Id;
        draft.Subject.IsActor = true;
        draft.Object?.IsActor = true;
        draft.AttributedTo?.IsActor = true;

        return new Claim
        {
            Id = IdOf(draft, target, sentence), Type = draft.Type, Subject = draft.Subject.Id, Object = target, Quote = draft.Quote, Negated = draft.Negated,
            Modality = draft.Modality, AttributedTo = draft.AttributedTo?.Id, Date = DateOf(draft), Place = draft.Place,
            Attributes = AttributesOf(draft),
            Evidence = new Evidence(sentence, trigger), Confidence = Math.Round(draft.Confidence * (draft.AttributedTo is null ? 1 : 0.95), 3),
            Extractor = extractor, Rule = draft.Rule, Cues = CuesOf(draft),
        };
    }

    private NodeId IdOf(ClaimDraft draft, NodeId? target, TextSpan sentence) => _id
        .Add(document.Article.Id.Value).Add(RelationVocabulary.NameOf(draft.Type)).Add(draft.Subject.Id.Value).Add(target?.Value).Add(draft.Negated ? "not" : "")
        .Add(Enum.GetName(draft.Modality)).Add(draft.AttributedTo?.Id.Value).Add(document.Text.AsSpan(sentence.Start, sentence.Length)).Take(NodeKind.Claim);

    private static ImmutableSortedDictionary<string, AttributeValue> AttributesOf(ClaimDraft draft)
    {
        var attributes = s_noAttributes;
        if (draft.HasAttributes)
        {
            foreach (var (name, value) in draft.Attributes)
            {
                attributes = attributes.Add(name, value);
            }
        }

        return attributes;
    }

    /// <summary>The date of a claim. With a day of publication, words that give no date give none; an anaphor that refers to nothing gives none either.</summary>
    private PartialDate? DateOf(ClaimDraft draft)
    {
        if (draft.Date is not { } mention)
        {
            return null;
        }

        var date = dates.DateOf(mention, draft.Tense);
        var mayWait = date.Relative is not null && document.Article.Published is null && mention.Expression.Kind != DateKind.Anaphor;
        return date.Start is not null || mayWait ? date : null;
    }

    private ImmutableArray<Cue> CuesOf(ClaimDraft draft)
    {
        _cues.Clear();
        if (draft.Negation is { } negation)
        {
            _cues.Add(negation);
        }

        if (draft.Date is { } date)
        {
            _cues.Add(new Cue("date", document.SpanOf(date.FirstToken, date.EndToken)));
        }

        AddCue("subject", draft.Subject, draft);
        AddCue("object", draft.Object, draft);
        AddCue("attribution", draft.AttributedTo, draft);
        return [.. _cues];
    }

    private void AddCue(string role, Entity? entity, ClaimDraft draft)
    {
        if (entity is not null && Nearest(entity, draft) is { } span)
        {
            _cues.Add(new Cue(role, span));
        }
    }

    private TextSpan? Nearest(Entity entity, ClaimDraft draft)
    {
        for (var i = draft.Sentence.First; i < draft.Sentence.End; i++)
        {
            if (document.ReferenceAt[i] is { } reference && reference.Entity == entity)
            {
                return document.SpanOf(reference.First, reference.End);
            }
        }

        return null;
    }
}
