namespace Graph.Import.Tests.Formats;

public sealed class FeedFormatTests
{
    private const string Rss = """
        <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Dagens Kurir</title><language>sv-se</language><image><title>nej</title></image>
        <item><title>Kina &amp;amp; USA</title><link>https://example.org/1</link><pubDate>Tue, 04 Mar 2025 10:00:00 +0100</pubDate><description>Kort.</description><content:encoded><![CDATA[<p>Första.</p><p>Andra &aring;.</p>]]></content:encoded></item>
        <item><guid isPermaLink="false">id-2</guid><description>&lt;b&gt;Bara&lt;/b&gt; ingress.</description></item>
        <item><title>Tom</title></item></channel></rss>
        """;

    [Fact]
    public async Task Rss_gives_the_whole_content_or_else_the_summary()
    {
        var results = await Reading.AllOfAsync("a.rss", Rss);
        Assert.Equal(["Första.\n\nAndra å.", "Bara ingress.", null], results.Select(r => r.Article?.Text));
        var first = results[0].Article!;
        Assert.Equal(
            ("Kina & USA", "https://example.org/1", new DateOnly(2025, 3, 4), "sv", "Dagens Kurir"),
            (first.Title, first.Url, first.Published!.Value, first.Language, first.Source)
        );
        Assert.Equal("urn:guid:id-2", results[1].Article!.Url);
    }

    [Fact]
    public async Task Atom_gives_text_markup_and_elements()
    {
        var results = await Reading.AllOfAsync(
            "a.atom",
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv"><title>Kuriren</title>
            <entry><title type="html">A &lt;i&gt;B&lt;/i&gt;</title><link rel="self" href="https://example.org/x"/><link href="https://example.org/1"/><id>tag:x</id><published>2025-03-04T10:00:00Z</published><updated>2025-03-05T10:00:00Z</updated><content type="html">&lt;p&gt;Ett.&lt;/p&gt;</content></entry>
            <entry><id>urn:x:2</id><updated>2025-03-05T10:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Två <b>tre</b>.</p></div></content></entry></feed>
            """
        );
        Assert.Equal(["Ett.", "Två tre."], results.Select(r => r.Article?.Text));
        Assert.Equal(
            ("A B", "https://example.org/1", new DateOnly(2025, 3, 4), new DateTimeOffset(2025, 3, 5, 10, 0, 0, TimeSpan.Zero)),
            (results[0].Article!.Title, results[0].Article!.Url, results[0].Article!.Published, results[0].Article!.Modified)
        );
    }

    [Theory]
    [InlineData(
        "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><rss><channel><item><title>&b;</title></item></channel></rss>",
        "it declares a document type, in which bombs of entities hide"
    )]
    [InlineData("<rss><channel><item><title>a</channel></rss>", "broken XML: ")]
    [InlineData("<html><p>a</p></html>", "there are no articles in it")]
    public async Task Bombs_and_broken_XML_are_refused(string xml, string expected) =>
        Assert.StartsWith(expected, Assert.Single(await Reading.AllOfAsync("a.xml", xml)).Problem!.Message, StringComparison.Ordinal);

    [Fact]
    public async Task Bottomless_nesting_is_refused()
    {
        var deep = $"<rss><channel><item>{string.Concat(Enumerable.Repeat("<a>", 100_000))}";
        Assert.StartsWith(
            "elements stand more than 256 deep",
            Assert.Single(await Reading.AllOfAsync("a.xml", deep)).Problem!.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Standard_input_is_told_by_its_beginning()
    {
        Assert.Equal(3, (await Reading.AllAsync(["-"], standardInput: Rss)).Count);
        Assert.Equal(
            "https://example.org/1",
            (await Reading.AllAsync(["-"], standardInput: "{\n \"text\": \"Ett.\",\n \"url\": \"https://example.org/1\"}"))[0].Article!.Url
        );
    }
}
