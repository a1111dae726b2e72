namespace Graph.Language.Tests;

public sealed class NameSlugTests
{
    [Theory]
    [InlineData("Wang Yi", "wang-yi")]
    [InlineData("Åsa Öberg", "asa-oberg")]
    [InlineData("Per O'Brien", "per-obrien")]
    [InlineData("Per O’Brien", "per-obrien")]
    [InlineData("S/2022/431", "s-2022-431")]
    [InlineData("  Anna   Berg. ", "anna-berg")]
    public void A_name_has_one_slug_however_it_is_written(string name, string slug) => Assert.Equal(slug, NameSlug.Of(name));
}
