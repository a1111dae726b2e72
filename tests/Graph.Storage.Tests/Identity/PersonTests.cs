using Graph.Model;
using Graph.Storage.Identity;
using Graph.Storage.Tests.Samples;
using static Graph.Storage.Tests.Samples.World;

namespace Graph.Storage.Tests.Identity;

/// <summary>Whom the names of articles mean, as every store decides it.</summary>
public sealed class PersonTests
{
    [Theory]
    [InlineData("xi", "xi-jinping")]
    [InlineData("zelensky", "volodymyr-zelenskyj")]
    [InlineData("j-holm", "johan-holm")]
    [InlineData("johan-holm", "j-k-holm")]
    [InlineData("anna-berg", "anna-maria-berg")]
    [InlineData("al-omari", "said-al-omari")]
    [InlineData("oleksiy-chernyshov", "oleksij-tjernysjov")]
    [InlineData("maxim-tokayev", "maksim-tokajev")]
    [InlineData("ivan-tikhonov", "ivan-tichonov")]
    [InlineData("olga-khodasevsky", "olga-chodasevskij")]
    [InlineData("juergen-moeller", "jurgen-moller")]
    [InlineData("aleksandar-djordjevic", "aleksandar-dordevic")]
    [InlineData("abdelfattah-omari", "abdel-fattah-omari")]
    [InlineData("abdel-rahman-al-omari", "abdulrahman-al-omari")]
    [InlineData("abdul-rahman-al-omari", "abdelrahman-al-omari")]
    public void A_shorter_name_and_another_way_to_write_it_mean_the_only_bearer(string name, string other) =>
        Assert.Single(Who(Article("one", name), Article("two", other)).Distinct());

    [Theory]
    [InlineData("per-holm", "johan-holm")]
    [InlineData("maria-berg", "anna-maria-berg")]
    [InlineData("k-holm", "johan-holm")]
    [InlineData("li-holm-andersson", "li")]
    [InlineData("imran-khan", "imran-chan")]
    [InlineData("michael-berg", "michal-berg")]
    [InlineData("per-andersson", "per-anderson")]
    public void Other_names_are_others(string name, string other) =>
        Assert.Equal(2, Who(Article("one", name), Article("two", other)).Distinct().Count());

    [Fact]
    public void A_family_name_that_two_bear_is_shown_as_nobodys() =>
        Assert.Equal(
            ["per-holm", "anna-holm", "holm"],
            Who(Article("one", "per-holm"), Article("two", "anna-holm"), Article("three", "holm"))
        );

    [Fact]
    public void An_office_tells_which_of_two_is_meant() =>
        Assert.Equal(
            ["per-holm", "anna-holm", "anna-holm"],
            Who(
                Article("one", "per-holm", Minister(Usa)),
                Article("two", "anna-holm", Minister(Sweden)),
                Article("three", "holm", Minister(Sweden))
            )
        );

    [Theory]
    [InlineData("sameh-shoukry", "sameh-shukri")]
    [InlineData("georgi-petrov", "georgy-petrov")]
    [InlineData("per-andersson", "per-anderson")]
    [InlineData("masood-ghani", "massoud-ghani")]
    [InlineData("aljaksandr-holmavljov", "alexander-holmavlev")]
    [InlineData("volodymyr-bergtjov", "vladimir-bergchev")]
    public void Another_spelling_is_of_one_where_an_office_agrees_and_then_whatever_is_told(string name, string other)
    {
        Assert.Single(
            Who(Article("one", name, Minister(Sweden)), Article("two", other, Minister(Sweden)), Article("three", other)).Distinct()
        );
        Assert.Equal(
            2,
            Who(Article("one", name, Minister(Sweden)), Article("two", other, Minister(Usa)), Article("three", name)).Distinct().Count()
        );
    }

    [Fact]
    public void A_name_that_is_not_the_first_given_means_its_bearer_where_an_office_agrees() =>
        Assert.Equal(
            ["anna-maria-berg", "anna-maria-berg", "maria-berg"],
            Who(
                Article("one", "anna-maria-berg", Minister(Sweden)),
                Article("two", "maria-berg", Minister(Sweden)),
                Article("three", "maria-berg", Minister(Usa))
            )
        );

    [Fact]
    public void A_name_that_one_article_writes_in_two_ways_is_one() =>
        Assert.Single(Who(Article("one", "ivan-holmsky", a => a.Claim(RelationType.Met, Person("holmskij"), Nato))).Distinct());

    [Fact]
    public void Bearers_of_one_name_whom_one_article_tells_apart_are_those_of_other_articles() =>
        Assert.Equal(
            ["ali-hassan~se", "ali-hassan~us", "ali-hassan~se", "ali-hassan~us", "ali-hassan"],
            Who(
                Article("one", "ali-hassan~se", a => Both(a, Person("ali-hassan~se"), Person("ali-hassan~us"))),
                Article("two", "ali-hassan", Minister(Sweden)),
                Article("three", "ali-hassan", Minister(Usa)),
                Article("four", "ali-hassan")
            )
        );

