using System.Collections.Immutable;
using System.Globalization;
using Graph.Model;

namespace Graph.Storage.Identity;

/// <summary>Tells in words what makes tellings of several articles one node, from the traits by which stores decide it.</summary>
public static class Reasons
{
    private static readonly ImmutableArray<string> s_numbers = ["votes for", "votes against", "abstentions"];

    /// <summary>The reasons of each telling of one resolution, event or person, in the order given.</summary>
    /// <param name="tellings">The articles with their own ids, and the id that each gives the node.</param>
    public static IReadOnlyList<Reason> Of(IReadOnlyList<(ArticleGraph Article, NodeId Own)> tellings)
    {
        var told = tellings.Select(t => (Article: t.Article.Article.Id, t.Own, Told: ToldOf(t.Article, t.Own))).ToList();
        return
        [
            .. told.Select(one =>
            {
                var (with, agrees) = told.Where(other => other.Article != one.Article)
                    .Select(other => (other.Article, Agrees: one.Told.Where(t => other.Told.Any(o => Agree(t, o))).ToList()))
                    .OrderByDescending(other => other.Agrees.Count)
                    .ThenBy(other => other.Article)
                    .FirstOrDefault();
                return new Reason(
                    one.Article,
                    one.Own,
                    [.. one.Told.Select(t => t.Text)],
                    with.Value is null ? null : with,
                    [.. (agrees ?? []).Select(t => t.Text)]
                );
            }),
        ];
    }

    private static List<(string Text, Days? Days)> ToldOf(ArticleGraph article, NodeId own) =>
        own.Kind switch
        {
            NodeKind.Resolution => article.Resolutions.Where(r => r.Id == own).SelectMany(r => Of(Draft.Of(article, r))).ToList(),
            NodeKind.Event => article
                .Events.Where(e => e.Id == own)
                .Select(e => Gathering.Of(article, e))
                .OfType<Gathering>()
                .SelectMany(Of)
                .ToList(),
            NodeKind.Person => Portrait.Of(article).Where(p => p.Own == own).SelectMany(p => Of(p.Portrait)).ToList(),
            _ => [],
        };

    /// <summary>Days agree where they meet, all else where it is the same.</summary>
    private static bool Agree((string Text, Days? Days) one, (string Text, Days? Days) other) =>
        one.Days is { } days && other.Days is { } others ? days.Overlap(others) || days.Adjoin(others) : one.Text == other.Text;

    private static IEnumerable<(string, Days?)> Of(Draft draft) =>
        Words("symbol", draft.Symbol)
            .Concat(On(draft.Days))
            .Concat(Words("vetoed by", draft.Vetoers))
            .Concat(Words("voted for by", draft.For))
            .Concat(Words("voted against by", draft.Against))
            .Concat(Words("abstained on by", draft.Abstained))
            .Concat(Words("sponsored by", draft.Sponsors))
            .Concat(Words("concerns", draft.Concerns))
            .Concat(s_numbers.Zip(draft.Votes).Where(n => n.Second >= 0).SelectMany(n => Words(n.First, Number(n.Second))))
            .Concat(Words("before", draft.Body));

    private static IEnumerable<(string, Days?)> Of(Gathering gathering) =>
        On(gathering.Days)
            .Concat(Words("sort", gathering.Marks?.Sort))
            .Concat(Words("of", gathering.Marks?.Bodies ?? []))
            .Concat(Words("in", gathering.Marks?.Venue))
            .Concat(Words("called", gathering.Marks?.Called ?? []));

    private static IEnumerable<(string, Days?)> Of(Portrait portrait) =>
        Words("name", portrait.Name)
            .Concat(Words("office in", portrait.States))
            .Concat(Words("office or membership in", portrait.Organizations))
            .Concat(Words("party", portrait.Parties.Select(party => Portrait.ThingOf(party)!)))
            .Concat(Words("post", portrait.Posts.Select(post => Portrait.ThingOf(post)!)))
            .Concat(Words("gender", portrait.Gender))
            .Concat(Words("told apart from", portrait.Others));

    private static IEnumerable<(string, Days?)> On(Days? days) =>
        days is not { } known ? []
        : known.First == known.Last ? [($"on {Day(known.First)}", days)]
        : [($"from {Day(known.First)} to {Day(known.Last)}", days)];

    private static IEnumerable<(string, Days?)> Words(string what, string? value) =>
        value is { Length: > 0 } ? [($"{what} {value}", null)] : [];

    private static IEnumerable<(string, Days?)> Words(string what, IEnumerable<string> values) => values.SelectMany(v => Words(what, v));

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
