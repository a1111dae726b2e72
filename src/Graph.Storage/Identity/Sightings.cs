using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Storage.Identity;

/// <summary>Reads off an article what tells which nodes it speaks of.</summary>
internal static class Sightings
{
    /// <summary>How the blocks of persons begin, with the name of their family behind.</summary>
    public const string PersonBlock = "person ";

    private const int MostGatherings = 10;

    /// <summary>The sightings of an article. What is not among them is what the article calls it.</summary>
    public static ImmutableArray<Sighting> Of(ArticleGraph graph) => [.. Drafts(graph), .. Gatherings(graph), .. Persons(graph)];

    private static IEnumerable<Sighting> Drafts(ArticleGraph graph)
    {
        var drafts = graph
            .Resolutions.Select(r => (r.Id, Draft: Draft.Of(graph, r)))
            .Where(d => d.Draft.Richness > 0 || d.Draft.Symbol is not null)
            .OrderBy(d => d.Draft.ToString(), StringComparer.Ordinal)
            .ToList();
        var rivals = drafts.Count < 2 ? "" : StableHash.Of(string.Join('\n', drafts.Select(d => d.Draft)));
        return drafts.SelectMany(
            (d, i) =>
                Visits.Of(d.Id, "resolution", d.Draft.Days, (d.Draft with { Rivals = rivals, Place = drafts.Count < 2 ? 0 : i }).ToString())
        );
    }

    private static IEnumerable<Sighting> Gatherings(ArticleGraph graph)
    {
        var gatherings = graph
            .Events.Select(e => (e.Id, Told: Gathering.Of(graph, e)))
            .Where(e => e.Told is not null)
            .OrderBy(e => e.Told!.ToString(), StringComparer.Ordinal)
            .Take(MostGatherings)
            .ToList();
        var rivals = gatherings.Count < 2 ? "" : StableHash.Of(string.Join('\n', gatherings.Select(e => e.Told)));
        return gatherings.SelectMany(
            (e, i) =>
                Visits.Of(e.Id, "event", e.Told!.Days, (e.Told with { Rivals = rivals, Place = gatherings.Count < 2 ? 0 : i }).ToString())
        );
    }

    private static IEnumerable<Sighting> Persons(ArticleGraph graph) =>
        Portrait.Of(graph).Select(p => new Sighting(p.Own, $"{PersonBlock}{p.Spelling}", p.Portrait.ToString()));
}
