using System.Text;
using Graph.Import.Articles;

namespace Graph.Import.Tests.Formats;

public sealed class HtmlFormatTests
{
    private static readonly string s_body = string.Concat(
        Enumerable
            .Range(1, 6)
            .Select(i =>
                $"<p>Stycke {i}: Kina och Ryssland lade in sitt veto mot resolutionen i säkerhetsrådet, och USA kritiserade <b>beslutet</b>, sade talespersonen.</p>"
            )
    );

    [Fact]
    public async Task The_main_text_comes_without_what_stands_around_it()
    {
        var article = await OneAsync(
            Page("<meta property='og:title' content='Ur Open Graph'><link rel=canonical href='https://example.org/a?utm_source=x'>")
        );
        Assert.StartsWith("Stycke 1: Kina och Ryssland lade in sitt veto", article.Text, StringComparison.Ordinal);
        Assert.Contains("beslutet, sade talespersonen.\n\nStycke 2:", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Prenumerera", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("spårning", article.Text, StringComparison.Ordinal);
        Assert.Equal(
            ("Ur Open Graph", "https://example.org/a", "sv", new DateOnly(2025, 3, 4)),
            (article.Title, article.Url, article.Language, article.Published)
        );
    }

    [Fact]
    public async Task What_JSON_LD_says_goes_before_all_else()
    {
        var article = await OneAsync(
            Page(
                """
                <script type="application/ld+json">{ broken</script>
                <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebSite"}, {"@type": ["NewsArticle"], "headline": "Ur JSON-LD",
                "datePublished": "2025-03-01T08:00:00+01:00", "dateModified": "2025-03-02T08:00:00Z", "inLanguage": "sv-SE", "mainEntityOfPage": {"@id": "https://example.org/ld"},
                "publisher": {"@type": "Organization", "name": "Dagens Kurir"}}]}</script><meta property="og:title" content="nej">
                """
            )
        );
        Assert.Equal(
            ("Ur JSON-LD", "https://example.org/ld", "Dagens Kurir", new DateOnly(2025, 3, 1)),
            (article.Title, article.Url, article.Source, article.Published!.Value)
        );
        Assert.Equal(new DateTimeOffset(2025, 3, 2, 8, 0, 0, TimeSpan.Zero), article.Modified);
    }

    [Fact]
    public async Task Old_pages_are_decoded_by_what_they_say_or_look_like()
    {
        var latin = Encoding.Latin1.GetBytes(Page("<meta charset=iso-8859-1>"));
        Assert.Contains("säkerhetsrådet", Assert.Single(await Reading.AllOfAsync("a.html", latin)).Article!.Text, StringComparison.Ordinal);
        Assert.Contains(
            "säkerhetsrådet",
            Assert.Single(await Reading.AllOfAsync("a.html", Encoding.Latin1.GetBytes(Page("")))).Article!.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_page_without_an_article_or_with_bottomless_nesting_is_refused()
    {
        Assert.Equal(
            "the page has no main text",
            Assert.Single(await Reading.AllOfAsync("a.html", "<html><body></body></html>")).Problem!.Message
        );
        var deep = "<html><body>" + string.Concat(Enumerable.Repeat("<div>", 50_000)) + "x";
        Assert.StartsWith(
            "the page nests elements more than 512 deep",
            Assert.Single(await Reading.AllOfAsync("a.html", deep)).Problem!.Message,
            StringComparison.Ordinal
        );
    }

    private static string Page(string head) =>
        $"<!DOCTYPE html><html lang=sv><head><title>Titel</title>{head}</head><body><nav><a href=/>Prenumerera</a></nav><article><h1>Rubrik</h1>"
        + $"<time datetime='2025-03-04T10:00:00+01:00'>i går</time>{s_body}</article><script>var spårning;</script><footer>Prenumerera</footer></body></html>";

    private static async Task<Model.Article> OneAsync(string html)
    {
        var result = Assert.Single(await Reading.AllOfAsync("a.html", html));
        Assert.Null(result.Problem);
        return result.Article!;
    }
}
