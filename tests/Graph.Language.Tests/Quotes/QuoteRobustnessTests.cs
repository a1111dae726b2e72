using System.Diagnostics;
using System.Text;
using Graph.Language.Quotes;

namespace Graph.Language.Tests.Quotes;

public sealed class QuoteRobustnessTests
{
    private const int Rounds = 2000;

    /// <summary>Far above what a linear run needs on a busy machine, far below what a quadratic one would take.</summary>
    private const double LongestSeconds = 15;

    private static readonly string[] s_parts =
    [
        "”",
        "”",
        "“",
        "„",
        "»",
        "«",
        "‘",
        "’",
        "'",
        "\"",
        "\"",
        " ",
        " ",
        " ",
        "\n",
        "\n\n",
        "\n– ",
        "\n- ",
        "–",
        "—",
        ",",
        ".",
        "!",
        "?",
        "…",
        ":",
        "(",
        ")",
        "säger",
        " said ",
        " sade ",
        "Berg",
        " he ",
        "vi",
        "Fakta",
        "12",
        "att",
        "inte",
        "rebels",
        "S",
        "\ud83d\ude00",
        "\u00a0",
        "\ud83d",
    ];

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void Any_marks_give_spans_that_lie_in_the_text_and_nest(string language)
    {
        var random = new Random(20240601);
        var text = new StringBuilder();
        for (var round = 0; round < Rounds; round++)
        {
            text.Clear();
            for (var i = random.Next(40); i >= 0; i--)
            {
                text.Append(s_parts[random.Next(s_parts.Length)]);
            }

            AssertSound(language, text.ToString());
        }
    }

    [Theory]
    [InlineData("”", "sv")]
    [InlineData("” ", "sv")]
    [InlineData(" ”", "sv")]
    [InlineData(": ”Ab ", "sv")]
    [InlineData(" 'a", "en")]
    [InlineData("‘", "en")]
    [InlineData(", säger Berg", "sv")]
    [InlineData("\n– Vi, säger Berg, som, ", "sv")]
    [InlineData("\n\n“We go.", "en")]
    [InlineData("(“", "en")]
    [InlineData("s' a ", "en")]
    public void A_hundred_thousand_marks_take_linear_time(string part, string language)
    {
        foreach (var opening in new[] { "", "– ", "”Vi " })
        {
            var text = opening + new StringBuilder().Insert(0, part, 100_000);
            QuoteReader.Find(language, text[..1000], out _);
            var watch = Stopwatch.StartNew();
            QuoteReader.Find(language, text, out _);
            Assert.InRange(watch.Elapsed.TotalSeconds, 0, LongestSeconds);
        }
    }

    [Fact]
    public void Words_behind_change_nothing_before()
    {
        const string First = "Lööf är ”trött.\n\n– Det är slut, säger Berg.\n\n”Vi går. Hon log.";
        var alone = QuoteReader.Read("sv", First);
        var longer = QuoteReader.Read("sv", First + "\n\nRegnet föll över ”staden”.\n\n– Vi ses! sade Lund.");
        Assert.StartsWith(alone, longer, StringComparison.Ordinal);
    }

    private static void AssertSound(string language, string text)
    {
        var layout = QuoteReader.Find(language, text, out var tokens);
        for (var i = 0; i < layout.Quotes.Count; i++)
        {
            var quote = layout.Quotes[i];
            Assert.InRange(quote.Outer.End, quote.Outer.Start + 1, text.Length);
            Assert.True(quote.Inner.Length > 0 && quote.Outer.Contains(quote.Inner), text);
            Assert.Equal((tokens[quote.FirstToken].Start, tokens[quote.EndToken - 1].End), (quote.Inner.Start, quote.Inner.End));
            Assert.InRange(quote.Parent, -1, i - 1);
            Assert.Equal(quote.Style == QuoteStyle.Dash, quote.Turn >= 0);
            Assert.InRange(quote.Turn, -1, layout.Turns.Count - 1);
            foreach (var other in layout.Quotes.Take(i))
            {
                Assert.True(other.Outer.Contains(quote.Outer) || other.Outer.End <= quote.Outer.Start, $"crossing quotes in: {text}");
            }

            Assert.True(quote.Parent < 0 || layout.Quotes[quote.Parent].Outer.Contains(quote.Outer), text);
        }

        Assert.All(
            layout.Turns,
            t =>
                Assert.True(
                    t.FirstToken < t.AttributionStart && t.AttributionStart <= t.AttributionEnd && t.AttributionEnd <= t.EndToken,
                    text
                )
        );
    }
}
