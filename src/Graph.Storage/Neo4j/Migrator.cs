using System.Collections.Immutable;
using System.Globalization;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j;

/// <summary>
/// Brings a database to the newest schema. Each migration is idempotent and recorded in the graph after it ran, so that two processes that
/// start
/// together do each other no harm, and one that dies in between is followed up by the next.
/// </summary>
internal sealed class Migrator(ICypherClient client)
{
    private const string Prefix = "migrations/V";
    private const int Digits = 4;
    private const long IndexSeconds = 600;

    /// <summary>The first schema in which it stands beside an article who is who and what is a copy, as this program decides it.</summary>
    private const int Identity = 52;

    /// <summary>All migrations by number.</summary>
    public static ImmutableSortedDictionary<int, CypherStatement> Migrations { get; } =
        CypherStatement
            .AllNames.Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .ToImmutableSortedDictionary(
                n => int.Parse(n.AsSpan(Prefix.Length, Digits), CultureInfo.InvariantCulture),
                CypherStatement.Load
            );

    /// <summary>Number of the newest migration.</summary>
    public static int Newest => Migrations.Keys.Last();

    /// <summary>Applies what is missing; writes nothing where nothing is.</summary>
    /// <exception cref="StoreException">The database cannot be reached or written, or a newer version of the program has changed
    /// it.</exception>
    public async Task ApplyAsync(CancellationToken cancellation)
    {
        var applied = await AppliedAsync(cancellation);
        if (applied.Count > 0 && applied.Max() > Newest)
        {
            throw new StoreException(
                $"{client.Address} has schema {applied.Max()}, newer than {Newest}, which this program knows; use a newer version of the program"
            );
        }

        var missing = Migrations.Where(m => !applied.Contains(m.Key)).ToList();
        if (missing.Count == 0)
        {
            return;
        }

        if (missing[0].Key <= Identity && (await client.RunAsync(ControlStatements.AnyArticle, [], cancellation)).Count > 0)
        {
            throw new StoreException(
                $"{client.Address} has schema {applied.DefaultIfEmpty().Max()}, which tells who is who or what is a copy in another way; copy the articles to a file with the program that made it "
                    + $"(graph copy --from {client.Address} --to sqlite:PATH), empty the database and copy them back with this one"
            );
        }

        await client.RunAsync(ControlStatements.MigrationVersion, [], cancellation);
        foreach (var (version, statement) in missing)
        {
            await client.RunAsync(statement, [], cancellation);
            var name = statement.Name[(statement.Name.IndexOf("__", StringComparison.Ordinal) + 2)..];
            await client.RunAsync(ControlStatements.RecordMigration, new() { ["version"] = version, ["name"] = name }, cancellation);
        }

        await client.RunAsync(ControlStatements.AwaitIndexes, new() { ["seconds"] = IndexSeconds }, cancellation);
    }

    private async Task<HashSet<int>> AppliedAsync(CancellationToken cancellation)
    {
        var rows = await client.OpenAsync(ControlStatements.AppliedMigrations, [], cancellation);
        return [.. rows.Where(r => r["version"] is not null).Select(r => checked((int)r.Integer("version")))];
    }
}
