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
        var all = _chosen.Concat(list).DistinctBy(row => row.Key);
        var ordered = _page.FromEnd
            ? all.OrderBy(row => row.Support).ThenByDescending(row => row.Id)
            : all.OrderByDescending(row => row.Support).ThenBy(row => row.Id);
        _chosen = [.. ordered.Take(_most)];
        if (_chosen.Count == _most && !_page.FromEnd)
            Rest = _page with { Before = PageCursor.OfRankedRelation(_chosen[^1].Support, _chosen[^1].Id) };
    }
}
