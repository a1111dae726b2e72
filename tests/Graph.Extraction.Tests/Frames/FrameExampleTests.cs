using Graph.Extraction.Rules.Frames;
using Graph.Language;
using Graph.Language.Lexicons;
using Graph.Model;

namespace Graph.Extraction.Tests.Frames;

/// <summary>Every frame proves itself: its examples, each read as an article of one sentence, give the claim that stands beside them, or none of its type.</summary>
public sealed class FrameExampleTests
{
    private static readonly DateOnly s_published = new(2024, 6, 5);

    public static TheoryData<string, string> Frames()
    {
        var data = new TheoryData<string, string>();
        foreach (var language in PackLibrary.Embedded.Languages)
        {
            foreach (var frame in FrameSet.Of(PackLibrary.Embedded.Of(language)).All.Where(f => f.Examples.Count > 0))
            {
                data.Add(language, frame.Id);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Frames))]
    public void A_frame_makes_the_claims_of_its_examples_and_no_others(string language, string id)
    {
        var frame = FrameSet.Of(PackLibrary.Embedded.Of(language)).All.Single(f => f.Id == id);
        var problems = frame.Examples.Select(e => Problem(language, frame, e)).OfType<string>().ToList();
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    private static string? Problem(string language, Frame frame, FrameExample example)
    {
        var graph = ArticleExtractor.Default.Extract(
            new Article(new NodeId("article:example"), example.Text, language) { Published = s_published }
        );
        var claims = graph.Claims.Where(c => c.Type == frame.Type).ToList();
        var right = example.Claim is null ? claims.Count == 0 : claims.Exists(ExpectedClaim.Of(frame, example.Claim).IsMetBy);
        return right ? null : $"'{example.Text}' should give {example.Claim ?? $"no {frame.Type}"}, gave {Shown(graph)}";
    }

    private static string Shown(ArticleGraph graph) =>
        graph.Claims.IsEmpty
            ? $"nothing ({string.Join(", ", graph.Rejections.Select(r => r.ToString()))})"
            : string.Join(", ", graph.Claims.Select(c => $"{c.Type} {(c.Negated ? "not " : "")}{c.Subject} > {c.Object} [{c.Rule}]"));
}
