using System.Globalization;
using Graph.Model;

namespace Graph.Storage.Identity;

/// <summary>
/// What is told in the second week of a year, without a day, may have happened in the first one, which is of the block of the year
/// before. So it is looked at there too, as a visitor: it is one with what it fits there, names nothing there, and is at home where it
/// fits nothing.
/// </summary>
internal static class Visits
{
    /// <summary>Stands before the traits of a visitor.</summary>
    private const char Mark = '~';

    /// <summary>Where a visitor is that fits nothing.</summary>
    private static readonly NodeId s_nowhere = NodeId.Of(NodeKind.Resolution, "");

    /// <summary>A sighting, and the visit of it where it makes one.</summary>
    /// <param name="own">The id that the article gives.</param>
    /// <param name="kind">What begins its blocks.</param>
    /// <param name="days">Its days.</param>
    /// <param name="traits">Its traits.</param>
    public static IEnumerable<Sighting> Of(NodeId own, string kind, Days? days, string traits)
    {
        if (days is not { } known)
        {
            yield return new Sighting(own, $"{kind} undated", traits);
            yield break;
        }

        var year = known.Year;
        yield return new Sighting(own, Block(kind, year), traits);
        if (known.Precision == DaysPrecision.News && (known with { Last = known.First }).Year < year)
            yield return new Sighting(own, Block(kind, year - 1), Mark + traits);
    }

    /// <summary>Whether a row is of visitors.</summary>
    public static bool Is(TraitRow row) => row.Traits[0] == Mark;

    /// <summary>The traits of a row, of visitors or not.</summary>
    public static string TraitsOf(TraitRow row) => Is(row) ? row.Traits[1..] : row.Traits;

    /// <summary>The node of some rows that were found to be one: the smallest id that those give who are at home.</summary>
    public static Identified NodeOf(IReadOnlyList<TraitRow> rows, string? symbol = null)
    {
        NodeId? smallest = null;
        foreach (var row in rows)
            smallest = !Is(row) && (smallest is null || row.First.CompareTo(smallest.Value) < 0) ? row.First : smallest;
        return smallest is { } id ? new Identified(id, symbol) : new Identified(s_nowhere);
    }

    /// <summary>The node of each id that an article gives, by its sightings.</summary>
    public static Dictionary<NodeId, Identified> Found<T>(IEnumerable<(NodeId Own, T Sighting)> sightings, Func<T, Identified> find)
    {
        var found = new Dictionary<NodeId, Identified>();
        foreach (var (own, sighting) in sightings)
        {
            if (find(sighting) is var node && node.Node != s_nowhere)
                found[own] = node;
        }

        return found;
    }

    private static string Block(string kind, int year) => string.Create(CultureInfo.InvariantCulture, $"{kind} {year}");
}
