using System.Globalization;

namespace Graph.Model.Tests;

public sealed class AttributeValueTests
{
    [Fact]
    public void A_value_is_words_or_a_number()
    {
        Assert.Equal(("IMPORT", null), (AttributeValue.Of("IMPORT").Text, AttributeValue.Of("IMPORT").Number));
        Assert.Equal((null, 57.0), (AttributeValue.Of(57).Text, AttributeValue.Of(57).Number!.Value));
    }

    [Fact]
    public void A_number_is_written_the_same_in_every_culture()
    {
        var culture = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo("sv-SE");
            Assert.Equal("-3.5", AttributeValue.Of(-3.5).ToString());
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }
    }
}
