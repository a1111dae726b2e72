namespace Graph.Model.Tests;

public sealed class PartialDateTests
{
    private static readonly DateOnly s_thursday = new(2022, 6, 2);

    [Fact]
    public void A_day_is_written_whole() => Assert.Equal("2022-06-02", PartialDate.Day(s_thursday).Value);

    [Theory]
    [InlineData("2022-05-30")]
    [InlineData("2022-06-02")]
    [InlineData("2022-06-05")]
    public void A_week_is_its_monday(string day) =>
        Assert.Equal(
            ("2022-05-30", DatePrecision.Week),
            (PartialDate.Week(DateOnly.Parse(day, null)).Value, PartialDate.Week(DateOnly.Parse(day, null)).Precision)
        );

    [Fact]
    public void A_week_may_begin_in_the_year_before() => Assert.Equal("2021-12-27", PartialDate.Week(new DateOnly(2022, 1, 1)).Value);

    [Fact]
    public void A_month_is_written_without_a_day() =>
        Assert.Equal(("2022-06", new DateOnly(2022, 6, 1)), (PartialDate.Month(s_thursday).Value, PartialDate.Month(s_thursday).Start));

    [Fact]
    public void A_year_is_written_alone() =>
        Assert.Equal(("0988", new DateOnly(988, 1, 1)), (PartialDate.Year(988).Value, PartialDate.Year(988).Start));

    [Fact]
    public void Relative_words_without_a_day_to_count_from_have_no_value()
    {
        var date = PartialDate.Unresolved("förra veckan");
        Assert.Equal((null, DatePrecision.Unknown, "förra veckan"), (date.Value, date.Precision, date.Relative));
    }
}
