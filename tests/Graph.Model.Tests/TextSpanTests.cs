namespace Graph.Model.Tests;

public sealed class TextSpanTests
{
    [Fact]
    public void A_span_is_half_open_and_counts_code_units()
    {
        var span = new TextSpan(2, 4);
        Assert.Equal(("😀", 2), (span.Of("a 😀 b"), span.Length));
        Assert.Equal("", new TextSpan(3, 3).Of("abc"));
    }

    [Theory]
    [InlineData(0, 3, 5, 9, 0, 9)]
    [InlineData(5, 9, 0, 3, 0, 9)]
    [InlineData(0, 9, 2, 3, 0, 9)]
    public void A_union_covers_both(int a, int b, int c, int d, int start, int end) =>
        Assert.Equal(new TextSpan(start, end), new TextSpan(a, b).Union(new TextSpan(c, d)));

    [Theory]
    [InlineData(2, 5, true)]
    [InlineData(3, 4, true)]
    [InlineData(1, 4, false)]
    [InlineData(3, 6, false)]
    public void A_span_contains_what_lies_wholly_inside(int start, int end, bool inside) =>
        Assert.Equal(inside, new TextSpan(2, 5).Contains(new TextSpan(start, end)));
}
