namespace Graph.Extraction.Tests.Properties;

public sealed class LinearityTests
{
    private const int Units = 200;
    private const int Growth = 10;
    private const double Slack = 1.5;

    /// <summary>What is repeated; what it costs in memory a character may not grow with the length of the text.</summary>
    [Theory]
    [InlineData("”")]
    [InlineData("”Kina ")]
    [InlineData("(Kina ")]
    [InlineData("Kina, ")]
    [InlineData("Kina och ")]
    [InlineData("Ryssland kritiserade Kina och ")]
    [InlineData("a")]
    [InlineData("Kina")]
    [InlineData("– Ja\n")]
    [InlineData("Ja\n\n")]
    [InlineData("Norges utrikesminister Ingrid Dahl träffade Finlands president Pekka Salo. ")]
    public void Memory_a_character_does_not_grow_with_length(string unit)
    {
        var (little, much) = (BytesPerCharacter(unit, Units), BytesPerCharacter(unit, Units * Growth));
        Assert.True(much <= little * Slack, $"{little:F1} bytes a character for {Units:N0} units, {much:F1} for {Growth} times as many");
    }

    private static double BytesPerCharacter(string unit, int times)
    {
        var sample = new Sample("sv", string.Concat(Enumerable.Repeat(unit, times)));
        sample.Extract();
        var before = GC.GetAllocatedBytesForCurrentThread();
        sample.Extract();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)sample.Text.Length;
    }
}
