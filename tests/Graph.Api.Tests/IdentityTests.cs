using Graph.Api.Tests.Fakes;
using Graph.Model;

namespace Graph.Api.Tests;

/// <summary>Who is who, and since when, as the interface tells it.</summary>
public sealed class IdentityTests
{
    [Fact]
    public async Task A_name_that_is_nobodys_is_shown_as_ambiguous_with_those_who_bear_it()
    {
        await using var world = await StoredWorld.StartAsync(Namesakes());

        var data = await world.Api.DataAsync(
            """
            { bare: actor(id: "person:per-holm") { ... on Person { isAmbiguous namesakes { id } } }
              one: actor(id: "person:per-holm~se") { ... on Person { isAmbiguous namesakes { id } } }
              other: actor(id: "person:eva-lind") { ... on Person { isAmbiguous namesakes { id } } } }
            """
        );

        Assert.Equal(
            """{"isAmbiguous":true,"namesakes":[{"id":"person:per-holm~no"},{"id":"person:per-holm~se"}]}""",
            data.GetProperty("bare").GetRawText()
        );
        Assert.Equal("""{"isAmbiguous":false,"namesakes":[{"id":"person:per-holm~no"}]}""", data.GetProperty("one").GetRawText());
        Assert.Equal("""{"isAmbiguous":false,"namesakes":[]}""", data.GetProperty("other").GetRawText());
    }

    [Fact]
    public async Task The_start_and_the_end_of_an_office_are_told_with_their_claims()
    {
        await using var world = await StoredWorld.StartAsync(Offices());

        var data = await world.Api.DataAsync(
            """{ officeHolders(of: "state:SE", role: "foreign minister") { person { id } from { date { value precision } claim { article { id } } } to { date { value precision } } firstSeen } }"""
        );

        Assert.Equal(
            """[{"person":{"id":"person:ola-dahl"},"from":null,"to":null,"firstSeen":"2024-05-02"},{"person":{"id":"person:eva-lind"},"from":{"date":{"value":"2022-03","precision":"MONTH"},"claim":{"article":{"id":"article:came"}}},"to":{"date":{"value":"2024-01-15","precision":"DAY"}},"firstSeen":"2022-03-01"}]""",
            data.GetProperty("officeHolders").GetRawText()
        );
    }

    [Theory]
    [InlineData("2023-01-01", """[{"person":{"id":"person:eva-lind"},"isTie":false,"isGap":false}]""")]
    [InlineData("2024-02-15", """[{"person":{"id":"person:eva-lind"},"isTie":false,"isGap":true}]""")]
    [InlineData("2024-05-02", """[{"person":{"id":"person:ola-dahl"},"isTie":false,"isGap":false}]""")]
    public async Task A_gap_between_two_holders_is_told(string day, string expected)
    {
        await using var world = await StoredWorld.StartAsync(Offices());

        var data = await world.Api.DataAsync(
            "query($on: Date) { officeHolders(of: \"state:SE\", on: $on) { person { id } isTie isGap } }",
            new { on = day }
        );

        Assert.Equal(expected, data.GetProperty("officeHolders").GetRawText());
    }

