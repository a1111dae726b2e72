using Graph.Evaluation.Gold;
using Graph.Model;

namespace Graph.Evaluation.Scoring;

/// <summary>Scores quotes that stand by themselves, with their speaker.</summary>
internal sealed class QuoteScoring(ScoredArticle article, ActorMatching matching, Passages passages)
{
    private const string Row = "quotes";

    private readonly List<Claim> _said = [.. article.Graph.Claims.Where(c => c is { Type: RelationType.Said, Quote.Direct: true })];
    private readonly HashSet<int> _used = [];

    public void Run()
    {
        foreach (var gold in article.Gold.Quotes)
        {
            Score(gold);
        }

        foreach (var claim in _said.Where((_, i) => !_used.Contains(i)))
        {
            article.Card.Count(Row, wrong: 1);
            article.Judged.Add(new(claim.Confidence, Right: false));
            article.Findings.Add(
                new("quote  +", $"{claim.Subject}: {claim.Quote!.Text}", claim.Rule, passages.At(claim.Evidence.Sentence))
            );
        }
    }

    private void Score(GoldQuote gold)
    {
        var same = Enumerable.Range(0, _said.Count).Where(i => Wording.IsSameQuote(gold.Text, _said[i].Quote!.Text)).ToList();
        if (same.All(_used.Contains))
        {
            if (!gold.Optional)
            {
                article.Card.Count(Row, missed: 1);
                article.Findings.Add(new("quote  -", $"{string.Join('/', gold.Speakers)}: {gold.Text}", null, passages.Holding(gold.Text)));
            }

            return;
        }

        var first = _said[same.First(i => !_used.Contains(i))];
        _used.UnionWith(same);
        if (gold.Optional)
        {
            return;
        }

        bool IsRight(int i) => matching.KeyOf(_said[i].Subject) is { } speaker && gold.Speakers.Contains(speaker);
        article.Judged.AddRange(same.Select(i => new JudgedClaim(_said[i].Confidence, IsRight(i))));
        if (same.Any(IsRight))
        {
            article.Card.Count(Row, right: 1);
            return;
        }

        article.Card.Count(Row, wrong: 1, missed: 1);
        article.Findings.Add(
            new(
                "quote  speaker",
                $"{first.Subject} should be {string.Join('/', gold.Speakers)}: {gold.Text}",
                first.Rule,
                passages.At(first.Evidence.Sentence)
            )
        );
    }
}
