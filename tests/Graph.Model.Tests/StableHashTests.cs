namespace Graph.Model.Tests;

public sealed class StableHashTests
{
    [Theory]
    [InlineData("", "e3b0c44298fc1c149afb")]
    [InlineData("a", "ca978112ca1bbdcafac2")]
    [InlineData("Wang Yi", "c60e7dcd86f3186c7e50")]
    [InlineData("Åsa Öberg\n😀", "387eba085cee95084d18")]
    public void The_hash_of_a_text_never_changes(string text, string hash) => Assert.Equal(hash, StableHash.Of(text));

    [Fact]
    public void A_long_text_is_hashed_whole() =>
        Assert.NotEqual(StableHash.Of(new string('a', 100_000)), StableHash.Of(new string('a', 99_999) + "b"));
}
