using Graph.Evaluation.Gold;
using Graph.Evaluation.Scoring;

namespace Graph.Evaluation.Tests;

public sealed class QuoteScoringTests
{
    private const string Words = "one two three four five six seven eight nine ten";

    [Fact]
    public void Words_and_speaker_right_is_a_hit() => Assert.Equal(new Tally(1, 0, 0), Score(Gold(), g => g.Said("state:SE", Words)));

    [Fact]
    public void Any_of_several_speakers_will_do() => Assert.Equal(new Tally(1, 0, 0), Score(Gold(), g => g.Said("state:NO", Words)));

    [Fact]
    public void A_wrong_speaker_is_both_false_and_missed() =>
        Assert.Equal(new Tally(0, 1, 1), Score(Gold(), g => g.Said("state:DK", Words)));

    [Fact]
    public void Nine_tokens_of_ten_are_the_same_quote() =>
        Assert.Equal(new Tally(1, 0, 0), Score(Gold(), g => g.Said("state:SE", "“ONE, two three: four five six seven eight nine” eleven")));

    [Fact]
    public void Eight_tokens_of_ten_are_another_quote() =>
        Assert.Equal(new Tally(0, 1, 1), Score(Gold(), g => g.Said("state:SE", "one two three four five six seven eight eleven twelve")));

    [Fact]
    public void A_fragment_is_not_scored() =>
        Assert.Equal(new Tally(0, 0, 1), Score(Gold(), g => g.Said("state:SE", Words, direct: false)));

    [Fact]
    public void A_quote_that_nobody_made_is_false() =>
        Assert.Equal(new Tally(1, 1, 0), Score(Gold(), g => g.Said("state:SE", Words).Said("state:SE", "something else")));

    [Fact]
    public void The_same_words_of_two_speakers_are_used_up_together() =>
        Assert.Equal(new Tally(1, 0, 0), Score(Gold(), g => g.Said("state:DK", Words).Said("state:SE", Words)));

    [Fact]
    public void An_optional_quote_may_be_there_with_any_speaker() =>
        Assert.Equal(default, Score(Gold(optional: true), g => g.Said("state:DK", Words)));

    [Fact]
    public void An_optional_quote_may_be_absent() => Assert.Equal(default, Score(Gold(optional: true), g => g));

    [Fact]
    public void An_unmatched_speaker_is_nobody() => Assert.Equal(new Tally(0, 1, 1), Score(Gold(), g => g.Said("person:x", Words)));

    private static string Gold(bool optional = false) =>
        $$"""
            {"path": "a.md", "relations": [],
             "actors": [{"key": "SE", "kind": "STATE", "code": "SE"}, {"key": "NO", "kind": "STATE", "code": "NO"}, {"key": "DK", "kind": "STATE", "code": "DK"}],
             "quotes": [{"speakers": ["SE", "NO"], "text": "{{Words}}", "optional": {{(optional ? "true" : "false")}}}]}
            """;

    private static Tally Score(string gold, Func<GraphBuilder, GraphBuilder> read) =>
        ScoredArticle
            .Of(GoldArticle.Parse(gold), read(new GraphBuilder().State("SE").State("NO").State("DK")).Build())
            .Card.Tallies.GetValueOrDefault("quotes");
}
