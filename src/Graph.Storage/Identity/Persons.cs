using Graph.Model;

namespace Graph.Storage.Identity;

/// <summary>Tells bearers of one name apart by the states whose offices they hold.</summary>
internal static class Persons
{
    /// <summary>A bearer with so many times the sightings of all others together is meant where the name stands alone.</summary>
    private const int Prevailing = 5;

    /// <summary>
    /// The person of each row. A name with one bearer is that person's; bearers of two states are two, known by the state
    /// (<c>person:ali-hassan~so</c>),
    /// and the bare name is left to those of whom no office is told, unless one bearer prevails.
    /// </summary>
    public static IReadOnlyList<(TraitRow Row, Identified Node)> Of(NodeId name, IReadOnlyList<TraitRow> rows)
    {
        var bearers = Bearers(rows);
        var all = rows.Sum(r => r.Sightings);
        return
        [
            .. bearers.SelectMany(bearer =>
            {
                var own = bearer.Rows.Sum(r => r.Sightings);
                var node =
                    bearers.Count == 1 || own >= Prevailing * (all - own)
                        ? name
                        : new NodeId($"{name}~{bearer.States.Min!.ToLowerInvariant()}");
                return bearer.Rows.Select(row => (row, new Identified(node)));
            }),
        ];
    }

    /// <summary>Rows that share a state are of one bearer.</summary>
    private static List<(SortedSet<string> States, List<TraitRow> Rows)> Bearers(IReadOnlyList<TraitRow> rows)
    {
        var bearers = new List<(SortedSet<string> States, List<TraitRow> Rows)>();
        foreach (var row in rows)
        {
            var joined = (States: new SortedSet<string>(row.Traits.Split(' '), StringComparer.Ordinal), Rows: new List<TraitRow> { row });
            foreach (var bearer in bearers.Where(b => b.States.Overlaps(joined.States)).ToList())
            {
                joined.States.UnionWith(bearer.States);
                joined.Rows.AddRange(bearer.Rows);
                bearers.Remove(bearer);
            }

            bearers.Add(joined);
        }

        return bearers;
    }
}
