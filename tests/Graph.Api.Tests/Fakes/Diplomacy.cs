using Graph.Model;

namespace Graph.Api.Tests.Fakes;

/// <summary>A world of three articles, in which states meet, vote and contradict one another.</summary>
internal static class Diplomacy
{
    public const string Draft = "resolution:s-2022-431";
    public const string Other = "resolution:s-2023-7";

    /// <summary>The world.</summary>
    public static World Of() =>
        SetUp()
            .Article(
                "article:march",
                "Röster i mars",
                "Kina mötte Ryssland. Kina röstade för. Ryssland lade in veto. Wang Yi är utrikesminister.",
                "2022-03-07"
            )
            .Claim(RelationType.Met, "state:CN", "state:RU", "Kina mötte Ryssland.", "mötte")
            .Claim(RelationType.VotedFor, "state:CN", Draft, "Kina röstade för.", "röstade", InCouncil)
            .Claim(RelationType.Vetoed, "state:RU", Draft, "Ryssland lade in veto.", "veto", InCouncil)
            .Claim(RelationType.HoldsOffice, "person:wang-yi", "state:CN", "Wang Yi är utrikesminister.", "är", Minister)
            .Article(
                "article:april",
                "Möte i april",
                "Ukraina mötte Ryssland. Kina mötte inte Ryssland. Handeln ökade 5 procent. Qin Gang är utrikesminister.",
                "2022-04-11"
            )
            .Claim(RelationType.Met, "state:UA", "state:RU", "Ukraina mötte Ryssland.", "mötte")
            .Claim(RelationType.Met, "state:CN", "state:RU", "Kina mötte inte Ryssland.", "mötte", claim => claim with { Negated = true })
            .Claim(RelationType.TradesWith, "state:CN", "state:RU", "Handeln ökade 5 procent.", "ökade", claim => Change(claim, 5))
            .Claim(RelationType.HoldsOffice, "person:qin-gang", "state:CN", "Qin Gang är utrikesminister.", "är", Minister)
            .Article(
                "article:may",
                "Röster i maj",
                "Kina mötte Ryssland. Kina röstade emot. Ryssland röstade emot. Handeln ökade 9 procent.",
                "2022-05-16"
            )
            .Claim(RelationType.Met, "state:CN", "state:RU", "Kina mötte Ryssland.", "mötte")
            .Claim(RelationType.VotedAgainst, "state:CN", Other, "Kina röstade emot.", "röstade")
            .Claim(RelationType.VotedAgainst, "state:RU", Other, "Ryssland röstade emot.", "röstade")
            .Claim(RelationType.TradesWith, "state:CN", "state:RU", "Handeln ökade 9 procent.", "ökade", claim => Change(claim, 9));

    private static World SetUp() =>
        new World()
            .Actor("state:CN", "Kina")
            .Actor("state:RU", "Ryssland")
            .Actor("state:UA", "Ukraina")
            .Actor("person:wang-yi", "Wang Yi")
            .Actor("person:qin-gang", "Qin Gang")
            .Actor("org:un-security-council", "säkerhetsrådet")
            .Resolution(Draft, "utkastet om Nordkorea", "S/2022/431")
            .Resolution(Other, "utkastet om Syrien", null);

    private static Claim InCouncil(Claim claim) =>
        claim with
        {
            Attributes = claim.Attributes.Add("body", AttributeValue.Of("Säkerhetsrådet")),
        };

    private static Claim Minister(Claim claim) =>
        claim with
        {
            Attributes = claim
                .Attributes.Add("title", AttributeValue.Of("utrikesminister"))
                .Add("role", AttributeValue.Of("foreign_minister")),
        };

    private static Claim Change(Claim claim, double percent) =>
        claim with
        {
            Attributes = claim.Attributes.Add("changePercent", AttributeValue.Of(percent)),
        };
}
