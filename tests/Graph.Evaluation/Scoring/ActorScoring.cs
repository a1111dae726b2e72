using Graph.Evaluation.Gold;
using Graph.Model;

namespace Graph.Evaluation.Scoring;

/// <summary>Scores the actors, in all and by kind.</summary>
internal sealed class ActorScoring(ScoredArticle article, ActorMatching matching, Passages passages)
{
    private static readonly ActorKind[] s_scored = [ActorKind.State, ActorKind.Person, ActorKind.Organization];

    public void Run()
    {
        foreach (var kind in s_scored)
        {
            var wanted = article.Gold.Actors.Where(g => g.Kind == kind && !g.Optional).ToList();
            var missed = wanted.Where(g => !matching.IsFound(g)).ToList();
            var strangers = article.Graph.Actors.Where(a => a.Kind == kind && matching.KeyOf(a.Id) is null).ToList();
            foreach (var row in (string[])["actors." + kind.ToString().ToLowerInvariant(), "actors"])
            {
                article.Card.Count(row, wanted.Count - missed.Count, strangers.Count, missed.Count);
            }

            strangers.ForEach(AddStranger);
            missed.ForEach(AddMiss);
        }
    }

    private void AddStranger(Actor actor) =>
        article.Findings.Add(
            new("actor  +", $"{actor.Id} ({actor.Name})", null, actor.Mentions is [var first, ..] ? passages.At(first.Span) : null)
        );

    private void AddMiss(GoldActor actor) => article.Findings.Add(new("actor  -", actor.Label, null, passages.Guess(actor.Key)));
}
