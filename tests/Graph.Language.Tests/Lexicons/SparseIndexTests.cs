using Graph.Language.Lexicons;

namespace Graph.Language.Tests.Lexicons;

public sealed class SparseIndexTests
{
    [Fact]
    public void Every_number_has_its_place_among_those_that_are_there()
    {
        int[] numbers = [0, 1, 62, 63, 64, 130, 191, 192];
        var index = new SparseIndex(193, numbers.Reverse());
        Assert.Equal(numbers.Length, index.Count);
        for (var number = 0; number < 193; number++)
        {
            var place = Array.IndexOf(numbers, number);
            Assert.Equal(place >= 0, index.Contains(number));
            Assert.Equal(place >= 0, index.TryFind(number, out var found));
            Assert.True(place < 0 || place == found);
        }
    }
}
