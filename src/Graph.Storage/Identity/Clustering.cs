namespace Graph.Storage.Identity;

/// <summary>Puts each item, the best known first, to the cluster that fits it best; what fits two clusters alike, or none, begins one. An
/// item is weighed only against clusters whose first item is of the same days, so that many cost little more each than few.</summary>
/// <param name="daysOf">The days of an item; what has none stands alone.</param>
/// <param name="weigh">How much speaks for an item being one with those of a cluster; less than nothing where something
/// contradicts.</param>
internal sealed class Clustering<T>(Func<T, Days?> daysOf, Func<IReadOnlyList<T>, T, int> weigh)
{
    private readonly List<List<T>> _all = [];
    private readonly List<List<T>> _long = [];
    private readonly HashSet<List<T>> _unsure = [];
    private readonly Dictionary<DateOnly, List<List<T>>> _ofDay = [];

    /// <summary>The clusters of some items.</summary>
    public IReadOnlyList<IReadOnlyList<T>> Of(IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            var fitting = Fitting(item);
            // What fitted several alike is more likely one with what fits the same alike than either is one of those.
            var chosen = fitting.Count < 2 ? fitting : fitting.FindAll(_unsure.Contains);
            if (chosen is [var one])
            {
                one.Add(item);
                continue;
            }

            Begin(item);
            if (fitting.Count > 1)
                _unsure.Add(_all[^1]);
        }

        return _all;
    }

    private void Begin(T item)
    {
        List<T> cluster = [item];
        _all.Add(cluster);
        if (daysOf(item) is not { } days)
            return;
        if (!days.AreFew)
        {
            _long.Add(cluster);
            return;
        }

        for (var day = days.First; day <= days.Last; day = day.AddDays(1))
        {
            if (!_ofDay.TryGetValue(day, out var clusters))
                _ofDay.Add(day, clusters = []);
            clusters.Add(cluster);
        }
    }

    /// <summary>The cluster that fits best, or those that fit alike.</summary>
    private List<List<T>> Fitting(T item)
    {
        var (best, weight) = (new List<List<T>>(), 1);
        foreach (var cluster in Near(daysOf(item)))
        {
            var found = weigh(cluster, item);
            if (found < weight)
                continue;
            if (found > weight)
                best.Clear();
            weight = found;
            best.Add(cluster);
        }

        return best;
    }

    /// <summary>The clusters that may be of the same days, each once.</summary>
    private IEnumerable<List<T>> Near(Days? days)
    {
        if (days is not { } known)
            return [];
        return known.AreFew ? OfDays(known).Concat(_long) : _all;
    }

    /// <summary>The clusters of these days and of those beside them.</summary>
    private IEnumerable<List<T>> OfDays(Days days)
    {
        var first = days.First.AddDays(-1);
        for (var day = first; day <= days.Last.AddDays(1); day = day.AddDays(1))
        {
            foreach (var cluster in _ofDay.GetValueOrDefault(day) ?? [])
            {
                // One that goes on from the day before was met there.
                if (day == first || daysOf(cluster[0])!.Value.First == day)
                    yield return cluster;
            }
        }
    }

    /// <summary>How much speaks for an item being one with the members of a cluster that fits it best, where none contradicts.</summary>
    public static int WithEach(IReadOnlyList<T> cluster, T item, Func<T, T, int> weigh)
    {
        var most = 0;
        foreach (var member in cluster)
        {
            var weight = weigh(member, item);
            if (weight < 0)
                return weight;
            most = Math.Max(most, weight);
        }

        return most;
    }
}
