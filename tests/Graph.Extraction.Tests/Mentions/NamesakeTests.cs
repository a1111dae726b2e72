using Graph.Model;
using Xunit;

namespace Graph.Extraction.Tests.Mentions;

/// <summary>Two bearers of one name in one article.</summary>
public sealed class NamesakeTests
{
    [Theory]
    [InlineData("sv", "Somalias utrikesminister Ali Hassan mötte Iraks handelsminister Ali Hassan i Paris.")]
    [InlineData("sv", "Somalias utrikesminister Ali Hassan mötte på torsdagen Ali Hassan, Iraks handelsminister.")]
    [InlineData("en", "Somali Foreign Minister Ali Hassan met Iraqi Trade Minister Ali Hassan in Paris.")]
    [InlineData("en", "Ali Hassan, foreign minister of Somalia, met Iraq's trade minister, Ali Hassan, in Paris.")]
    public void Offices_of_two_states_tell_them_apart(string language, string text) =>
        Assert.Equal(
            ["person:ali-hassan~iq HOLDS_OFFICE state:IQ", "person:ali-hassan~so HOLDS_OFFICE state:SO"],
            Claims(language, text).Where(c => c.Contains("OFFICE", StringComparison.Ordinal))
        );

    [Theory]
    [InlineData(
        "sv",
        "Per Holm (S) kritiserar regeringen. Per Holm (M) kritiserar Norge.",
        "person:per-holm~moderaterna CRITICISED state:NO"
    )]
    [InlineData(
        "sv",
        "Iraks handelsminister Ali Hassan kritiserade Iran. Somalias utrikesminister Ali Hassan kritiserade Kenya.\n\nSomalias Ali Hassan kritiserade Ghana.",
        "person:ali-hassan~so CRITICISED state:GH"
    )]
    [InlineData(
        "en",
        "Iraqi Trade Minister Ali Hassan criticised Iran.\n\nSomali Foreign Minister Ali Hassan condemned Kenya. Hassan criticised Ghana.",
        "person:ali-hassan~so CRITICISED state:GH"
    )]
    [InlineData(
        "en",
        "Iraqi Trade Minister Ali Hassan met Somali Foreign Minister Ali Hassan.\n\nAli Hassan criticised Ghana.",
        "person:ali-hassan CRITICISED state:GH"
    )]
    public void A_mention_is_of_whom_it_tells_else_of_the_one_of_its_paragraph_else_of_nobody(string language, string text, string claim) =>
        Assert.Contains(claim, Claims(language, text));

    [Theory]
    [InlineData("sv", "Georgiens tidigare president Ivan Holm kritiserade Iran. Ukrainas minister Ivan Holm kritiserade Kenya.")]
    [InlineData("en", "Former Georgian President Ivan Holm criticised Iran. Ukrainian minister Ivan Holm criticised Kenya.")]
    [InlineData("en", "Russia's ambassador to Sweden, Ivan Holm, criticised Iran. Russian ambassador Ivan Holm criticised Kenya.")]
    [InlineData("sv", "Sveriges utrikesminister Ivan Holm kritiserade Iran. Kenya kritiserades i Norge av minister Ivan Holm.")]
    public void One_who_left_an_office_or_is_elsewhere_stays_one(string language, string text) =>
        Assert.All(Claims(language, text), claim => Assert.StartsWith("person:ivan-holm ", claim, StringComparison.Ordinal));

    [Theory]
    [InlineData("sv", "Centerpartiet i Estland kritiserade Ryssland.", "org:centerpartiet-ee", "Centerpartiet (Estland)")]
    [InlineData("en", "Estonia's Centre Party criticised Russia.", "org:centerpartiet-ee", "Centre Party (Estonia)")]
    [InlineData("en", "Uganda's Democratic Party criticised Kenya.", "org:democratic-party-ug", "Democratic Party (Uganda)")]
    [InlineData("en", "The Republican Party of Armenia criticised Azerbaijan.", "org:republican-party-am", "Republican Party (Armenia)")]
    [InlineData("sv", "Demokratiska partiet i Kenya kritiserade Uganda.", "org:democratic-party-ke", "Demokratiska partiet (Kenya)")]
    [InlineData("en", "Canada's Conservatives criticised China.", "org:conservative-party-ca", "Conservative Party of Canada")]
    [InlineData("sv", "Centerpartiet i Norge kritiserade Kina.", "org:senterpartiet", "Senterpartiet")]
    [InlineData("en", "The Democratic Party criticised Russia.", "org:democratic-party-us", "Democratic Party")]
    public void A_party_of_a_state_is_not_that_of_another_called_so(string language, string text, string id, string name) =>
        Assert.Contains(
            (id, name),
            ArticleExtractor
                .Default.Extract(new Article(new NodeId("article:one"), text, language) { Published = new DateOnly(2022, 5, 27) })
                .Actors.Select(a => (a.Id.Value, a.Name))
        );

    private static IEnumerable<string> Claims(string language, string text) =>
        ArticleExtractor
            .Default.Extract(new Article(new NodeId("article:one"), text, language) { Published = new DateOnly(2022, 5, 27) })
            .Claims.Where(c => c.Subject?.Kind == NodeKind.Person)
            .Select(c => $"{c.Subject} {RelationVocabulary.NameOf(c.Type)} {c.Object}")
            .Distinct()
            .Order(StringComparer.Ordinal);
}
