using Graph.Model;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j.Writing;

/// <summary>
/// Keeps account of the names of one node through a change: which article names it, and for an actor how many articles use each name. The
/// node is
/// locked while it is kept, so that concurrent imports lose no count.
/// </summary>
internal sealed class NameLedger(NodeId id)
{
    private readonly SortedDictionary<string, (long Articles, long Given)> _counts = new(StringComparer.Ordinal);
    private string? _namedBy;
    private string? _name;
    private NodeName? _best;
    private bool _namesChanged;

    /// <summary>The node.</summary>
    public NodeId Id => id;

    /// <summary>Whether the article that named it has gone, so that the database must say which one does now.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Whether no article of this change has it, so that perhaps none is left that does.</summary>
    public bool IsUnused => _best is null;

    /// <summary>Takes over what the database holds.</summary>
    public void Begin(string? name, string? namedBy, IReadOnlyList<string> names, IReadOnlyList<int> counts, IReadOnlyList<int> given)
    {
        (_name, _namedBy) = (name, namedBy);
        for (var i = 0; i < names.Count; i++)
        {
            _counts[names[i]] = (counts[i], given[i]);
        }
    }

    /// <summary>An article that has it goes.</summary>
    public void Retire(string order, IEnumerable<string> names, bool isFirstGiven = true)
    {
        IsOpen |= order == _namedBy;
        Count(names, -1, isFirstGiven);
    }

    /// <summary>An article that has it comes.</summary>
    /// <param name="name">How it names it.</param>
    /// <param name="names">Its names there, the first of which is its name.</param>
    /// <param name="isFirstGiven">Whether the article gives that name.</param>
    public void Add(NodeName name, IEnumerable<string> names, bool isFirstGiven = true)
    {
        if (_best is null || string.CompareOrdinal(name.Order, _best.Order) < 0)
        {
            _best = name;
        }

        Count(names, +1, isFirstGiven);
    }

    /// <summary>Takes the naming that the database finds first, after all writing.</summary>
    public void Close(NodeName name) => (_best, _namedBy, IsOpen) = (name, null, false);

    /// <summary>The properties to set: those that have changed.</summary>
    public Dictionary<string, object?> Row()
    {
        var row = new Dictionary<string, object?>(StringComparer.Ordinal) { ["id"] = id.Value };
        var renamed = _best is not null && (_namedBy is null || string.CompareOrdinal(_best.Order, _namedBy) < 0);
        if (renamed)
        {
            _name = _best!.Name;
            row["namedBy"] = _best.Order;
            AddName(row, _best);
        }

        if (id.Kind.IsActor())
        {
            AddNames(row, renamed);
        }

        return row;
    }

    private void AddName(Dictionary<string, object?> row, NodeName name)
    {
        switch (id.Kind)
        {
            case NodeKind.Quote:
                row["text"] = name.Name;
                row["direct"] = name.Extra;
                break;
            case NodeKind.Resolution:
                row["name"] = name.Name;
                row["symbol"] = name.Extra;
                row["words"] = SearchText.Fold($"{name.Name} {name.Extra}");
                break;
            case NodeKind.Event:
                row["name"] = name.Name;
                break;
            default:
                row["name"] = name.Name;
                row["order"] = Keys.OfName(name.Name, id.Value);
                break;
        }
    }

    private void AddNames(Dictionary<string, object?> row, bool renamed)
    {
        row["nameCounts"] = _counts.Values.Select(c => c.Articles).ToList();
        row["nameGiven"] = _counts.Values.Select(c => c.Given).ToList();
        if (_namesChanged)
        {
            row["names"] = _counts.Keys;
            row["words"] = _counts.Keys.Select(SearchText.Fold).ToList();
        }

        if (_namesChanged || renamed)
        {
            row["aliases"] = _counts.Keys.Where(n => n != _name).ToList();
        }
    }

    private void Count(IEnumerable<string> names, int change, bool isFirstGiven)
    {
        var given = isFirstGiven ? change : 0;
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            var known = _counts.GetValueOrDefault(name);
            if (known.Articles + change > 0)
            {
                _namesChanged |= !_counts.ContainsKey(name);
                _counts[name] = (known.Articles + change, known.Given + given);
            }
            else
            {
                _namesChanged |= _counts.Remove(name);
            }

            given = change;
        }
    }
}
