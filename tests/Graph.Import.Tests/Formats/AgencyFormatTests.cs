using Graph.Import.Articles;

namespace Graph.Import.Tests.Formats;

/// <summary>ninjs and NewsML-G2: what news agencies send.</summary>
public sealed class AgencyFormatTests
{
    [Theory]
    [InlineData(
        """{"uri": "urn:newsml:tt.se:1", "type": "text", "version": "2", "versioncreated": "2025-03-04T10:00:00+01:00", "firstcreated": "2025-03-03T10:00:00Z", "pubstatus": "usable", "language": "sv", "headline": "Rubrik", "body_text": "Kina sade nej.", "copyrightholder": "TT"}"""
    )]
    [InlineData(
        """{"uri": "urn:newsml:tt.se:1", "type": "text", "version": "2", "versioncreated": "2025-03-04T09:00:00Z", "firstcreated": "2025-03-03T10:00:00Z", "pubstatus": "usable", "language": "sv", "headline": "Rubrik", "body_xhtml": "<p>Kina <b>sade</b> nej.</p>", "copyrightholder": "TT"}"""
    )]
    [InlineData(
        """{"uri": "urn:newsml:tt.se:1", "type": "text", "version": "2", "versioncreated": "2025-03-04T09:00:00Z", "firstcreated": "2025-03-03T10:00:00Z", "pubstatus": "usable", "language": "sv", "headlines": [{"role": "sub", "value": "Nej"}, {"role": "main", "value": "Rubrik"}], "bodies": [{"contenttype": "text/html", "value": "<p>nej</p>"}, {"contenttype": "text/plain", "value": "Kina sade nej."}], "copyrightholder": "TT"}"""
    )]
    [InlineData(
        """{"uri": "urn:newsml:tt.se:1", "type": "text", "version": "2", "versionCreated": "2025-03-04T09:00:00Z", "firstCreated": "2025-03-03T10:00:00Z", "pubStatus": "usable", "language": "sv", "headlines": [{"value": "Rubrik"}], "bodies": [{"contentType": "text/html", "value": "<p>Kina sade nej.</p>"}], "infoSources": [{"name": "TT"}]}"""
    )]
    public async Task Ninjs_of_all_versions_is_one_article(string json)
    {
        var article = Assert.Single(await Reading.AllOfAsync("a.json", json)).Article!;
        Assert.Equal(
            ("urn:newsml:tt.se:1", "Rubrik", "Kina sade nej.", "sv", "TT"),
            (article.Url, article.Title, article.Text, article.Language, article.Source)
        );
        Assert.Equal(
            (2, new DateOnly(2025, 3, 3), new DateTimeOffset(2025, 3, 4, 9, 0, 0, TimeSpan.Zero)),
            (article.Version, article.Published!.Value, article.Modified!.Value)
        );
    }

    [Theory]
    [InlineData("a.json", """{"uri": "urn:newsml:tt.se:1", "version": "3", "pubstatus": "canceled"}""")]
    [InlineData("a.jsonl", """{"uri": "urn:newsml:tt.se:1", "version": 3, "pubStatus": "withheld"}""")]
    [InlineData(
        "a.xml",
        """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:tt.se:1" version="3"><itemMeta><itemClass qcode="ninat:text"/><pubStatus qcode="stat:canceled"/></itemMeta></newsItem>"""
    )]
    public async Task What_the_agency_cancels_is_withdrawn(string name, string written)
    {
        var result = Assert.Single(await Reading.AllOfAsync(name, written));
        Assert.Equal((ArticleId.OfUrl("urn:newsml:tt.se:1"), 3), (result.Withdrawn, result.WithdrawnVersion));
        Assert.Null(result.Problem);
    }

    [Fact]
    public async Task A_message_of_NewsML_gives_its_items_and_pictures_are_refused()
    {
        var results = await Reading.AllOfAsync(
            "a.xml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
            <newsItem guid="tag:tt.se,2025:1" version="2"><itemMeta><itemClass qcode="ninat:text"/><provider literal="TT"/><versionCreated>2025-03-04T10:00:00+01:00</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
            <contentMeta><contentCreated>2025-03-03</contentCreated><language tag="sv-SE"/><headline>Rubrik</headline></contentMeta>
            <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>nej</title></head><body><p>Kina sade nej.</p><p>USA sade ja.</p></body></html></inlineXML></contentSet></newsItem>
            <newsItem guid="tag:tt.se,2025:2" version="1"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta></newsItem>
            <newsItem guid="1234" version="1"><contentSet><inlineXML><nitf><body><body.head><hedline><hl1>nej</hl1></hedline></body.head><body.content><p>Ur NITF.</p></body.content></body></nitf></inlineXML></contentSet></newsItem>
            </itemSet></newsMessage>
            """
        );
        Assert.Equal(["Kina sade nej.\n\nUSA sade ja.", null, "Ur NITF."], results.Select(r => r.Article?.Text));
        var first = results[0].Article!;
        Assert.Equal(
            ("tag:tt.se,2025:1", "Rubrik", "sv", "TT", 2, new DateOnly(2025, 3, 3)),
            (first.Url, first.Title, first.Language, first.Source, first.Version, first.Published!.Value)
        );
        Assert.Equal("the item is a picture", results[1].Problem!.Message);
        Assert.Equal("urn:guid:1234", results[2].Article!.Url);
    }
}
