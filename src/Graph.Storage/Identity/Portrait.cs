using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Graph.Model;

namespace Graph.Storage.Identity;

/// <summary>What an article tells of a person: the name, and the anchors that tell its bearer from others of that name.</summary>
internal sealed record Portrait
{
    private const char Field = '|';
    private const char At = '@';
    private const int LongestPronoun = 7;
    private const string PartyRule = "/party";
    private const string Leader = "party-leader";
    private static readonly FrozenSet<string> s_women = NameWords.Of("f");
    private static readonly FrozenSet<string> s_men = NameWords.Of("m");

    /// <summary>The name as the id has it, in its usual way to be written.</summary>
    public required string Name { get; init; }

    /// <summary>States whose offices the person holds or leaves.</summary>
    public ImmutableArray<string> States { get; init; } = [];

    /// <summary>Organizations that the person has an office in or belongs to.</summary>
    public ImmutableArray<string> Organizations { get; init; } = [];

    /// <summary>Those of them that are parties, whose member or leader the person is, each with the year and the language: a party that no
    /// pack knows has an id in each language.</summary>
    public ImmutableArray<string> Parties { get; init; } = [];

    /// <summary>Posts that nobody holds two of at a time, each with the month (<c>diplomat@2022-05</c>).</summary>
    public ImmutableArray<string> Posts { get; init; } = [];

    /// <summary><c>f</c>, <c>m</c>, or empty where no pronoun tells it.</summary>
    public string Gender { get; init; } = "";

    /// <summary>Other persons of the article who might be taken for this one by their names.</summary>
    public ImmutableArray<string> Others { get; init; } = [];

    /// <summary>How much is told that tells the person from others.</summary>
    public int Anchors => States.Length + Organizations.Length + Parties.Length + Posts.Length + Gender.Length + Others.Length;

    /// <summary>What <paramref name="graph"/> tells of its persons, with how their families' names are spelt.</summary>
    public static IEnumerable<(NodeId Own, string Spelling, Portrait Portrait)> Of(ArticleGraph graph)
    {
        var persons = graph
            .Actors.Where(a => a.Kind == ActorKind.Person)
            .Select(a => (Own: a.Id, Name: new PersonName(PersonNames.NameOf(a.Id))))
            .ToList();
        if (persons.Count == 0)
            yield break;
        var claims = graph
            .Claims.Where(c => c.Subject is { Kind: NodeKind.Person } && !c.Negated && c.Modality <= Modality.Reported)
            .ToLookup(c => c.Subject!.Value);
        foreach (var (own, name) in persons)
        {
            // A name that is written in another way was not read as another person, but not known again.
            var written = WrittenFamily(own);
            var others = persons.Where(p =>
                p.Name.Family == name.Family && p.Name.Local != name.Local && WrittenFamily(p.Own) == written && name.MayBe(p.Name)
            );
            var portrait = Of(graph.Article, name.Local, claims[own]) with { Others = Sorted(others.Select(p => p.Name.Local)) };
            yield return (own, name.Spelling, portrait);
        }
    }

    /// <summary>The party or post of what is kept with its time.</summary>
    public static string? ThingOf(string? dated) => dated?[..dated.IndexOf(At, StringComparison.Ordinal)];

    /// <summary>The time that a party or post is kept with.</summary>
    public static string TimeOf(string dated) => dated[(dated.IndexOf(At, StringComparison.Ordinal) + 1)..];

    public static Portrait Parse(string text) =>
        text.Split(Field) is [var name, var states, var organizations, var parties, var posts, var gender, var others]
            ? new Portrait
            {
                Name = name,
                States = List(states),
                Organizations = List(organizations),
                Parties = List(parties),
                Posts = List(posts),
                Gender = gender,
                Others = List(others),
            }
            : throw new InvalidDataException($"'{text}' are no traits of a person");

    /// <inheritdoc/>
    public override string ToString() =>
        string.Join(Field, Name, Text(States), Text(Organizations), Text(Parties), Text(Posts), Gender, Text(Others));

    private static Portrait Of(Article article, string name, IEnumerable<Claim> claims)
    {
        var offices = claims.Where(c => c is { Type: RelationType.HoldsOffice or RelationType.LeftOffice, Object: not null }).ToList();
        var memberships = claims.Where(c => c is { Type: RelationType.MemberOf, Object: not null }).ToList();
        return new Portrait
        {
            Name = name,
            States = Sorted(Objects(offices, NodeKind.State)),
            Organizations = Sorted(Objects(offices.Concat(memberships), NodeKind.Organization)),
            Parties = Sorted(
                memberships
                    .Where(c => c.Rule.EndsWith(PartyRule, StringComparison.Ordinal))
                    .Concat(
                        offices.Where(c =>
                            c is { Type: RelationType.HoldsOffice, Object.Kind: NodeKind.Organization } && RoleOf(c) == Leader
                        )
                    )
                    .Select(c =>
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{c.Object!.Value.Local}{At}{article.Published?.Year}{article.Language}"
                        )
                    )
            ),
            Posts = Sorted(offices.Where(c => c.Type == RelationType.HoldsOffice).Select(c => Post(c, article.Published)).OfType<string>()),
            Gender = GenderOf(article.Text, claims),
        };
    }

    private static string WrittenFamily(NodeId own) => own.WithoutBearer().Local.Split('-')[^1];

    private static IEnumerable<string> Objects(IEnumerable<Claim> claims, NodeKind kind) =>
        claims.Select(c => c.Object!.Value).Where(o => o.Kind == kind).Select(o => o.Local);

    private static string? RoleOf(Claim claim) => claim.Attributes.TryGetValue("role", out var role) ? role.Text : null;

    private static string? Post(Claim claim, DateOnly? published)
    {
        var post = RoleOf(claim) switch
        {
            "president" => "president",
            "monarch" => "monarch",
            "ambassador" or "un-ambassador" => "diplomat",
            "central-bank-governor" => "banker",
            "prime-minister"
            or "deputy-prime-minister"
            or "foreign-minister"
            or "defence-minister"
            or "finance-minister"
            or "interior-minister"
            or "minister" => "minister",
            _ => null,
        };
        var day = claim.Date is { Precision: DatePrecision.Day or DatePrecision.Week or DatePrecision.Month } date ? date.Start : published;
        return post is null || day is not { } known ? null : string.Create(CultureInfo.InvariantCulture, $"{post}{At}{known:yyyy-MM}");
    }

    // Where pronouns of both kinds stand for the person, one was read wrongly, and neither tells anything.
    private static string GenderOf(string text, IEnumerable<Claim> claims)
    {
        var (women, men) = (false, false);
        foreach (
            var cue in claims
                .SelectMany(c => c.Cues.IsDefault ? [] : c.Cues)
                .Where(c => c.Role == "subject" && c.Span.Length <= LongestPronoun)
        )
        {
            var word = cue.Span.Of(text).ToLowerInvariant();
            women |= s_women.Contains(word);
            men |= s_men.Contains(word);
        }

        return women == men ? ""
            : women ? "f"
            : "m";
    }

    private static string Text(ImmutableArray<string> ids) => string.Join(' ', ids);

    private static ImmutableArray<string> List(string field) => [.. field.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    private static ImmutableArray<string> Sorted(IEnumerable<string> ids) => [.. ids.Distinct().Order(StringComparer.Ordinal)];
}
