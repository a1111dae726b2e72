using System.Globalization;
using Graph.Evaluation.Gold;
using Graph.Model;

namespace Graph.Evaluation.Scoring.Strict;

/// <summary>Scores claims instead of pairs: type, arguments with the draft meant, sign, modality, source and date must all be right.</summary>
internal sealed class StrictScoring
{
    private const string Row = "strict";

    private readonly ScoredArticle _article;
    private readonly ActorMatching _matching;
    private readonly Passages _passages;
    private readonly DraftAlignment? _drafts;
    private readonly Dictionary<RelationKey, List<GoldRelation>> _golds;
    private readonly Dictionary<RelationKey, List<IGrouping<ClaimFields, Claim>>> _claims;

    public StrictScoring(ScoredArticle article, ActorMatching matching, Passages passages)
    {
        (_article, _matching, _passages) = (article, matching, passages);
        var claims = article.Graph.Claims.Where(c => c.Type != RelationType.Said).ToList();
        var numbered = article.Gold.Relations.Any(r => r.Resolution is not null);
        _drafts = numbered ? new DraftAlignment(article.Gold.Relations, claims, matching) : null;
        _golds = article.Gold.Relations.GroupBy(KeyOf).ToDictionary(g => g.Key, g => g.ToList());
        _claims = claims.GroupBy(KeyOf).ToDictionary(g => g.Key, g => g.GroupBy(FieldsOf).ToList());
    }

    public void Run()
    {
        foreach (var (key, golds) in _golds)
        {
            var got = _claims.Where(c => c.Key == key || c.Key.OfAnyDraft() == key).SelectMany(c => c.Value).ToList();
            var required = golds.Where(g => !g.Optional).ToList();
            required.ForEach(g => Score(key, g, got));
            if (required.Count > 0 && required.Count == golds.Count && got.Count > 0)
            {
                CountContradictions(key, required, got);
            }
        }

        CountStrangers();
    }

    private void Score(RelationKey key, GoldRelation gold, List<IGrouping<ClaimFields, Claim>> got)
    {
        if (got.Count == 0)
        {
            _article.Card.Count(Row, missed: 1);
            ReportDraft("strict -", key, null, _passages.Guess(gold.Subject, gold.Object));
            return;
        }

        var best = BestOf(got, gold);
        var fit = best.Key.FitTo(gold);
        _article.Card.Count(Row, fit.All ? 1 : 0, fit.All ? 0 : 1, fit.All ? 0 : 1);
        if (!fit.All)
        {
            Report("strict !", $"{key}: wrong {string.Join(", ", fit.Wrong)}; got {best.Key}", best.First());
        }

        if (!gold.Free.Contains("modality"))
        {
            _article.Card.Ask("modality", fit.Modality);
        }

        CountField("attributedTo", "strict.attribution", gold, gold.AttributedTo, best.Key.Source, fit.Source);
        CountField("date", "strict.date", gold, gold.Date, best.Key.Date, fit.Date);
    }

    private void CountField(string name, string row, GoldRelation gold, string? want, string? got, bool right)
    {
        if (!gold.Free.Contains(name))
        {
            var (wanted, hit) = (!string.IsNullOrEmpty(want), !string.IsNullOrEmpty(want) && right);
            _article.Card.Count(row, hit ? 1 : 0, got is not null && !hit ? 1 : 0, wanted && !hit ? 1 : 0);
        }
    }

    /// <summary>Beside the claim chosen, one that contradicts every gold claim of the pair is false.</summary>
    private void CountContradictions(RelationKey key, List<GoldRelation> required, List<IGrouping<ClaimFields, Claim>> got)
    {
        var chosen = required.Select(g => BestOf(got, g).Key).ToHashSet();
        foreach (var other in got.Where(g => !chosen.Contains(g.Key) && required.All(g.Key.Contradicts)))
        {
            _article.Card.Count(Row, wrong: 1);
            Report("strict +", $"{key}: beside a better one; {other.Key}", other.First());
        }
    }

    private void CountStrangers()
    {
        var known = _golds.Keys.ToHashSet();
        var neutral = _golds
            .GroupBy(g => g.Key.OfAnyDraft(), g => g.Value)
            .Where(g => g.All(rs => rs.All(r => r.Optional)))
            .Select(g => g.Key)
            .ToHashSet();
        foreach (var (key, claims) in _claims)
        {
            if (!known.Contains(key) && !known.Contains(key.OfAnyDraft()) && !neutral.Contains(key.OfAnyDraft()))
            {
                _article.Card.Count(Row, wrong: 1);
                ReportDraft("strict +", key, claims[0].First().Rule, _passages.At(claims[0].First().Evidence.Sentence));
            }
        }
    }

    private static IGrouping<ClaimFields, Claim> BestOf(List<IGrouping<ClaimFields, Claim>> got, GoldRelation gold) =>
        got.MaxBy(g => g.Key.FitTo(gold).Rank)!;

    private void Report(string label, string what, Claim claim) =>
        _article.Findings.Add(new(label, what, claim.Rule, _passages.At(claim.Evidence.Sentence)));

    /// <summary>Whole pairs are reported by the loose figures already, but for what is said of the wrong draft.</summary>
    private void ReportDraft(string label, RelationKey key, string? rule, string? sentence)
    {
        if (key.OfAnyDraft() != key)
        {
            _article.Findings.Add(new(label, key.ToString(), rule, sentence));
        }
    }

    private ClaimFields FieldsOf(Claim claim) =>
        new(claim.Negated, claim.Modality, claim.AttributedTo is null ? null : _matching.ArgumentOf(claim.AttributedTo), claim.Date?.Value);

    private RelationKey KeyOf(Claim claim) =>
        RelationKey.Of(
            RelationVocabulary.NameOf(claim.Type),
            ArgumentOf(claim.Subject!.Value),
            claim.Object is { } target ? ArgumentOf(target) : null
        );

    private static RelationKey KeyOf(GoldRelation gold) =>
        RelationKey.Of(gold.Type, Name(gold, gold.Subject), gold.Object is { } target ? Name(gold, target) : null);

    private string ArgumentOf(NodeId id) =>
        id.Kind == NodeKind.Resolution && _drafts is not null
            ? RelationKey.Draft(_drafts.DraftOf(id)?.ToString(CultureInfo.InvariantCulture) ?? $"?{id}")
            : _matching.ArgumentOf(id);

    private static string Name(GoldRelation gold, string argument) =>
        argument == RelationKey.AnyDraft && gold.Resolution is { } draft
            ? RelationKey.Draft(draft.ToString(CultureInfo.InvariantCulture))
            : argument;
}
