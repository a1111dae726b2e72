using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j.Writing;

/// <summary>
/// The work of one import, which runs again when its transaction fails. Every article that it writes carries the mark of the import: an
/// attempt
/// that finds the mark knows that an earlier one was committed though its answer was lost, and tells what that one did.
/// </summary>
internal sealed class ImportAttempt(IReadOnlyList<ArticleEntry> entries, string batch)
{
    private ImportOutcome[]? _earlier;

    /// <summary>Carries the import out in <paramref name="transaction"/>.</summary>
    public async Task<IReadOnlyList<ImportOutcome>> RunAsync(ICypherTransaction transaction, CancellationToken cancellation)
    {
        var outcomes = new ImportOutcome[entries.Count];
        var isFirst = true;
        foreach (var round in Rounds())
        {
            var open = await OpenAsync(transaction, round, cancellation);
            if (isFirst && _earlier is { } earlier && open.Values.Any(row => row.TextOrNull("batch") == batch))
            {
                return earlier;
            }

            isFirst = false;
            await ApplyAsync(transaction, round, open, outcomes, cancellation);
        }

        _earlier = outcomes;
        return outcomes;
    }

    private async Task ApplyAsync(
        ICypherTransaction transaction,
        IReadOnlyList<int> round,
        Dictionary<string, CypherRow> open,
        ImportOutcome[] outcomes,
        CancellationToken cancellation
    )
    {
        var changed = round.Where(i => Change(entries[i], Before(open, entries[i])) is ImportChange.Added or ImportChange.Updated).ToList();
        var old = changed.Select(i => entries[i].Id.Value).Where(id => open[id].TextOrNull("hash") is not null).ToList();
        var mentioned = old.SelectMany(id => open[id].Texts("mentioned")).Distinct(StringComparer.Ordinal).ToList();
        var arriving = changed.Select(i => entries[i]).ToList();
        var identity = new IdentityChange(transaction);
        var revised = await identity.ApplyAsync(old, arriving, cancellation);
        await new SketchChange(transaction).ApplyAsync(old, arriving.Select(e => e.Own.Article), cancellation);
        var change = new ArticleChange(
            transaction,
            [.. old, .. revised.Select(r => r.Entry.Id.Value)],
            [.. mentioned.Union(revised.SelectMany(r => r.Mentioned))],
            [.. await identity.MapAsync(arriving, cancellation), .. revised.Select(r => r.Entry)],
            batch
        );
        if (changed.Count > 0)
        {
            await change.ApplyAsync(cancellation);
        }

        foreach (var i in round)
        {
            outcomes[i] = Outcome(
                entries[i],
                Before(open, entries[i]),
                change.Retired[entries[i].Id.Value].ToHashSet(StringComparer.Ordinal)
            );
        }
    }

    private static ImportOutcome Outcome(ArticleEntry entry, CypherRow? before, HashSet<string> retired)
    {
        var change = Change(entry, before);
        if (change != ImportChange.Updated)
        {
            return new ImportOutcome(entry.Id, change, change == ImportChange.Added ? entry.Claims.Count : 0, 0);
        }

        var kept = entry.Claims.Count(c => retired.Contains(c.Id.Value));
        return new ImportOutcome(entry.Id, ImportChange.Updated, entry.Claims.Count - kept, retired.Count - kept);
    }

    private static ImportChange Change(ArticleEntry entry, CypherRow? before) =>
        entry.Against(before?.TextOrNull("hash"), before?.TextOrNull("edition"));

    private async Task<Dictionary<string, CypherRow>> OpenAsync(
        ICypherTransaction transaction,
        IReadOnlyList<int> round,
        CancellationToken cancellation
    )
    {
        var ids = round.Select(i => entries[i].Id.Value).Order(StringComparer.Ordinal).ToList();
        var rows = await transaction.RunAsync(WriteStatements.OpenArticles, new() { ["ids"] = ids }, cancellation);
        return rows.ToDictionary(r => r.LockedId(), StringComparer.Ordinal);
    }

    /// <summary>Positions of the entries, so that no round holds two versions of an article and later versions come in later
    /// rounds.</summary>
    private IEnumerable<IReadOnlyList<int>> Rounds() =>
        Enumerable
            .Range(0, entries.Count)
            .GroupBy(i => entries[i].Id)
            .SelectMany(versions => versions.Select((i, version) => (i, version)))
            .GroupBy(x => x.version, x => x.i)
            .OrderBy(g => g.Key)
            .Select(g => g.Order().ToList());

    private static CypherRow? Before(Dictionary<string, CypherRow> open, ArticleEntry entry) =>
        open[entry.Id.Value] is { } row && row.TextOrNull("hash") is not null ? row : null;
}
