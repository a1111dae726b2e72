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
