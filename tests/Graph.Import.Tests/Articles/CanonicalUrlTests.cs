using Graph.Import.Articles;

namespace Graph.Import.Tests.Articles;

public sealed class CanonicalUrlTests
{
    [Theory]
    [InlineData("https://example.org/a", "https://example.org/a")]
    [InlineData("HTTPS://Example.ORG/A", "https://example.org/A")]
    [InlineData("https://example.org:443/a", "https://example.org/a")]
    [InlineData("http://example.org/a", "https://example.org/a")]
    [InlineData("http://example.org:80/a", "https://example.org/a")]
    [InlineData("http://example.org:8080/a", "http://example.org:8080/a")]
    [InlineData("https://example.org/a/", "https://example.org/a")]
    [InlineData("https://example.org/", "https://example.org")]
    [InlineData("https://example.org/a#top", "https://example.org/a")]
    [InlineData("https://example.org/a?utm_source=x&id=7&UTM_Medium=y&fbclid=z", "https://example.org/a?id=7")]
    [InlineData("https://example.org/a?utm_source=x", "https://example.org/a")]
    [InlineData("  https://example.org/nyhet/å  ", "https://example.org/nyhet/%C3%A5")]
    [InlineData("urn:newsml:tt.se:20220602:1", "urn:newsml:tt.se:20220602:1")]
    public void An_address_has_one_form(string written, string expected)
    {
        Assert.True(CanonicalUrl.TryParse(written, out var canonical));
        Assert.Equal(expected, canonical);
    }

    [Theory]
    [InlineData("")]
    [InlineData("example.org/a")]
    [InlineData("/a/b")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://")]
    public void What_is_no_absolute_address_is_refused(string written) => Assert.False(CanonicalUrl.TryParse(written, out _));
}
