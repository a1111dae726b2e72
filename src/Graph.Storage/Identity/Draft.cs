using System.Collections.Immutable;
using System.Globalization;
using Graph.Model;

namespace Graph.Storage.Identity;

/// <summary>What an article tells of a resolution: symbol, days of the vote, who did what, whom it concerns, the numbers of
/// votes.</summary>
internal sealed record Draft
{
    private const char Field = '|';
    private const int Fields = 12;
    private static readonly ImmutableArray<string> s_numbers = ["votesFor", "votesAgainst", "abstentions"];
    private ImmutableArray<Draft> _together;

    /// <summary>UN symbol, or null.</summary>
    public string? Symbol { get; init; }

    /// <summary>Days of the vote, or null.</summary>
    public Days? Days { get; init; }

    /// <summary>Who cast a veto.</summary>
    public ImmutableArray<string> Vetoers { get; init; } = [];

    /// <summary>Who voted for it.</summary>
    public ImmutableArray<string> For { get; init; } = [];

    /// <summary>Who voted against it.</summary>
    public ImmutableArray<string> Against { get; init; } = [];

    /// <summary>Who abstained.</summary>
    public ImmutableArray<string> Abstained { get; init; } = [];

    /// <summary>Who put it forward.</summary>
    public ImmutableArray<string> Sponsors { get; init; } = [];

    /// <summary>Whom it is about.</summary>
    public ImmutableArray<string> Concerns { get; init; } = [];

    /// <summary>Votes for and against and abstentions; -1 for what is not told.</summary>
    public ImmutableArray<int> Votes { get; init; } = [-1, -1, -1];

    /// <summary>Id of the body that votes on it, or empty.</summary>
    public string Body { get; init; } = "";

    /// <summary>Names the set of resolutions that one article tells apart; empty where it speaks of one alone.</summary>
    public string Rivals { get; init; } = "";

    /// <summary>Its place among those.</summary>
    public int Place { get; init; }

    /// <summary>The tellings that this is put together from; itself where it is one.</summary>
    public IEnumerable<Draft> Tellings => _together.IsDefault ? [this] : _together;

    /// <summary>How much is told.</summary>
    public int Richness =>
        Vetoers.Length + For.Length + Against.Length + Abstained.Length + Sponsors.Length + Concerns.Length + Votes.Count(n => n >= 0);

    /// <summary>What <paramref name="graph"/> tells of a resolution.</summary>
    public static Draft Of(ArticleGraph graph, Resolution resolution)
    {
        var claims = graph
            .Claims.Where(c => !c.Negated && c.Modality <= Modality.Reported && (c.Object == resolution.Id || c.Subject == resolution.Id))
            .ToList();
        var outcome = claims.Where(c => RelationVocabulary.IsVote(c.Type)).ToList();
        var told = outcome
            .Select(c => Identity.Days.Of(c.Date))
            .Append(Decided(claims))
            .OfType<Days>()
            .OrderBy(d => d.Precision)
            .ThenBy(d => d.First)
            .ToList();
        var (vetoers, pro, contra) = (Subjects(RelationType.Vetoed), Subjects(RelationType.VotedFor), Subjects(RelationType.VotedAgainst));
        return new Draft
        {
            Symbol = resolution.Symbol,
            Days =
                told.Count > 0 ? told[0]
                : graph.Article.Published is { } published ? Identity.Days.Before(published)
                : null,
            Vetoers = vetoers,
            // Of whom both is told, neither is known.
            For = pro.RemoveRange(vetoers).RemoveRange(contra),
            Against = contra.RemoveRange(pro),
            Abstained = Subjects(RelationType.AbstainedOn),
            Sponsors = Subjects(RelationType.Sponsored),
            Concerns = Sorted(claims.Where(c => c.Type == RelationType.Concerns).Select(c => c.Object)),
            Votes = [.. s_numbers.Select(name => Number(outcome, name))],
            Body = Told(claims, "body").FirstOrDefault(IsActor) ?? "",
        };

        ImmutableArray<string> Subjects(RelationType type) =>
            Sorted(claims.Where(c => c.Type == type && c.Object == resolution.Id).Select(c => c.Subject));
    }

