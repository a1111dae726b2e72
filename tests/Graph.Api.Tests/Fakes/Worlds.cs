using Graph.Model;

namespace Graph.Api.Tests.Fakes;

/// <summary>The worlds that tests ask about.</summary>
internal static class Worlds
{
    private const string Opening = "I förra veckan lade Kina och Ryssland in sitt veto mot förslaget.";
    private const string Speech = "”Sanktioner löser inget”, säger utrikesminister Wang Yi på måndagen.";
    private const string Alliance = "Kina och Ryssland är nära allierade.";
    private const string Denial = "Kina har inte träffat Ukraina.";

    /// <summary>Two vetoes, a quote, an alliance and a denial, in one article.</summary>
    public static World Veto()
    {
        var world = new World()
            .Actor("state:CN", "Kina")
            .Actor("state:RU", "Ryssland")
            .Actor("state:UA", "Ukraina")
            .Actor("person:wang-yi", "Wang Yi")
            .Actor("org:un-security-council", "säkerhetsrådet")
            .Resolution("resolution:s-2022-431", "resolutionsförslaget om Nordkorea", "S/2022/431")
            .Article("article:a1", "Veto på måndagen", string.Join(' ', Opening, Speech, Alliance, Denial), "2022-06-02");
        return world
            .Claim(RelationType.Vetoed, "state:CN", "resolution:s-2022-431", Opening, "veto", Vote)
            .Claim(RelationType.Vetoed, "state:RU", "resolution:s-2022-431", Opening, "veto", Vote)
            .Said("person:wang-yi", "Sanktioner löser inget", Speech, "säger")
            .Claim(RelationType.AlliedWith, "state:RU", "state:CN", Alliance, "allierade")
            .Claim(RelationType.Met, "state:CN", "state:UA", Denial, "träffat", claim => claim with { Negated = true });
    }

    /// <summary>A protest of a group against its state, and words that the article gives to nobody.</summary>
    public static World Protest()
    {
        const string Act = "Chilenska bönder protesterade.";
        const string Line = "Vi ger oss inte.";
        return new World()
            .Actor("state:CL", "Chile")
            .Actor("group:CL/farmers", "chilenska bönder")
            .Article("article:p1", "Protest", string.Join(' ', Act, Line), "2022-06-02")
            .Claim(RelationType.ProtestedAgainst, "group:CL/farmers", null, Act, "protesterade")
            .Said("group:CL/farmers", "Vi ger oss inte", Line, "Vi", claim => claim with { Subject = null });
    }

    /// <summary><paramref name="articles"/> articles, each with one claim of another state about another one.</summary>
    public static World Criticism(int articles)
    {
        var world = new World();
        for (var n = 0; n < articles; n++)
        {
            var (subject, target) = ($"state:S{n}", $"state:T{n}");
            world
                .Actor(subject, $"Landet {n}")
                .Actor(target, $"Grannen {n}")
                .Article($"article:c{n}", $"Rubrik {n}", $"Landet {n} fördömer grannen {n}.", "2022-06-02")
                .Claim(RelationType.Criticised, subject, target, $"Landet {n} fördömer grannen {n}.", "fördömer");
        }

        return world;
    }

    private static Claim Vote(Claim claim) =>
        claim with
        {
            Date = PartialDate.Week(World.Day("2022-05-26")),
            Attributes = claim
                .Attributes.Add("votesFor", AttributeValue.Of(13))
                .Add("votesAgainst", AttributeValue.Of(2))
                .Add("body", AttributeValue.Of("säkerhetsrådet")),
        };
}
