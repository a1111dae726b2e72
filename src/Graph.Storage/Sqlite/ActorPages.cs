using Graph.Model;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>Lists of actors.</summary>
internal static class ActorPages
{
    public static Page<ActorNode> Find(SqlSession session, ActorFilter filter, PageRequest page)
    {
        var filters = Filters(filter);
        var rows = session.Query("read/actors", Read, [.. filters, .. PageValues.ByName(page)]);
        long? total = page.CountTotal ? session.Number("read/actors", [.. filters, ("count", true)]) : null;
        return Slice.Of(WithNames(session, rows).Select(actor => new PageItem<ActorNode>(actor, PageCursor.OfActor(actor))), page, total);
    }

    public static Page<RankedActor> Ranked(SqlSession session, ActorFilter filter, PageRequest page)
    {
        var filters = Filters(filter);
        var rows = session.Query(
            "read/ranked-actors",
            row => (Row: Read(row), Support: row.GetInt64(4)),
            [.. filters, .. PageValues.ByRank(page, PagedList.RankedActors, id => id.Value)]
        );
        long? total = page.CountTotal ? session.Number("read/ranked-actors", [.. filters, ("count", true)]) : null;
        var actors = WithNames(session, [.. rows.Select(r => r.Row)]).Zip(rows, (actor, row) => new RankedActor(actor, row.Support));
        return Slice.Of(actors.Select(actor => new PageItem<RankedActor>(actor, PageCursor.OfRankedActor(actor))), page, total);
    }

    public static (long Key, ActorNode Actor) Read(SqliteDataReader row) =>
        (row.GetInt64(0), new ActorNode(row.Id("id"), Names.ActorKind(row.Text("kind")), row.Text("name"), []));

    public static IEnumerable<ActorNode> WithNames(SqlSession session, IReadOnlyCollection<(long Key, ActorNode Actor)> actors)
    {
        if (actors.Count == 0)
            return [];
        var given = session
            .Query(
                "read/actor-names",
                r => (Actor: r.GetInt64(0), Name: new GivenName(r.GetString(1), r.GetInt32(2))),
                ("keys", PageValues.List(actors.Select(a => a.Key)))
            )
            .ToLookup(row => row.Actor, row => row.Name);
        return actors.Select(row => ActorNode.Of(row.Actor.Id, row.Actor.Kind, row.Actor.Name, [.. given[row.Key]]));
    }

    private static (string, SqlValue)[] Filters(ActorFilter filter) =>
        [
            ("kind", filter.Kinds is { Count: 1 } one ? Names.Of(one.First()) : null),
            ("kinds", filter.Kinds is { Count: not 1 } kinds ? PartList.Of(kinds.Select(Names.Of)) : null),
            ("search", Search.Match(filter.Search)),
            ("known", filter.Search is null || filter.Known.Count == 0 ? null : PartList.Of(filter.Known.Select(id => id.Value))),
        ];
}