    /// <summary>All that is told of one resolution: a number that is told in two ways is not known.</summary>
    public static Draft Together(IReadOnlyList<Draft> tellings)
    {
        if (tellings.Count == 1)
            return tellings[0];
        return new Draft
        {
            Symbol = tellings[0].Symbol,
            Days = tellings
                .Select(d => d.Days)
                .OfType<Days>()
                .OrderBy(d => d.Precision)
                .ThenBy(d => d.First)
                .Cast<Days?>()
                .FirstOrDefault(),
            Vetoers = All(d => d.Vetoers),
            For = All(d => d.For),
            Against = All(d => d.Against),
            Abstained = All(d => d.Abstained),
            Sponsors = All(d => d.Sponsors),
            Concerns = All(d => d.Concerns),
            Votes =
            [
                .. s_numbers.Select(
                    (_, i) => tellings.Select(d => d.Votes[i]).Where(n => n >= 0).Distinct().ToList() is [var one] ? one : -1
                ),
            ],
            Body = tellings.Select(d => d.Body).Where(b => b.Length > 0).Distinct().ToList() is [var body] ? body : "",
            _together = [.. tellings],
        };

        ImmutableArray<string> All(Func<Draft, ImmutableArray<string>> told) =>
            [.. tellings.SelectMany(d => told(d)).Distinct().Order(StringComparer.Ordinal)];
    }

    public static Draft Parse(string text)
    {
        var fields = text.Split(Field);
        return fields.Length != Fields
            ? throw new InvalidDataException($"'{text}' are no traits of a resolution")
            : new Draft
            {
                Symbol = fields[0].Length == 0 ? null : fields[0],
                Days = fields[1].Length == 0 ? null : Identity.Days.Parse(fields[1]),
                Vetoers = List(fields[2]),
                For = List(fields[3]),
                Against = List(fields[4]),
                Abstained = List(fields[5]),
                Sponsors = List(fields[6]),
                Concerns = List(fields[7]),
                Votes = [.. fields[8].Split(' ').Select(n => int.Parse(n, CultureInfo.InvariantCulture))],
                Rivals = fields[9],
                Place = int.Parse(fields[10], CultureInfo.InvariantCulture),
                Body = fields[11],
            };
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Join(
            Field,
            Symbol,
            Days,
            Text(Vetoers),
            Text(For),
            Text(Against),
            Text(Abstained),
            Text(Sponsors),
            Text(Concerns),
            string.Join(' ', Votes.Select(n => n.ToString(CultureInfo.InvariantCulture))),
            Rivals,
            Place.ToString(CultureInfo.InvariantCulture),
            Body
        );

    private static string Text(ImmutableArray<string> ids) => string.Join(' ', ids);

    private static ImmutableArray<string> List(string field) => [.. field.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    private static ImmutableArray<string> Sorted(IEnumerable<NodeId?> ids) =>
        [.. ids.OfType<NodeId>().Select(id => PersonNames.Canonical(id).Value).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The day on which a body decided on it, told without anybody's vote.</summary>
    private static Days? Decided(List<Claim> claims) =>
        Told(claims, "decided")
            .Select(day =>
                DateOnly.TryParseExact(day, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : default
            )
            .Where(day => day != default)
            .Order()
            .Select(day => (Days?)new Days(day, day, DaysPrecision.Day))
            .FirstOrDefault();

    private static IEnumerable<string> Told(List<Claim> claims, string name) =>
        claims
            .Select(c => c.Attributes.TryGetValue(name, out var value) ? value.Text : null)
            .OfType<string>()
            .Order(StringComparer.Ordinal);

    /// <summary>Whether a body is told by its id, and not in the words of a table.</summary>
    private static bool IsActor(string body) =>
        NodeId.TryParse(body, out var id) && id.Kind == NodeKind.Organization && !body.Contains(Field);

    private static int Number(List<Claim> claims, string name)
    {
        var told = claims.Select(c => c.Attributes.TryGetValue(name, out var value) ? value.Number : null).OfType<double>().ToList();
        return told.Count == 0 ? -1 : (int)told.Max();
    }
}
