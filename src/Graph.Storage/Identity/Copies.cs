namespace Graph.Storage.Identity;

/// <summary>Puts articles that are copies of each other, or of a third, together; each group is known by its smallest id, the
/// witness.</summary>
internal static class Copies
{
    /// <summary>The witness of each of some articles, among which are all their copies.</summary>
    public static IReadOnlyDictionary<string, string> Witnesses(IReadOnlyDictionary<string, Sketch> sketches)
    {
        var ids = sketches.Keys.Order(StringComparer.Ordinal).ToList();
        var witnesses = ids.ToDictionary(id => id, id => id, StringComparer.Ordinal);
        for (var i = 0; i < ids.Count; i++)
        {
            for (var j = i + 1; j < ids.Count; j++)
            {
                var (one, other) = (witnesses[ids[i]], witnesses[ids[j]]);
                if (one == other || !sketches[ids[i]].IsCopyOf(sketches[ids[j]]))
                    continue;
                var (witness, joined) = string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
                foreach (var id in ids.Where(id => witnesses[id] == joined).ToList())
                    witnesses[id] = witness;
            }
        }

        return witnesses;
    }
}
