using Graph.Storage.Neo4j.Reading;

namespace Graph.Storage.Tests.Neo4j;

public sealed class RowsTests
{
    [Fact]
    public void A_number_that_was_not_asked_for_is_zero() =>
        Assert.Equal(0, Rows.Number(new Dictionary<string, object?> { ["id"] = "claim:1" }, "confidence"));

    [Theory]
    [InlineData(0.75, 0.75)]
    [InlineData(1L, 1.0)]
    public void A_number_may_be_whole(object kept, double number) =>
        Assert.Equal(number, Rows.Number(new Dictionary<string, object?> { ["confidence"] = kept }, "confidence"));

    [Theory]
    [InlineData(null)]
    [InlineData("0.9")]
    public void A_number_that_was_asked_for_and_is_none_is_a_fault(object? kept)
    {
        var row = new Dictionary<string, object?> { ["id"] = "claim:1", ["confidence"] = kept };
        Assert.Contains("claim:1", Assert.Throws<StoreException>(() => Rows.Number(row, "confidence")).Message, StringComparison.Ordinal);
    }
}
