using Graph.Evaluation.DataSets;
using Graph.Evaluation.Names;
using Graph.Evaluation.Scoring;
using Graph.Model;

namespace Graph.Evaluation.DashTurns;

/// <summary>
/// Scores how many turns are kept as a quote that begins where their words begin, and, of the kept ones whose speaker is told by name, how many
/// have the right one: an actor that is mentioned at that name.
/// </summary>
internal sealed class TurnScoring
{
    private const int Slack = 2;

    public Scorecard Card { get; } = new();

    public List<Finding> Findings { get; } = [];

    public void Add(NameText text, string language)
    {
        if (DashTurn.Of(text) is not { } turn)
        {
            return;
        }

        var graph = Reading.Of(turn.Text, language);
        var kept = graph.Claims.FirstOrDefault(c => c.Quote is { } quote && Math.Abs(quote.Span.Start - turn.Words) <= Slack);
        Card.Ask("turns kept", kept is not null);
        if (kept is null)
        {
            Findings.Add(new("turn   -", "not kept", null, turn.Text));
        }

        if (turn.Speaker is { } name)
        {
            Card.Ask("turns kept, speaker told", kept is not null);
            AskSpeaker(turn, name, kept, graph);
        }
    }

    private void AskSpeaker(DashTurn turn, TextSpan name, Claim? kept, ArticleGraph graph)
    {
        if (kept?.Subject is null)
        {
            return;
        }

        var right = graph.Actors.Any(a => a.Id == kept.Subject && a.Mentions.Any(m => m.Span.Start < name.End && name.Start < m.Span.End));
        Card.Ask("speaker right", right);
        if (!right)
        {
            Findings.Add(new("turn   speaker", $"{kept.Subject} should be {name.Of(turn.Text)}", kept.Rule, turn.Text));
        }
    }
}
