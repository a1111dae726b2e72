using Graph.Model;

namespace Graph.Storage.Identity;

/// <summary>Tells who is meant by the names of one family: bearers of one name apart by their anchors, and a
/// shorter name with the fuller one whose bearer alone it can mean.</summary>
internal static class Persons
{
    /// <summary>A bearer with so many times the sightings of all others together is meant where nothing tells who is.</summary>
    private const int Prevailing = 5;

    /// <summary>
    /// The person of each row. A name with one bearer is that person's; several are known by what tells them apart
    /// (<c>person:ali-hassan~so</c>), and the bare name is left to sightings that may be of more than one of them, unless one bearer
    /// prevails.
    /// </summary>
    public static IReadOnlyList<(TraitRow Row, Identified Node)> Of(IReadOnlyList<TraitRow> rows)
    {
        var (bearers, unsure) = Decide(rows);
        var nodes = Nodes(bearers);
        return
        [
            .. bearers.SelectMany(bearer => bearer.Rows.Select(row => (row, new Identified(nodes[bearer])))),
            .. unsure
                .GroupBy(u => u.Name.Local, StringComparer.Ordinal)
                .Select(name => (Local: name.Key, Told: name, Possible: Possible(bearers, name.First().Name)))
                .SelectMany(name => name.Told.Select(u => (u.Row, NodeOf(name.Local, Meant(name.Possible, u.Name, u.Told))))),
        ];

        Identified NodeOf(string local, List<Bearer> meant) => new(Prevailer(meant) is { } bearer ? nodes[bearer] : Id(local));
    }

    /// <summary>All persons whom articles call by a name, as ids have it; the bare name is not among them where it is nobody's.</summary>
    public static IEnumerable<NodeId> Bearers(IReadOnlyList<TraitRow> rows, string local)
    {
        var (bearers, unsure) = Decide(rows);
        var nodes = Nodes(bearers);
        var sure = bearers.Where(b => b.Rows.Any(row => Portrait.Parse(row.Traits).Name == local));
        var possible = unsure.Where(u => u.Name.Local == local).SelectMany(u => Meant(bearers, u.Name, u.Told));
        return sure.Concat(possible).Select(b => nodes[b]);
    }

    private static (List<Bearer> Bearers, List<(TraitRow Row, PersonName Name, Portrait Told)> Unsure) Decide(IReadOnlyList<TraitRow> rows)
    {
        var bearers = new List<Bearer>();
        var unsure = new List<(TraitRow Row, PersonName Name, Portrait Told)>();
        var names = rows.Select(row => (Row: row, Told: Portrait.Parse(row.Traits)))
            .GroupBy(r => r.Told.Name, StringComparer.Ordinal)
            .Select(group => (Name: new PersonName(group.Key), Rows: Posts.Clashing([.. group])))
            .OrderByDescending(n => n.Name.Fullness)
            .ThenBy(n => n.Name.Local, StringComparer.Ordinal);
        foreach (var (name, sightings) in names)
        {
            var possible = Possible(bearers, name);
            // The clearest first; what they tell decides alone, so that the order in which articles come does not matter.
            foreach (var (row, told) in sightings.OrderByDescending(s => s.Told.Anchors).ThenBy(s => s.Row.Traits, StringComparer.Ordinal))
            {
                var meant = Meant(possible, name, told);
                if (meant.Count == 0)
                {
                    bearers.Add(new Bearer(name));
                    possible.Add(bearers[^1]);
                }

                if (meant.Count <= 1)
                    (meant.Count == 0 ? bearers[^1] : meant[0]).Add(row, name, told);
                else
                    unsure.Add((row, name, told));
            }
        }

        return (bearers, unsure);
    }

    /// <summary>Those whose names do not rule out that a name is theirs: a sighting is not weighed against the whole family.</summary>
    private static List<Bearer> Possible(List<Bearer> bearers, PersonName name) => bearers.FindAll(b => b.MayBear(name));

    /// <summary>Those who can be meant: who agree most, those of just this name before others, and nobody who is contradicted.</summary>
    private static List<Bearer> Meant(List<Bearer> bearers, PersonName name, Portrait told)
    {
        var (meant, most) = (new List<Bearer>(), 0);
        foreach (var bearer in bearers)
        {
            if (bearer.Agreement(told) is not { } agreement || agreement < most)
                continue;
            if (!bearer.MayBear(name, told, agreement > 0))
                continue;
            if (agreement > most)
                meant.Clear();
            most = agreement;
            meant.Add(bearer);
        }

        var named = meant.FindAll(b => b.Bears(name));
        return named.Count > 0 ? named : meant;
    }

    private static Bearer? Prevailer(IReadOnlyList<Bearer> bearers)
    {
        var all = bearers.Sum(b => b.Sightings);
        return bearers.FirstOrDefault(b => b.Sightings >= Prevailing * (all - b.Sightings));
    }

    private static Dictionary<Bearer, NodeId> Nodes(List<Bearer> bearers)
    {
        var nodes = new Dictionary<Bearer, NodeId>();
        foreach (var name in bearers.GroupBy(b => b.Name.Local, StringComparer.Ordinal))
        {
            var all = name.ToList();
            var prevailer = Prevailer(all);
            foreach (var (bearer, i) in all.Select((b, i) => (b, i)))
                nodes[bearer] = Id(bearer == prevailer ? name.Key : $"{name.Key}{NodeId.BearerMark}{Suffix(bearer, i, all)}");
        }

        return nodes;
    }

    /// <summary>As many marks as tell a bearer from all others.</summary>
    private static string Suffix(Bearer bearer, int place, List<Bearer> all)
    {
        for (var count = 1; count <= bearer.Marks.Count(); count++)
        {
            var marks = bearer.Marks.Take(count).ToList();
            if (all.All(other => other == bearer || !other.Marks.Take(count).SequenceEqual(marks)))
                return string.Join('-', marks);
        }

        return string.Join('-', bearer.Marks.Append((place + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static NodeId Id(string local) => NodeId.Of(NodeKind.Person, local);
}
