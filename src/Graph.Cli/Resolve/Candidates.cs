using Graph.Model;
using Graph.Storage;
using Graph.Storage.Identity;

namespace Graph.Cli.Resolve;

/// <summary>Finds persons that may be one: those who share the last word of a name where the other words of one are among those of the
/// other, or begin so; and those whose names are one in two spellings.</summary>
internal static class Candidates
{
    private const int MostShown = 100;
    private const int PageSize = 1_000;
    private const double Agreeing = 0.5;
    private const double SpeltAlike = 0.4;
    private const double Office = 0.3;
    private const double Membership = 0.2;
    private const double Together = -0.4;

    public static async Task<IReadOnlyList<Candidate>> FindAsync(IGraphStore store, CancellationToken cancellation)
    {
        var persons = await PersonsAsync(store, cancellation).ConfigureAwait(false);
        var judged = (await store.JudgementsAsync(cancellation).ConfigureAwait(false)).Select(j => Key(j.Left, j.Right)).ToHashSet();
        var pairs = Pairs(persons, p => Words(p)[^1], Agree, isAlike: false)
            .Concat(Pairs(persons, NameLikeness.FamilyOf, NameLikeness.AreSpeltAlike, isAlike: true))
            .DistinctBy(p => Key(p.Left.Value, p.Right.Value))
            .Where(p => !judged.Contains(Key(p.Left.Value, p.Right.Value)))
            .Take(MostShown)
            .ToList();
        var known = new Dictionary<NodeId, Anchors>();
        foreach (var person in pairs.SelectMany(p => new[] { p.Left, p.Right }).Distinct())
        {
            known[person] = await Anchors.OfAsync(store, person, cancellation).ConfigureAwait(false);
        }

        return
        [
            .. pairs
                .Select(p => Weigh(p, known[p.Left], known[p.Right]))
                .OrderByDescending(c => c.Score)
                .ThenBy(c => c.Left, StringComparer.Ordinal)
                .ThenBy(c => c.Right, StringComparer.Ordinal),
        ];
    }

    private static Candidate Weigh((NodeId Left, NodeId Right, bool IsAlike) pair, Anchors one, Anchors other)
    {
        var (speaks, against) = (new List<string> { pair.IsAlike ? "names are spelt alike" : "names agree" }, new List<string>());
        var score = pair.IsAlike ? SpeltAlike : Agreeing;
        Compare("office in", one.Offices, other.Offices, Office);
        Compare("member of", one.Memberships, other.Memberships, Membership);
        if (one.Articles.Intersect(other.Articles).Order().FirstOrDefault() is { Value: not null } article)
        {
            against.Add($"both in {article}");
            score += Together;
        }

        return new Candidate(pair.Left.Value, pair.Right.Value, Math.Clamp(score, 0, 1), speaks, against);

        void Compare(string what, IReadOnlyList<string> these, IReadOnlyList<string> those, double weight)
        {
            var shared = these.Intersect(those).ToList();
            speaks.AddRange(shared.Select(s => $"{what} {s}"));
            if (shared.Count > 0)
            {
                score += weight;
            }
            else if (these.Count > 0 && those.Count > 0)
            {
                against.Add($"{what} {string.Join('/', these)} and {string.Join('/', those)}");
                score -= weight;
            }
        }
    }

    /// <summary>Pairs of persons who have something in common and may be one by it.</summary>
    private static IEnumerable<(NodeId Left, NodeId Right, bool IsAlike)> Pairs(
        IEnumerable<NodeId> persons,
        Func<NodeId, string> common,
        Func<NodeId, NodeId, bool> mayBeOne,
        bool isAlike
    ) =>
        persons
            .GroupBy(common, StringComparer.Ordinal)
            .SelectMany(group => Pairs(group, mayBeOne))
            .Select(pair => (pair.Left, pair.Right, isAlike));

    private static IEnumerable<(NodeId Left, NodeId Right)> Pairs(IEnumerable<NodeId> persons, Func<NodeId, NodeId, bool> mayBeOne)
    {
        var all = persons.OrderByDescending(p => Words(p).Length).ThenBy(p => p).ToList();
        for (var i = 0; i < all.Count; i++)
        {
            for (var j = i + 1; j < all.Count; j++)
            {
                if (mayBeOne(all[i], all[j]))
                {
                    yield return (all[i], all[j]);
                }
            }
        }
    }

    private static bool Agree(NodeId longer, NodeId shorter) => Agree(Words(longer), Words(shorter));

    private static bool Agree(string[] longer, string[] shorter) =>
        shorter[..^1].All(word => longer[..^1].Any(w => w == word || (word.Length == 1 && w.StartsWith(word, StringComparison.Ordinal))));

    private static async Task<List<NodeId>> PersonsAsync(IGraphStore store, CancellationToken cancellation)
    {
        var (persons, after) = (new List<NodeId>(), (string?)null);
        do
        {
            var page = await store
                .FindActorsAsync(new ActorFilter { Kinds = [ActorKind.Person] }, new PageRequest(PageSize, after), cancellation)
                .ConfigureAwait(false);
            persons.AddRange(page.Items.Select(i => i.Value.Id));
            after = page.HasNext ? page.Items[^1].Cursor : null;
        } while (after is not null);
        return persons;
    }

    private static string[] Words(NodeId person) => person.WithoutBearer().Local.Split('-');

    private static (string, string) Key(string one, string other) => string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
}
