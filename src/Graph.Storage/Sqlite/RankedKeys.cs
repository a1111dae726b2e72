namespace Graph.Storage.Sqlite;

/// <summary>Chooses the relations of a page out of lists that are ordered by rank.</summary>
internal sealed class RankedKeys
{
    private readonly PageRequest _page;
    private readonly int _most;
    private List<RankedKey> _chosen = [];

    public RankedKeys(PageRequest page) => (_page, Rest, _most) = (page, page, (int)Math.Min(Slice.Limit(page), int.MaxValue));

    /// <summary>What of the next list can still be wanted: where the page is full, only what stands before its last row.</summary>
    public PageRequest Rest { get; private set; }

    /// <summary>The keys of what was chosen.</summary>
    public IEnumerable<long> Keys => _chosen.Select(row => row.Key);

    public void Add(List<RankedKey> list)
    {
        if (list.Count == 0)
            return;
        _chosen = Merge(_chosen, list);
        if (_chosen.Count == _most && !_page.FromEnd)
            Rest = _page with { Before = PageCursor.OfRankedRelation(_chosen[^1].Support, _chosen[^1].Id) };
    }

    // Both are in order, and what stands in both is one.
    private List<RankedKey> Merge(List<RankedKey> one, List<RankedKey> other)
    {
        var merged = new List<RankedKey>(Math.Min(_most, one.Count + other.Count));
        for (int i = 0, j = 0; merged.Count < _most && (i < one.Count || j < other.Count); )
        {
            var order =
                i == one.Count ? 1
                : j == other.Count ? -1
                : Compare(one[i], other[j]);
            merged.Add(order <= 0 ? one[i] : other[j]);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return merged;
    }

    private int Compare(RankedKey one, RankedKey other)
    {
        var order = other.Support.CompareTo(one.Support);
        order = order == 0 ? one.Id.CompareTo(other.Id) : order;
        return _page.FromEnd ? -order : order;
    }
}
