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

    /// <summary>Drafts of one symbol are one, and are weighed against others with all that is told of them together.</summary>
    private static List<(TraitRow, Identified)> Drafts(IReadOnlyList<TraitRow> rows)
    {
        var told = rows.Select(row => (Row: row, Told: Draft.Parse(Visits.TraitsOf(row))))
            .GroupBy(d => d.Told.Symbol ?? d.Row.Traits, StringComparer.Ordinal)
            .Select(group => (Rows: group.Select(d => d.Row).ToList(), Told: Draft.Together([.. group.Select(d => d.Told)])))
            .OrderBy(d => d.Told.Symbol is null)
            .ThenBy(d => d.Told.Days?.Precision ?? DaysPrecision.Year)
            .ThenByDescending(d => d.Told.Richness)
            .ThenBy(d => d.Rows.Select(row => row.Traits).Min(StringComparer.Ordinal), StringComparer.Ordinal);
        var clusters = new Clustering<(List<TraitRow> Rows, Draft Told)>(d => d.Told.Days, (cluster, draft) => Weigh(cluster, draft));
        var nodes = new List<(TraitRow, Identified)>(rows.Count);
        foreach (var cluster in clusters.Of(told))
        {
            var (known, symbol) = cluster.FirstOrDefault(d => d.Told.Symbol is not null);
            var all = cluster.SelectMany(d => d.Rows).ToList();
            var node = Visits.NodeOf(known?.All(Visits.Is) == false ? known : all, symbol?.Symbol);
            nodes.AddRange(all.Select(row => (row, node)));
        }

        return nodes;
    }

    /// <summary>What fits a record is of it, whatever numbers other articles tell that fit it too.</summary>
    private static int Weigh(IReadOnlyList<(List<TraitRow> Rows, Draft Told)> cluster, (List<TraitRow> Rows, Draft Told) draft)
    {
        if (cluster[0].Told.Symbol is not null && DraftMatch.Weigh(cluster[0].Told, draft.Told) is not 0 and var recorded)
            return recorded > 0 && cluster.Any(d => DraftMatch.AreRivals(d.Told, draft.Told)) ? DraftMatch.Never : recorded;
        return Clustering<(List<TraitRow> Rows, Draft Told)>.WithEach(
            cluster,
            draft,
            (one, other) => DraftMatch.Weigh(one.Told, other.Told)
        );
    }

    private static List<(TraitRow, Identified)> Gatherings(IReadOnlyList<TraitRow> rows)
    {
        var told = rows.Select(row => (Row: row, Told: Gathering.Parse(Visits.TraitsOf(row))))
            .OrderBy(g => g.Told.Days.Precision)
            .ThenByDescending(g => g.Told.Richness)
            .ThenBy(g => g.Row.Traits, StringComparer.Ordinal);
        var clusters = new Clustering<(TraitRow Row, Gathering Told)>(
            g => g.Told.Days,
            (cluster, gathering) =>
                Clustering<(TraitRow Row, Gathering Told)>.WithEach(cluster, gathering, (one, other) => one.Told.Weigh(other.Told))
        );
        return
        [
            .. clusters
                .Of(told)
                .Select(cluster => cluster.Select(g => g.Row).ToList())
                .SelectMany(all => all.Select(row => (row, Visits.NodeOf(all)))),
        ];
    }
}
