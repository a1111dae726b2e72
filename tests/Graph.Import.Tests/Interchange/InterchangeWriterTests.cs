using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Graph.Import.Interchange;
using Graph.Model;

namespace Graph.Import.Tests.Interchange;

public sealed class InterchangeWriterTests
{
    private static readonly ArticleGraph s_graph = new(
        new Article(new NodeId("article:1"), "Wang Yi sa: ”Åh”.", "sv")
        {
            Title = "Å <b>\"ä\"</b>",
            Published = new DateOnly(2022, 6, 2),
            Path = "a/b.md",
        },
        [new Actor(new NodeId("person:wang-yi"), ActorKind.Person, "Wang Yi", ["Wang"], [new Mention(new TextSpan(0, 7), "Wang Yi")])],
        [new Resolution(new NodeId("resolution:1-1"), "utkastet", null)],
        [new Event(new NodeId("event:1-1"), "toppmötet")],
        [
            new Claim
            {
                Id = new NodeId("claim:1"),
                Type = RelationType.Said,
                Subject = new NodeId("person:wang-yi"),
                Object = new NodeId("quote:1"),
                Quote = new Quote(new NodeId("quote:1"), "Åh", new TextSpan(13, 15), true),
                Modality = Modality.Reported,
                Date = PartialDate.Week(new DateOnly(2022, 6, 2)),
                Confidence = 0.93,
                Extractor = "rules/1",
                Rule = "sv/quote",
                Attributes = ImmutableSortedDictionary<string, AttributeValue>
                    .Empty.Add("verb", AttributeValue.Of("säga"))
                    .Add("changePercent", AttributeValue.Of(-57.5)),
                Evidence = new Evidence(new TextSpan(0, 17), new TextSpan(8, 10)),
                Cues = [new Cue("subject", new TextSpan(0, 7))],
            },
            new Claim
            {
                Id = new NodeId("claim:2"),
                Type = RelationType.TestedWeapon,
                Subject = new NodeId("state:KP"),
                Negated = true,
                AttributedTo = new NodeId("state:US"),
                Date = PartialDate.Unresolved("i går"),
                Place = "Köln",
                Confidence = 1,
                Extractor = "rules/1",
                Rule = "sv/test",
                Evidence = new Evidence(new TextSpan(0, 17), new TextSpan(8, 10)),
            },
        ],
        [new Rejection(new TextSpan(0, 17), new TextSpan(8, 10), "sv/met", "no object")]
    );

    private const string Expected =
        """{"article":{"id":"article:1","title":"Å <b>\"ä\"</b>","language":"sv","published":"2022-06-02","source":null,"url":null,"path":"a/b.md"},"""
        + """ "actors":[{"id":"person:wang-yi","kind":"PERSON","name":"Wang Yi","aliases":["Wang"],"mentions":[{"start":0,"end":7,"text":"Wang Yi"}]}],"""
        + """ "resolutions":[{"id":"resolution:1-1","name":"utkastet","symbol":null}],"events":[{"id":"event:1-1","name":"toppmötet"}],"""
        + """ "claims":[{"type":"SAID","subject":"person:wang-yi","object":"quote:1","quote":{"text":"Åh","start":13,"end":15,"direct":true},"""
        + """ "negated":false,"modality":"REPORTED","attributedTo":null,"date":{"value":"2022-05-30","precision":"WEEK"},"place":null,"""
        + """ "attributes":{"changePercent":-57.5,"verb":"säga"},"evidence":{"start":0,"end":17,"triggerStart":8,"triggerEnd":10},"""
        + """ "confidence":0.93,"extractor":"rules/1","rule":"sv/quote","cues":[{"role":"subject","start":0,"end":7}]},"""
        + """ {"type":"TESTED_WEAPON","subject":"state:KP","object":null,"negated":true,"modality":"ASSERTED","attributedTo":"state:US","""
        + """ "date":{"value":null,"precision":"UNKNOWN","relative":"i går"},"place":"Köln","attributes":{},"""
        + """ "evidence":{"start":0,"end":17,"triggerStart":8,"triggerEnd":10},"confidence":1,"extractor":"rules/1","rule":"sv/test","cues":[]}]""";

    [Theory]
    [InlineData("sv-SE")]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    public async Task A_graph_is_one_line_in_the_form_of_the_documentation_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(
                Expected.Replace(", \"", ",\"", StringComparison.Ordinal).Replace(", {", ",{", StringComparison.Ordinal) + "}\n",
                await WriteAsync(InterchangeParts.None)
            );
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task Rejections_come_when_they_are_asked_for() =>
        Assert.EndsWith(
            ""","rejections":[{"start":0,"end":17,"triggerStart":8,"triggerEnd":10,"rule":"sv/met","reason":"no object"}]}""" + "\n",
            await WriteAsync(InterchangeParts.Rejections),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task The_text_comes_when_it_is_asked_for() =>
        Assert.Contains(
            """path":"a/b.md","text":"Wang Yi sa: ”Åh”."},""",
            await WriteAsync(InterchangeParts.Text),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task Words_without_a_speaker_have_no_subject_and_a_group_tells_its_sector_and_whose_it_is()
    {
        var group = new GroupId(new NodeId("state:CL"), Sector.Farmers).Id;
        var line = await WriteAsync(
            InterchangeParts.None,
            s_graph with
            {
                Actors = [new Actor(group, ActorKind.Group, "chilenska bönder", [], [])],
                Claims = [s_graph.Claims[0] with { Subject = null }],
            }
        );

        Assert.Contains(""" "type":"SAID","subject":null,"object":"quote:1",""".Trim(), line, StringComparison.Ordinal);
        Assert.Contains(
            """{"id":"group:CL/farmers","kind":"GROUP","name":"chilenska bönder","sector":"FARMERS","of":"state:CL","aliases":[],"mentions":[]}""",
            line,
            StringComparison.Ordinal
        );
    }

    private static async Task<string> WriteAsync(InterchangeParts parts, ArticleGraph? graph = null)
    {
        using var stream = new MemoryStream();
        using (var writer = new InterchangeWriter(stream, parts))
        {
            await writer.WriteAsync(graph ?? s_graph, CancellationToken.None);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
