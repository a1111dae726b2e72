using Graph.Language.Dates;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;
using Graph.Model;

namespace Graph.Language.Tests.Dates;

public sealed class DateFinderTests
{
    private static readonly DateOnly s_published = new(2024, 5, 8);

    [Fact]
    public void Only_the_given_tokens_are_looked_at()
    {
        var pack = PackLibrary.Embedded.Of("en");
        const string Text = "They met on Friday and on Monday.";
        var tokens = Tokenizer.Tokenize(Text, pack.Lexicon);
        var found = new List<DateMention>();

        new DateFinder(pack).Find(tokens, 0, 3, Text, found);
        Assert.Empty(found);
        new DateFinder(pack).Find(tokens, 4, tokens.Count, Text, found);

        Assert.Equal((5, 7), (Assert.Single(found).FirstToken, found[0].EndToken));
    }

    [Fact]
    public void A_month_of_that_year_takes_the_year_of_an_earlier_sentence_in_the_same_list()
    {
        var pack = PackLibrary.Embedded.Of("en");
        const string Text = "They have been at odds since 2021. Moscow expelled them that April.";
        var tokens = Tokenizer.Tokenize(Text, pack.Lexicon);
        var found = new List<DateMention>();
        var finder = new DateFinder(pack);

        finder.Find(tokens, 0, 8, Text, found);
        finder.Find(tokens, 8, tokens.Count, Text, found);

        Assert.Equal("2021-04", DateResolver.Resolve(found[^1].Expression, s_published, Tense.Past, "that April").Value);
    }

    [Theory]
    [InlineData("3 October: they met.", "2023-10-03")]
    [InlineData("October 3, 2021: they met.", "2021-10-03")]
    [InlineData("8 May: they met.", "2024-05-08")]
    [InlineData("2019: they met.", "2019")]
    [InlineData("March 2020: they met.", "2020-03")]
    [InlineData("Monday: they met.", "2024-05-06")]
    [InlineData("2019 they met.", null)]
    [InlineData("2019:", null)]
    [InlineData("They met: on Monday.", null)]
    [InlineData("2019–20: they met.", null)]
    public void A_heading_is_a_date_before_a_colon(string text, string? date)
    {
        var pack = PackLibrary.Embedded.Of("en");
        var tokens = Tokenizer.Tokenize(text, pack.Lexicon);

        var heading = new DateFinder(pack).FindHeading(tokens, 0, tokens.Count, text);

        Assert.Equal(date, heading is { } found ? DateResolver.Resolve(found.Expression, s_published, Tense.Past, text).Value : null);
    }

    [Fact]
    public void An_anaphor_takes_the_date_it_refers_to()
    {
        var sameDay = new DateExpression(DateKind.Anaphor, DateUnit.Day);
        var nextDay = sameDay with { Offset = 1 };
        var anchor = PartialDate.Day(new DateOnly(2024, 2, 29));

        Assert.Equal(anchor, DateResolver.ResolveAnaphor(sameDay, anchor, "the same day"));
        Assert.Equal(PartialDate.Day(new DateOnly(2024, 3, 1)), DateResolver.ResolveAnaphor(nextDay, anchor, "the next day"));
        Assert.Equal(
            PartialDate.Year(2024),
            DateResolver.ResolveAnaphor(new DateExpression(DateKind.Anaphor, DateUnit.Year), anchor, "that year")
        );
        Assert.Equal(
            PartialDate.Unresolved("the same day"),
            DateResolver.ResolveAnaphor(sameDay, PartialDate.Month(new DateOnly(2024, 2, 1)), "the same day")
        );
    }

    [Theory]
    [InlineData(DateUnit.Day, int.MaxValue)]
    [InlineData(DateUnit.Week, int.MinValue)]
    [InlineData(DateUnit.Month, -100_000)]
    [InlineData(DateUnit.Year, 20_000)]
    public void A_distance_beyond_the_calendar_is_left_unresolved(DateUnit unit, int offset)
    {
        var expression = new DateExpression(DateKind.Shift, unit, Offset: offset);

        Assert.Equal(PartialDate.Unresolved("long ago"), DateResolver.Resolve(expression, s_published, Tense.Past, "long ago"));
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void Every_word_of_the_date_files_stands_in_ordinal_order(string language)
    {
        foreach (var file in new[] { "time.tsv", "numbers.tsv", "date-patterns.tsv" })
        {
            using var reader = PackLibrary.Embedded.Of(language).Files.Open(file);
            var words = reader
                .ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(l => l[0] != '#')
                .Skip(1)
                .Select(l => l.Split('\t')[0])
                .ToList();

            Assert.NotEmpty(words);
            Assert.Equal(words.Order(StringComparer.Ordinal), words);
        }
    }
}
