using System.Globalization;
using Graph.Import.Articles;

namespace Graph.Import.Tests.Articles;

public sealed class PublishedDateTests
{
    [Theory]
    [InlineData("2022-06-02")]
    [InlineData(" 2022-6-2 ")]
    [InlineData("2022/06/02")]
    [InlineData("20220602")]
    [InlineData("2022-06-02T23:59:59Z")]
    [InlineData("2022-06-02T23:59")]
    [InlineData("2022-06-02 07:30:00.123 +02:00")]
    [InlineData("2022-06-02T07:30:00+0200")]
    [InlineData("Thu, 02 Jun 2022 07:30:00 GMT")]
    [InlineData("2 June 2022")]
    [InlineData("June 2, 2022")]
    public void A_date_is_read_with_or_without_a_time(string written)
    {
        Assert.True(PublishedDate.TryParse(written, out var day));
        Assert.Equal(new DateOnly(2022, 6, 2), day);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2022-13-40")]
    [InlineData("2022-02-30")]
    [InlineData("02/06/2022")]
    [InlineData("2022-06-02 25:00")]
    [InlineData("2022-06-02 i går")]
    [InlineData("soon")]
    public void What_is_no_date_is_refused(string written) => Assert.False(PublishedDate.TryParse(written, out _));

    [Theory]
    [InlineData("sv-SE")]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    public void The_culture_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.True(PublishedDate.TryParse("2022-06-02", out var day));
            Assert.Equal(2022, day.Year);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
