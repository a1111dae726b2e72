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

    public static (long Key, ActorNode Actor) Read(SqliteDataReader row) =>
        (row.GetInt64(0), new ActorNode(row.Id("id"), Names.ActorKind(row.Text("kind")), row.Text("name"), []));

    public static IEnumerable<ActorNode> WithAliases(SqlSession session, IEnumerable<(long Key, ActorNode Actor)> actors) => actors.Select(row =>
    {
        var names = session.Query("read/actor-names", r => r.GetString(0), ("actor", row.Key));
        return row.Actor with { Aliases = [.. names.Where(name => name != row.Actor.Name).Order(StringComparer.Ordinal)] };
    });
}
