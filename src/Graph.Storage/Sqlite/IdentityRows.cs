using Graph.Model;
using Graph.Storage.Identity;

namespace Graph.Storage.Sqlite;

/// <summary>Keeps the sightings of articles, and finds which nodes they are of.</summary>
internal sealed class IdentityRows(SqlSession session)
{
    private readonly HashSet<string> _touched = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Block, string Traits), Identified> _found = [];
    private Judged? _judged;

    /// <summary>Notes that an article comes (+1) or goes (−1).</summary>
    public void Note(ArticleGraph own, int change)
    {
        var statement = change > 0 ? "write/sighting-insert" : "write/sighting-delete";
        foreach (var sighting in Sightings.Of(own))
        {
            _touched.Add(sighting.Block);
            var trait = Count(sighting, change);
            session.Execute(statement, ("trait", trait), ("own", sighting.Own), ("article", own.Article.Id));
            if (change < 0)
                session.Execute("write/trait-drop", ("trait", trait));
        }
    }

    private long Count(Sighting sighting, int change)
    {
        if (session.NumberOrNull("write/trait-key", ("block", sighting.Block), ("traits", sighting.Traits)) is not { } trait)
            return session.Insert("write/trait-insert", ("block", sighting.Block), ("traits", sighting.Traits));
        session.Execute("write/trait-grow", ("trait", trait), ("delta", change));
        return trait;
    }

    /// <summary>Decides anew on all blocks that changed. The articles come back of which something was another node before.</summary>
    public IReadOnlyCollection<NodeId> Settle()
    {
        var revised = new SortedSet<NodeId>();
        _found.Clear();
        foreach (var block in _touched)
        {
            var rows = Block(session, block);
            var keys = rows.ToDictionary(r => r.Row.Traits, r => r.Key, StringComparer.Ordinal);
            foreach (var (row, node) in Identification.Of([.. rows.Select(r => r.Row)]))
            {
                _found[(block, row.Traits)] = node;
                if (row.Node == node.ToString())
                    continue;
                session.Execute("write/trait-found", ("trait", keys[row.Traits]), ("node", node.ToString()));
                if (row.Node is not null)
                    revised.UnionWith(session.Query("write/trait-articles", r => new NodeId(r.GetString(0)), ("trait", keys[row.Traits])));
            }
        }

        _touched.Clear();
        return revised;
    }

    /// <summary>The nodes of an article whose sightings are noted and settled.</summary>
    public NodeMap MapOf(ArticleGraph own)
    {
        _judged ??= new Judged(JudgementRows.All(session));
        return NodeMaps.Of(own, Visits.Found(Sightings.Of(own), Found), _judged);
    }

    /// <summary>Looks at the judgements anew.</summary>
    public void Forget() => _judged = null;

    /// <summary>All traits of a block, with their keys.</summary>
    public static List<(long Key, TraitRow Row)> Block(SqlSession session, string block) =>
        session.Query(
            "read/trait-block",
            row =>
                (
                    row.GetInt64(0),
                    new TraitRow(
                        block,
                        row.GetString(1),
                        row.GetInt64(2),
                        new NodeId(row.GetString(3)),
                        row.IsDBNull(4) ? null : row.GetString(4)
                    )
                ),
            ("block", block)
        );

    private Identified Found(Sighting sighting)
    {
        if (_found.TryGetValue((sighting.Block, sighting.Traits), out var known))
            return known;
        var node = session.Query("write/trait-node", row => row.GetString(0), ("block", sighting.Block), ("traits", sighting.Traits))[0];
        return _found[(sighting.Block, sighting.Traits)] = Identified.Parse(node);
    }
}
