using Graph.Evaluation.Gold;
using Graph.Evaluation.Scoring;

namespace Graph.Evaluation.Tests;

/// <summary>Scores relations between Sweden and Norway, both in gold and output.</summary>
internal static class RelationGold
{
    public static ScoredArticle Score(string relations, Func<GraphBuilder, GraphBuilder> read, string text = "") =>
        ScoredArticle.Of(
            GoldArticle.Parse(
                $$"""
                {"path": "a.md", "quotes": [], "relations": [{{relations}}],
                 "actors": [{"key": "SE", "kind": "STATE", "code": "SE"}, {"key": "NO", "kind": "STATE", "code": "NO"}]}
                """
            ),
            read(new GraphBuilder(text).State("SE").State("NO")).Build()
        );
}
