using Graph.Evaluation.Gold;
using Graph.Model;

namespace Graph.Evaluation.Scoring;

/// <summary>Scores the relations but quotes, in all, by type and with their sign; then the details of those that match.</summary>
internal sealed class RelationScoring(ScoredArticle article, ActorMatching matching, Passages passages)
{
    private const string Row = "relations";
    private const string SignedRow = "relations.signed";

    public void Run()
    {
        var claims = article.Graph.Claims.Where(c => c.Type != RelationType.Said).GroupBy(KeyOf).ToDictionary(g => g.Key, g => g.ToList());
        var golds = article.Gold.Relations.DistinctBy(KeyOf).ToList();
        foreach (var gold in golds)
        {
            if (claims.TryGetValue(KeyOf(gold), out var hits))
            {
                ScoreMatch(gold, hits);
                ScoreDetails(gold, hits);
            }
            else if (!gold.Optional)
            {
                Count(gold.Type, signed: true, missed: 1);
                article.Findings.Add(new("rel    -", Describe(gold), null, passages.Guess(gold.Subject, gold.Object)));
            }
        }

        var known = golds.Select(KeyOf).ToHashSet();
        foreach (var (key, strangers) in claims.Where(p => !known.Contains(p.Key)))
        {
            Count(key.Type, signed: true, wrong: 1);
            article.Judged.AddRange(strangers.Select(c => new JudgedClaim(c.Confidence, Right: false)));
            article.Findings.AddRange(strangers.Select(c => Wrong("rel    +", key, c)));
        }
    }

    private void ScoreMatch(GoldRelation gold, List<Claim> hits)
    {
        if (gold.Optional)
        {
            return;
        }

        var rightSign = hits.Any(c => c.Negated == gold.Negated);
        article.Judged.AddRange(hits.Select(c => new JudgedClaim(c.Confidence, c.Negated == gold.Negated)));
        Count(gold.Type, signed: false, right: 1);
        article.Card.Count(SignedRow, rightSign ? 1 : 0, rightSign ? 0 : 1, rightSign ? 0 : 1);
        if (!rightSign)
        {
            article.Findings.Add(Wrong("sign   !", KeyOf(gold), hits[0], gold.Negated ? "should be negated" : "should not be negated"));
        }
    }

    private void ScoreDetails(GoldRelation gold, List<Claim> hits)
    {
        foreach (var (name, want) in gold.Attributes)
        {
            Ask(
                "attributes",
                "attr   !",
                gold,
                hits,
                $"{name} should be {want}, got {string.Join(" / ", hits.Select(c => Got(c, name) ?? "nothing"))}",
                c => Detail.IsSame(want, Detail.Of(c, name, Mirrors(gold, c)))
            );
        }

        if (gold.Date is { Length: > 0 } date)
        {
            Ask(
                "dates",
                "date   !",
                gold,
                hits,
                $"date should be {date}, got {string.Join(" / ", hits.Select(c => c.Date?.Value ?? "none"))}",
                c => c.Date?.Value is { } value && value.StartsWith(date, StringComparison.Ordinal)
            );
        }

        if (gold.AttributedTo is { Length: > 0 } speaker)
        {
            Ask(
                "attribution",
                "attrib !",
                gold,
                hits,
                $"attributed to {string.Join(" / ", hits.Select(c => matching.ArgumentOf(c.AttributedTo)))}, should be {speaker}",
                c => matching.KeyOf(c.AttributedTo) == speaker
            );
        }
    }

    private void Ask(string row, string label, GoldRelation gold, List<Claim> hits, string complaint, Func<Claim, bool> isRight)
    {
        var right = hits.Any(isRight);
        article.Card.Ask(row, right);
        if (!right)
        {
            article.Findings.Add(Wrong(label, KeyOf(gold), hits[0], complaint));
        }
    }

    private void Count(string type, bool signed, int right = 0, int wrong = 0, int missed = 0)
    {
        article.Card.Count(Row, right, wrong, missed);
        article.Card.Count("rel." + type, right, wrong, missed);
        if (signed)
        {
            article.Card.Count(SignedRow, right, wrong, missed);
        }
    }

    private Finding Wrong(string label, RelationKey key, Claim claim, string? complaint = null) =>
        new(label, complaint is null ? key.ToString() : $"{key}: {complaint}", claim.Rule, passages.At(claim.Evidence.Sentence));

    private string? Got(Claim claim, string name) => Detail.Of(claim, name, mirrored: false)?.ToString();

    private bool Mirrors(GoldRelation gold, Claim claim) =>
        claim.Type == RelationType.TradesWith && matching.ArgumentOf(claim.Subject!.Value) != gold.Subject;

    private RelationKey KeyOf(Claim claim) =>
        RelationKey.Of(
            RelationVocabulary.NameOf(claim.Type),
            matching.ArgumentOf(claim.Subject!.Value),
            claim.Object is { } target ? matching.ArgumentOf(target) : null
        );

    private static RelationKey KeyOf(GoldRelation gold) => RelationKey.Of(gold.Type, gold.Subject, gold.Object);

    private static string Describe(GoldRelation gold) => gold.Negated ? $"not {KeyOf(gold)}" : KeyOf(gold).ToString();
}
