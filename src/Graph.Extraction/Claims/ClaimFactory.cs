using System.Collections.Immutable;
using Graph.Extraction.Entities;
using Graph.Language.Dates;
using Graph.Model;

namespace Graph.Extraction.Claims;

/// <summary>Turns drafts into claims: resolves dates, makes ids, drops repetitions, sorts.</summary>
internal sealed class ClaimFactory(Document document, string extractor)
{
    public ImmutableArray<Claim> Build(List<ClaimDraft> drafts)
    {
        var byId = new Dictionary<NodeId, Claim>();
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
            .. byId.Values.OrderBy(c => c.Evidence.Sentence.Start).ThenBy(c => c.Evidence.Trigger.Start).ThenBy(c => c.Type)
                .ThenBy(c => c.Subject).ThenBy(c => c.Object?.Value ?? "", StringComparer.Ordinal).ThenBy(c => c.Id),
        ];
    }

    private static int Richness(Claim claim) => claim.Attributes.Count + (claim.Date is null ? 0 : 2) + (claim.Place is null ? 0 : 1);

    private Claim Build(ClaimDraft draft)
    {
        var trigger = document.SpanOf(draft.TriggerFirst, draft.TriggerEnd);
        var sentence = (draft.Evidence ?? document.SpanOf(draft.Sentence)).Union(trigger);
        var target = draft.Quote?.Id ?? draft.Object?.Id;
        draft.Subject.IsActor = true;
        foreach (var entity in (Entity?[])[draft.Object, draft.AttributedTo])
        {
            if (entity is not null)
            {
                entity.IsActor = true;
            }
        }

        return new Claim
        {
            Id = IdOf(draft, target, sentence), Type = draft.Type, Subject = draft.Subject.Id, Object = target, Quote = draft.Quote, Negated = draft.Negated,
            Modality = draft.Modality, AttributedTo = draft.AttributedTo?.Id, Date = DateOf(draft), Place = draft.Place,
            Attributes = draft.Attributes.ToImmutableSortedDictionary(StringComparer.Ordinal),
            Evidence = new Evidence(sentence, trigger), Confidence = Math.Round(draft.Confidence * (draft.AttributedTo is null ? 1 : 0.95), 3),
            Extractor = extractor, Rule = draft.Rule, Cues = [.. Cues(draft)],
        };
    }

    private NodeId IdOf(ClaimDraft draft, NodeId? target, TextSpan sentence) => NodeId.Of(NodeKind.Claim, StableHash.Of(string.Join(
        '\n', document.Article.Id.Value, RelationVocabulary.NameOf(draft.Type), draft.Subject.Id.Value, target?.Value ?? "", draft.Negated ? "not" : "",
        draft.Modality.ToString(), draft.AttributedTo?.Id.Value ?? "", sentence.Of(document.Text))));

    private PartialDate? DateOf(ClaimDraft draft)
    {
        if (draft.Date is not { } mention)
        {
            return null;
        }

        var words = document.Text.AsSpan(document.Tokens[mention.FirstToken].Start, document.Tokens[mention.EndToken - 1].End - document.Tokens[mention.FirstToken].Start);
        var date = DateResolver.Resolve(mention.Expression, document.Article.Published, draft.Tense, words);
        return date.Start is null && date.Relative is null ? null : date;
    }

    private IEnumerable<Cue> Cues(ClaimDraft draft)
    {
        foreach (var cue in draft.Cues)
        {
            yield return cue;
        }

        if (draft.Date is { } date)
        {
            yield return new Cue("date", document.SpanOf(date.FirstToken, date.EndToken));
        }

        foreach (var (role, entity) in ((string, Entity?)[])[("subject", draft.Subject), ("object", draft.Object), ("attribution", draft.AttributedTo)])
        {
            if (entity is not null && Nearest(entity, draft) is { } span)
            {
                yield return new Cue(role, span);
            }
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
