using System.Collections.Immutable;
using Graph.Model;
using Graph.Storage.Identity;

namespace Graph.Storage.Sqlite;

/// <summary>Keeps the sightings of articles, and finds which nodes they are of.</summary>
internal sealed class IdentityRows(SqlSession session)
{
    private readonly HashSet<string> _touched = new(StringComparer.Ordinal);
    private readonly Dictionary<NodeId, (NodeId Own, long Trait)[]> _noted = [];

    // Thousands of articles name the same few: each name is held once.
    private readonly HashSet<NodeId> _owns = [];
    private readonly Dictionary<long, Identified> _found = [];
    private Judged? _judged;

    /// <summary>Notes that an article comes (+1) or goes (−1).</summary>
    public void Note(NodeId article, ImmutableArray<Sighting> sightings, int change)
    {
        var statement = change > 0 ? "write/sighting-insert" : "write/sighting-delete";
        var noted = new (NodeId Own, long Trait)[sightings.Length];
        foreach (var (sighting, i) in sightings.Select((s, i) => (s, i)))
        {
            _touched.Add(sighting.Block);
            var trait = Count(sighting, change);
            noted[i] = (Once(sighting.Own), trait);
            session.Execute(statement, ("trait", trait), ("own", sighting.Own), ("article", article));
            if (change < 0)
                session.Execute("write/trait-drop", ("trait", trait));
        }

        if (change > 0)
            _noted[article] = noted;
        else
            _noted.Remove(article);
    }

    private NodeId Once(NodeId own)
    {
        if (_owns.TryGetValue(own, out var held))
            return held;
        _owns.Add(own);
        return own;
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
                var trait = keys[row.Traits];
                _found[trait] = node;
                if (row.Node == node.ToString())
                    continue;
                session.Execute("write/trait-found", ("trait", trait), ("node", node.ToString()));
                if (row.Node is not null)
                    revised.UnionWith(session.Query("write/trait-articles", r => new NodeId(r.GetString(0)), ("trait", trait)));
            }
        }

        _touched.Clear();
        return revised;
    }

    /// <summary>The nodes of an article whose sightings are noted and settled.</summary>
    public NodeMap MapOf(ArticleGraph own)
    {
        _judged ??= new Judged(JudgementRows.All(session));
        var sightings = _noted.TryGetValue(own.Article.Id, out var noted) ? noted : Sightings.Of(own).Select(s => (s.Own, Trait(s)));
        return NodeMaps.Of(own, Visits.Found(sightings, Found), _judged);
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

    private long Trait(Sighting sighting) => session.Number("write/trait-key", ("block", sighting.Block), ("traits", sighting.Traits));

    private Identified Found(long trait) =>
        _found.TryGetValue(trait, out var known)
            ? known
            : _found[trait] = session.Query("write/trait-node", row => Identified.Parse(row.GetString(0)), ("trait", trait))[0];
}