    [Theory]
    [InlineData("""claims(where: { subject: "person:sven-holm" }) { edges { node { subject { id } } } }""")]
    [InlineData("""claims(where: { actors: { any: ["person:sven-holm", "state:DK"] } }) { edges { node { subject { id } } } }""")]
    [InlineData("""claims(involving: "person:sven-holm") { edges { node { subject { id } } } }""")]
    [InlineData("""relations(where: { actors: { all: ["person:sven-holm", "state:NO"] } }) { edges { node { subject { id } } } }""")]
    [InlineData("""relations(orderBy: SUPPORT, where: { object: "state:NO", subject: "person:sven-holm" }) { edges { cursor } }""")]
    [InlineData("""quotes(where: { speaker: "person:sven-holm" }) { edges { node { text } } }""")]
    [InlineData("""articles(where: { mentions: "person:sven-holm" }) { edges { node { id } } }""")]
    [InlineData("""counts(where: { subject: "person:sven-holm" }, by: [SUBJECT]) { count keys { value } }""")]
    [InlineData("""timeline(where: { subject: "person:sven-holm" }) { start types { type count } }""")]
    [InlineData("""path(from: "person:sven-holm", to: "state:NO") { steps { relation { subject { id } } } }""")]
    [InlineData("""path(from: "state:SE", to: "person:sven-holm") { steps { relation { subject { id } } } }""")]
    [InlineData("""neighbourhood(of: "person:sven-holm") { nodes { node { id } } }""")]
    [InlineData("""officeHolders(of: "org:gamla-radet") { person { id } }""")]
    [InlineData("""state(code: "NO") { relations(where: { subject: "person:sven-holm" }) { edges { node { id } } } }""")]
    [InlineData("""state(code: "NO") { relations { edges { node { counterpart(of: "person:sven-holm") { id } } } } }""")]
    public async Task An_id_that_was_merged_leads_on_wherever_one_is_taken(string question)
    {
        await using var world = await StoredWorld.StartAsync(
            Merged(),
            ("person:per-holm", "person:sven-holm"),
            ("org:radet", "org:gamla-radet")
        );

        var led = await world.Api.DataAsync($"{{ {question} }}");

        var direct = question
            .Replace("sven-holm", "per-holm", StringComparison.Ordinal)
            .Replace("gamla-radet", "radet", StringComparison.Ordinal);
        Assert.Equal((await world.Api.DataAsync($"{{ {direct} }}")).GetRawText(), led.GetRawText());
        Assert.Contains(":", led.EnumerateObject().Single().Value.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("\"edges\":[]", led.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", """["VOTED_AGAINST","VOTED_FOR"]""")]
    [InlineData(", where: { types: VOTED_FOR }", """["VOTED_FOR","VOTED_AGAINST"]""")]
    [InlineData(", where: { types: VETOED }", "null")]
    public async Task Two_votes_of_one_voter_contradict_one_another(string where, string expected)
    {
        const string Draft = "resolution:a-res-1";
        await using var world = await StoredWorld.StartAsync(
            new World()
                .Actor("state:SE", "Sverige")
                .Actor("state:RU", "Ryssland")
                .Resolution(Draft, "A/RES/1", "A/RES/1")
                .Article("article:record", "Röster", "Sverige: ja. Ryssland: nej.", "2022-03-02")
                .Claim(RelationType.VotedFor, "state:SE", Draft, "Sverige: ja.", "ja")
                .Claim(RelationType.VotedAgainst, "state:RU", Draft, "Ryssland: nej.", "nej")
                .Article("article:news", "Nyhet", "Sverige röstade nej. Ryssland lade in veto.", "2022-03-03")
                .Claim(RelationType.VotedAgainst, "state:SE", Draft, "Sverige röstade nej.", "nej")
                .Claim(RelationType.Vetoed, "state:RU", Draft, "Ryssland lade in veto.", "veto")
        );

        var data = await world.Api.DataAsync(
            $"{{ contradictions(kind: VOTE{where}) {{ nodes {{ kind claim {{ type }} counter {{ type }} }} }} }}"
        );

        var types = data.GetProperty("contradictions")
            .GetProperty("nodes")
            .EnumerateArray()
            .Select(n =>
                $"[{n.GetProperty("claim").GetProperty("type").GetRawText()},{n.GetProperty("counter").GetProperty("type").GetRawText()}]"
            );
        Assert.Equal(expected, types.SingleOrDefault() ?? "null");
    }

    private static World Merged() =>
        new World()
            .Actor("state:SE", "Sverige")
            .Actor("state:NO", "Norge")
            .Actor("org:radet", "Rådet")
            .Actor("org:gamla-radet", "Gamla rådet")
            .Actor("person:per-holm", "Per Holm")
            .Actor("person:sven-holm", "Sven Holm")
            .Article("article:one", "Ett", "Per Holm är minister.", "2022-03-07")
            .Claim(RelationType.HoldsOffice, "person:per-holm", "state:SE", "Per Holm är minister.", "är")
            .Claim(RelationType.HoldsOffice, "person:per-holm", "org:radet", "Per Holm är minister.", "är")
            .Article("article:two", "Två", "Sven Holm kritiserar Norge. ”Nej”, säger han.", "2022-03-08")
            .Claim(RelationType.Criticised, "person:sven-holm", "state:NO", "Sven Holm kritiserar Norge.", "kritiserar")
            .Said("person:sven-holm", "Nej", "”Nej”, säger han.", "säger")
            .Article("article:three", "Tre", "Sven Holm är ordförande.", "2022-03-09")
            .Claim(RelationType.HoldsOffice, "person:sven-holm", "org:gamla-radet", "Sven Holm är ordförande.", "är");

    private static World Namesakes() =>
        new World()
            .Actor("state:SE", "Sverige")
            .Actor("state:NO", "Norge")
            .Actor("person:per-holm", "Per Holm")
            .Actor("person:eva-lind", "Eva Lind")
            .Article("article:one", "Ett", "Per Holm är utrikesminister.", "2022-03-07")
            .Claim(RelationType.HoldsOffice, "person:per-holm", "state:SE", "Per Holm är utrikesminister.", "är", Minister)
            .Article("article:two", "Två", "Per Holm är utrikesminister.", "2022-03-08")
            .Claim(RelationType.HoldsOffice, "person:per-holm", "state:NO", "Per Holm är utrikesminister.", "är", Minister)
            .Article("article:three", "Tre", "Per Holm mötte Eva Lind.", "2022-03-09")
            .Claim(RelationType.Met, "person:per-holm", "person:eva-lind", "Per Holm mötte Eva Lind.", "mötte");

    private static World Offices() =>
        new World()
            .Actor("state:SE", "Sverige")
            .Actor("person:eva-lind", "Eva Lind")
            .Actor("person:ola-dahl", "Ola Dahl")
            .Article("article:came", "Ny", "Eva Lind blev utrikesminister i mars.", "2022-04-07")
            .Claim(
                RelationType.HoldsOffice,
                "person:eva-lind",
                "state:SE",
                "Eva Lind blev utrikesminister i mars.",
                "blev",
                c => Minister(c) with { Date = PartialDate.Month(new DateOnly(2022, 3, 1)) }
            )
            .Article("article:went", "Slut", "Eva Lind avgick på måndagen.", "2024-01-17")
            .Claim(
                RelationType.LeftOffice,
                "person:eva-lind",
                "state:SE",
                "Eva Lind avgick på måndagen.",
                "avgick",
                c => Minister(c) with { Date = PartialDate.Day(new DateOnly(2024, 1, 15)) }
            )
            .Article("article:next", "Nästa", "Ola Dahl är utrikesminister.", "2024-05-02")
            .Claim(RelationType.HoldsOffice, "person:ola-dahl", "state:SE", "Ola Dahl är utrikesminister.", "är", Minister);

    private static Claim Minister(Claim claim) =>
        claim with
        {
            Attributes = claim
                .Attributes.Add("title", AttributeValue.Of("utrikesminister"))
                .Add("role", AttributeValue.Of("foreign-minister")),
        };
}
