using Graph.Model;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>Lists of actors.</summary>
internal static class ActorPages
{
    public static Page<ActorNode> Find(SqlSession session, ActorFilter filter, PageRequest page)
    {
        var after = PageCursor.ReadName(page.After);
        (string, object?)[] filters =
            [("kind", filter.Kind is { } kind ? Names.Of(kind) : null), ("search", Paging.Match(filter.Search))];
        var rows = session.Query(
            "read/actors", Read, [.. filters, ("rows", true), ("afterName", after?.Name), ("afterId", after?.Id), ("limit", Paging.Limit(page.First))]);
        long? total = page.CountTotal ? session.Number("read/actors", [.. filters, ("count", true)]) : null;
        return Paging.Cut(WithAliases(session, rows), page.First, PageCursor.OfActor, total);
    }

    public static ActorNode Read(SqliteDataReader row) => new(row.Id("id"), Names.ActorKind(row.Text("kind")), row.Text("name"), []);

    public static IEnumerable<ActorNode> WithAliases(SqlSession session, List<ActorNode> actors)
    {
        if (actors.Count == 0)
            return [];
        var names = session.Query("read/actor-names", row => (Actor: row.Id("actor"), Name: row.Text("name")), ("ids", LookUps.IdList(actors.Select(a => a.Id))))
            .ToLookup(n => n.Actor, n => n.Name);
        return actors.Select(a => a with { Aliases = [.. names[a.Id].Where(name => name != a.Name).Order(StringComparer.Ordinal)] });
    }
}
