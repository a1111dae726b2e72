using Graph.Evaluation.DataSets;
using Graph.Evaluation.Scoring;
using Graph.Model;

namespace Graph.Evaluation.Names;

/// <summary>Scores persons and organizations by their places: a name is right where start, end and kind are.</summary>
internal sealed class NameScoring
{
    public Scorecard Card { get; } = new();

    public List<Finding> Findings { get; } = [];

    public void Add(NameText text, string language)
    {
        var graph = Reading.Of(text.Text, language);
        Score("PER", ActorKind.Person, text, graph);
        Score("ORG", ActorKind.Organization, text, graph);
    }

    private void Score(string label, ActorKind kind, NameText text, ArticleGraph graph)
    {
        var wanted = text.Names.Where(n => n.Label == label).Select(n => n.Span).ToHashSet();
        var got = graph.Actors.Where(a => a.Kind == kind).SelectMany(a => a.Mentions).Select(m => m.Span).ToHashSet();
        Card.Count(label, got.Count(wanted.Contains), got.Count(g => !wanted.Contains(g)), wanted.Count(w => !got.Contains(w)));
        Findings.AddRange(wanted.Except(got).Select(s => new Finding($"{label}  -", s.Of(text.Text), null, text.Text)));
        Findings.AddRange(got.Except(wanted).Select(s => new Finding($"{label}  +", s.Of(text.Text), null, text.Text)));
    }
}
