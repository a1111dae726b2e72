namespace Graph.Evaluation.Tests;

public sealed class OptionsTests
{
    [Fact]
    public void Folder_and_flags_are_read_in_any_order()
    {
        Assert.True(Options.TryParse(["--errors", "gold", "--articles", "sv-*", "--json"], out var options, out _));
        Assert.Equal(new Options("gold", Errors: true, Json: true, "sv-*"), options);
    }

    [Theory]
    [InlineData("no folder given")]
    [InlineData("unknown option '--loud'", "gold", "--loud")]
    [InlineData("one folder only, got 'a' and 'b'", "a", "b")]
    [InlineData("--articles needs a pattern", "gold", "--articles")]
    public void Wrong_usage_is_named(string problem, params string[] args)
    {
        Assert.False(Options.TryParse(args, out _, out var got));
        Assert.Equal(problem, got);
    }
}
