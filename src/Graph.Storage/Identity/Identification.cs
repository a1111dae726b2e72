using Graph.Model;

namespace Graph.Storage.Identity;

/// <summary>Decides which sightings of a block are of one node. It looks at nothing but the block, so that the order of imports does not
/// matter.</summary>
internal static class Identification
{
    /// <summary>The node of each row of one block.</summary>
    public static IReadOnlyList<(TraitRow Row, Identified Node)> Of(IReadOnlyList<TraitRow> rows)
    {
        if (rows.Count == 0)
            return [];
        var block = rows[0].Block;
        return block.StartsWith("resolution ", StringComparison.Ordinal) ? Drafts(rows)
            : block.StartsWith("event ", StringComparison.Ordinal) ? Gatherings(rows)
            : Persons.Of(rows);
    }

    private static List<(TraitRow, Identified)> Drafts(IReadOnlyList<TraitRow> rows)
    {
        var drafts = rows.Select(row => (Row: row, Told: Draft.Parse(row.Traits)))
            .OrderBy(d => d.Told.Symbol is null)
            .ThenBy(d => d.Told.Days?.Precision ?? DaysPrecision.Year)
            .ThenByDescending(d => d.Told.Richness)
            .ThenBy(d => d.Row.Traits, StringComparer.Ordinal);
        var nodes = new List<(TraitRow, Identified)>(rows.Count);
        foreach (var cluster in Clusters(drafts, d => d.Told, DraftMatch.Weigh))
        {
            var known = cluster.FirstOrDefault(d => d.Told.Symbol is not null);
            var node = known.Row is { } row ? new Identified(row.First, known.Told.Symbol) : new Identified(cluster.Min(d => d.Row.First));
            nodes.AddRange(cluster.Select(d => (d.Row, node)));
        }

        return nodes;
    }

    private static List<(TraitRow, Identified)> Gatherings(IReadOnlyList<TraitRow> rows)
    {
        var gatherings = rows.Select(row => (Row: row, Told: Gathering.Parse(row.Traits)))
            .OrderBy(g => g.Told.Days.Precision)
            .ThenByDescending(g => g.Told.Names.Length)
            .ThenBy(g => g.Row.Traits, StringComparer.Ordinal);
        return
        [
            .. Clusters(gatherings, g => g.Told, (one, other) => one.Weigh(other))
                .SelectMany(cluster => cluster.Select(g => (g.Row, new Identified(cluster.Min(other => other.Row.First))))),
        ];
    }

    /// <summary>Puts each item, the best known first, to the cluster that fits it best; what fits two clusters alike, or none, stands
    /// alone.</summary>
    private static List<List<T>> Clusters<T, TTold>(IEnumerable<T> items, Func<T, TTold> told, Func<TTold, TTold, int> weigh)
    {
        var clusters = new List<List<T>>();
        foreach (var item in items)
        {
            var (best, weight, isTie) = ((List<T>?)null, 0, false);
            foreach (var cluster in clusters)
            {
                var found = Weigh(cluster, told(item), told, weigh);
                if (found > weight)
                    (best, weight, isTie) = (cluster, found, false);
                else if (found == weight && found > 0)
                    isTie = true;
            }

            if (best is null || isTie)
                clusters.Add([item]);
            else
                best.Add(item);
        }

        return clusters;
    }

    private static int Weigh<T, TTold>(List<T> cluster, TTold item, Func<T, TTold> told, Func<TTold, TTold, int> weigh)
    {
        var most = 0;
        foreach (var member in cluster)
        {
            var weight = weigh(told(member), item);
            if (weight < 0)
                return weight;
            most = Math.Max(most, weight);
        }

        return most;
    }
}
