using Graph.Extraction.Rules.Frames;
using Graph.Language;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Tests.Frames;

/// <summary>
/// Every frame proves itself. An example of "yes", read as an article of its own, gives the claim that stands beside it by its own frame, and
/// none of another but those told behind it; an example of "no" gives none of the frame's type.
/// </summary>
public sealed class FrameExampleTests
{
    public static TheoryData<string, string> Frames()
    {
        var data = new TheoryData<string, string>();
        foreach (var language in PackLibrary.Embedded.Languages)
        {
            foreach (var frame in FrameSet.Of(PackLibrary.Embedded.Of(language)).All)
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
        Assert.True(frame.Examples.Any(e => e.Claim is not null), $"{frame.Rule} has no example under 'yes'");
        Assert.True(frame.Examples.Any(e => e.Claim is null), $"{frame.Rule} has no example under 'no'");
        var problems = frame.Examples.Select(e => Problem(language, frame, e)).OfType<string>().ToList();
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    private static string? Problem(string language, Frame frame, FrameExample example) =>
        example.Claim is { } claims
            ? Proof.ProblemOfYes(example.Text, language, ExpectedClaim.AllOf(frame, claims), c => c.Rule == frame.Rule)
            : Proof.ProblemOfNo(example.Text, language, c => c.Type == frame.Type);
}
