using System.Globalization;

namespace Graph.Generation;

/// <summary>Chooses who and what fills the sentences of one article.</summary>
/// <param name="words">The words to choose from.</param>
/// <param name="random">The chance of the article.</param>
/// <param name="twoStates">Whether all sentences speak of the same two states.</param>
internal sealed class Casting(Words words, Random random, bool twoStates)
{
    private const int LargestNumber = 990;

    public Cast Next()
    {
        var (first, second, third) = (State(0), State(1), State(2));
        while (second == first)
            second = State(1);
        while (third == first || third == second)
            third = words.Choose("state", random);
        return new Cast
        {
            First = first,
            Second = second,
            Third = third,
            Organization = words.Choose("organization", random),
            Given = words.Choose("given", random).Text,
            Family = words.Choose("family", random).Text,
            Title = words.Choose("title", random).Text,
            Day = words.Choose("day", random).Text,
            Number = Number(),
            Words = Speech(),
        };
    }

    private Word State(int place) => twoStates && place < 2 ? words.Of("state")[place] : words.Choose("state", random);

    private int Number() => 2 + random.Next(LargestNumber);

    private string Speech()
    {
        var end = words
            .Choose("end", random)
            .Text.Replace("{N}", Number().ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return $"{words.Choose("start", random).Text} {end}, {words.Choose("middle", random).Text}";
    }
}