    [Fact]
    public void Whom_one_article_tells_apart_are_two() =>
        Assert.Equal(["holm", "per-holm"], Who(Article("one", "holm", a => a.Claim(RelationType.Met, Person("per-holm"), Nato))));

    [Fact]
    public void Pronouns_of_a_woman_and_of_a_man_are_of_two() =>
        Assert.Equal(
            ["kim-berg~f", "kim-berg~m", "kim-berg"],
            Who(Article("one", "kim-berg", Called("Hon")), Article("two", "kim-berg", Called("he")), Article("three", "kim-berg"))
        );

    [Fact]
    public void Posts_that_nobody_holds_together_are_of_two_where_they_are_seen_together() =>
        Assert.Equal(
            ["kim-berg~se-diplomat", "kim-berg~se-minister"],
            Who(Article("one", "kim-berg", Office(Sweden, "un-ambassador")), Article("two", "kim-berg", Office(Sweden, "foreign-minister")))
        );

    [Fact]
    public void Who_leaves_a_post_for_another_is_one() =>
        Assert.Single(
            Who([
                    .. new[] { "2022-03-01", "2022-04-01", "2022-05-01" }.Select(day =>
                        Article("a" + day, "kim-berg", Office(Sweden, "un-ambassador"), day)
                    ),
                    .. new[] { "2022-05-20", "2022-06-01", "2022-07-01" }.Select(day =>
                        Article("b" + day, "kim-berg", Office(Sweden, "foreign-minister"), day)
                    ),
                ])
                .Distinct()
        );

    [Fact]
    public void Parties_of_one_year_are_of_two() =>
        Assert.Equal(["kim-berg~s", "kim-berg~m"], Who(Article("one", "kim-berg", Party("s")), Article("two", "kim-berg", Party("m"))));

    [Theory]
    [InlineData("sv", 2)]
    [InlineData("en", 1)]
    public void Leaders_of_two_parties_are_two_where_one_language_tells_both(string language, int persons) =>
        Assert.Equal(
            persons,
            Who(
                    Article("one", "kim-berg", Office(new NodeId("org:s"), "party-leader")),
                    Article(
                        "two",
                        "kim-berg",
                        (a, p) => Office(new NodeId("org:m"), "party-leader")(a.With(x => x with { Language = language }), p)
                    )
                )
                .Distinct()
                .Count()
        );

    [Fact]
    public void What_does_not_contradict_is_of_one() =>
        Assert.Single(
            Who(
                    Article("one", "kim-berg", Party("s")),
                    Article("two", "kim-berg", Minister(Sweden)),
                    Article("three", "kim-berg", Called("she"))
                )
                .Distinct()
        );

    private static ArticleGraph Article(
        string name,
        string person,
        Action<SampleArticle, NodeId>? tell = null,
        string published = "2022-05-27"
    )
    {
        var article = SampleArticle.Of(name, published).Claim(RelationType.Met, Person(person), Nato);
        tell?.Invoke(article, Person(person));
        return article.Build();
    }

    private static ArticleGraph Article(string name, string person, Action<SampleArticle> tell) => Article(name, person, (a, _) => tell(a));

    private static void Both(SampleArticle article, NodeId one, NodeId other)
    {
        Minister(Sweden)(article, one);
        Minister(Usa)(article, other);
    }

    private static Action<SampleArticle, NodeId> Minister(NodeId state) => Office(state, "foreign-minister");

    private static Action<SampleArticle, NodeId> Office(NodeId state, string role) =>
        (article, person) =>
            article.Claim(
                RelationType.HoldsOffice,
                person,
                state,
                change: c => c with { Attributes = c.Attributes.Add("role", AttributeValue.Of(role)) }
            );

    private static Action<SampleArticle, NodeId> Party(string party) =>
        (article, person) =>
            article.Claim(RelationType.MemberOf, person, new NodeId("org:" + party), change: c => c with { Rule = "sv/party" });

    private static Action<SampleArticle, NodeId> Called(string pronoun) =>
        (article, person) =>
            article.Claim(
                RelationType.Criticised,
                person,
                China,
                $"{pronoun} kritiserade Kina.",
                c =>
                    c with
                    {
                        Cues = [new Cue("subject", new TextSpan(c.Evidence.Sentence.Start, c.Evidence.Sentence.Start + pronoun.Length))],
                    }
            );

    private static NodeId Person(string local) => new("person:" + local);

    private static string[] Who(params ArticleGraph[] articles)
    {
        var sightings = articles.SelectMany(article => Sightings.Of(article)).ToList();
        var nodes = sightings
            .GroupBy(s => (s.Block, s.Traits))
            .Select(g => new TraitRow(g.Key.Block, g.Key.Traits, g.Count(), g.Min(s => s.Own), null))
            .GroupBy(row => row.Block, StringComparer.Ordinal)
            .SelectMany(block => Identification.Of([.. block]))
            .ToDictionary(found => (found.Row.Block, found.Row.Traits), found => found.Node.Node.Local);
        return [.. sightings.Select(s => nodes[(s.Block, s.Traits)])];
    }
}
