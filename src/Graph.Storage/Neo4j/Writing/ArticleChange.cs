using Graph.Model;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j.Writing;

/// <summary>
/// Takes what some articles said before out of the graph and puts in what they say now, inside one transaction. All locks are taken first
/// and in
/// the order of ids, so that changes which share actors wait for each other instead of deadlocking; what it costs depends on the articles
/// alone.
/// </summary>
/// <param name="transaction">The transaction, in which the articles are locked.</param>
/// <param name="old">Articles whose claims and mentions go.</param>
/// <param name="mentioned">Nodes that those mention.</param>
/// <param name="entries">Articles that come.</param>
/// <param name="batch">The import that writes them.</param>
internal sealed class ArticleChange(
    ICypherTransaction transaction,
    IReadOnlyList<string> old,
    IReadOnlyList<string> mentioned,
    IReadOnlyList<ArticleEntry> entries,
    string batch
)
{
    private readonly SortedDictionary<string, NameLedger> _names = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, RelationTally> _relations = new(StringComparer.Ordinal);

    /// <summary>Claims that the articles made before, by article.</summary>
    public ILookup<string, string> Retired { get; private set; } = Array.Empty<string>().ToLookup(id => id);

    /// <summary>Carries the change out.</summary>
    public async Task ApplyAsync(CancellationToken cancellation)
    {
        await LockAsync(cancellation);
        if (old.Count > 0)
        {
            await RetireAsync(cancellation);
        }

        if (entries.Count > 0)
        {
            await StoreAsync(cancellation);
        }

        await DeriveRelationsAsync(cancellation);
        await DeriveNamesAsync(cancellation);
    }

    private async Task LockAsync(CancellationToken cancellation)
    {
        foreach (var id in mentioned.Concat(entries.SelectMany(Nodes).Select(n => n.Value)))
        {
            _names.TryAdd(id, new NameLedger(new NodeId(id)));
        }

        await OpenAsync(_names.Values, cancellation);
    }

    private async Task OpenAsync(IEnumerable<NameLedger> ledgers, CancellationToken cancellation)
    {
        var nodes = ledgers.Select(ledger => NodeProperties.Row(ledger.Id));
        foreach (var row in await RunAsync(WriteStatements.OpenNodes, new() { ["nodes"] = nodes }, cancellation))
        {
            _names[row.LockedId()]
                .Begin(
                    row.TextOrNull("name"),
                    row.TextOrNull("namedBy"),
                    row.Texts("names"),
                    row.Integers("nameCounts"),
                    row.Integers("nameGiven")
                );
        }
    }

    private async Task RetireAsync(CancellationToken cancellation)
    {
        var claims = await RunAsync(WriteStatements.RetireClaims, new() { ["articles"] = old }, cancellation);
        Retired = claims.ToLookup(c => c.Text("article"), c => c.Text("claim"), StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            if (claim.TextOrNull("relation") is { } relation)
            {
                Tally(relation).Retire(Terms.Parse<Modality>(claim.Text("modality")));
            }
        }

        var quotes = claims
            .Where(c => c.TextOrNull("quote") is not null)
            .ToLookup(c => c.Text("quote"), c => c.Text("quoteOrder"), StringComparer.Ordinal);
        var unknown = quotes
            .Select(q => q.Key)
            .Where(q => !_names.ContainsKey(q))
            .Order(StringComparer.Ordinal)
            .Select(q => new NameLedger(new NodeId(q)))
            .ToList();
        foreach (var ledger in unknown)
        {
            _names.Add(ledger.Id.Value, ledger);
        }

        await OpenAsync(unknown, cancellation);
        foreach (var (quote, orders) in quotes.Select(q => (q.Key, q)))
        {
            foreach (var order in orders)
            {
                _names[quote].Retire(order, []);
            }
        }

        foreach (var mention in await RunAsync(WriteStatements.RetireMentions, new() { ["articles"] = old }, cancellation))
        {
            _names[mention.Text("target")].Retire(mention.Text("order"), mention.Texts("names"), mention.Flag("given"));
        }
    }

    private async Task StoreAsync(CancellationToken cancellation)
    {
        Note();
        await RunAsync(
            WriteStatements.Articles,
            new() { ["articles"] = entries.Select(e => ArticleProperties.Row(e, batch)) },
            cancellation
        );
        await RunAsync(WriteStatements.Mentions, new() { ["mentions"] = entries.SelectMany(MentionProperties.Rows) }, cancellation);
        await RunAsync(
            WriteStatements.Claims,
            new() { ["claims"] = entries.SelectMany(e => e.Claims.Select((c, i) => ClaimProperties.Row(e.Graph.Article, c, i))) },
            cancellation
        );
    }

    private void Note()
    {
        foreach (var entry in entries)
        {
            var article = entry.Graph.Article;
            var order = Keys.Of(article.Published, article.Id.Value);
            foreach (var actor in entry.Graph.Actors)
            {
                _names[actor.Id.Value]
                    .Add(new NodeName(order, actor.Name, null), actor.Aliases.Prepend(actor.Name), Naming.IsNameGiven(actor));
            }

            foreach (var resolution in entry.Graph.Resolutions)
            {
                _names[resolution.Id.Value].Add(new NodeName(order, resolution.Name, resolution.Symbol), []);
            }

            foreach (var gathering in entry.Graph.Events)
            {
                _names[gathering.Id.Value].Add(new NodeName(order, gathering.Name, null), []);
            }

            foreach (var claim in entry.Claims)
            {
                if (Relation.IdOf(claim) is { } relation)
                {
                    Tally(relation.Value).Add(article, claim);
                }

                if (claim.Quote is { } quote)
                {
                    _names[quote.Id.Value]
                        .Add(new NodeName(ClaimProperties.QuoteOrder(article, claim, quote), quote.Text, quote.Direct), []);
                }
            }
        }
    }

    private async Task DeriveRelationsAsync(CancellationToken cancellation)
    {
        var fresh = new HashSet<string>(StringComparer.Ordinal);
        var dead = new HashSet<string>(StringComparer.Ordinal);
        if (_relations.Values.Any(t => t.Grows))
        {
            var rows = await RunAsync(
                WriteStatements.Relations,
                new() { ["relations"] = _relations.Values.Where(t => t.Grows).Select(t => t.GrowthRow()) },
                cancellation
            );
            fresh.UnionWith(rows.Select(r => (Id: r.LockedId(), IsNew: r.Flag("isNew"))).Where(r => r.IsNew).Select(r => r.Id));
        }

        if (_relations.Values.Any(t => t.Shrinks))
        {
            var rows = await RunAsync(
                WriteStatements.ReduceRelations,
                new() { ["relations"] = _relations.Values.Where(t => t.Shrinks).Select(t => t.LossRow()) },
                cancellation
            );
            dead.UnionWith(rows.Where(r => r.Integer("support") == 0).Select(r => r.LockedId()));
        }

        await OnAsync(WriteStatements.DropRelations, dead.Contains, cancellation);
        await OnAsync(WriteStatements.DrawEdges, fresh.Contains, cancellation);
        await OnAsync(WriteStatements.RefreshEdges, id => !fresh.Contains(id) && !dead.Contains(id), cancellation);
    }

    private async Task OnAsync(CypherStatement statement, Func<string, bool> takes, CancellationToken cancellation)
    {
        var ids = _relations.Keys.Where(takes).ToList();
        if (ids.Count > 0)
        {
            await RunAsync(statement, new() { ["ids"] = ids }, cancellation);
        }
    }

    private async Task DeriveNamesAsync(CancellationToken cancellation)
    {
        var dropped = await DropAsync(cancellation);
        foreach (var id in dropped)
        {
            _names.Remove(id);
        }

        await CloseAsync(
            WriteStatements.FirstMentions,
            kind => kind != NodeKind.Quote,
            row => new NodeName(row.Text("order"), row.Text("name"), row["symbol"]),
            cancellation
        );
        await CloseAsync(
            WriteStatements.FirstQuotes,
            kind => kind == NodeKind.Quote,
            row => new NodeName(row.Text("order"), row.Text("text"), row["direct"]),
            cancellation
        );

        await RunAsync(WriteStatements.NameNodes, new() { ["nodes"] = _names.Values.Select(l => l.Row()) }, cancellation);
    }

    private async Task<HashSet<string>> DropAsync(CancellationToken cancellation)
    {
        var open = _names.Values.Where(l => l.IsOpen || l.IsUnused).Select(l => l.Id.Value).ToList();
        if (open.Count == 0)
        {
            return [];
        }

        var rows = await RunAsync(WriteStatements.DropNodes, new() { ["ids"] = open }, cancellation);
        return [.. rows.Select(r => r.Text("id"))];
    }

    private async Task CloseAsync(
        CypherStatement statement,
        Func<NodeKind, bool> takes,
        Func<CypherRow, NodeName> name,
        CancellationToken cancellation
    )
    {
        var ids = _names.Values.Where(l => l.IsOpen && takes(l.Id.Kind)).Select(l => l.Id.Value).ToList();
        if (ids.Count == 0)
        {
            return;
        }

        foreach (var row in await RunAsync(statement, new() { ["ids"] = ids }, cancellation))
        {
            _names[row.Text("id")].Close(name(row));
        }
    }

    private RelationTally Tally(string id)
    {
        if (!_relations.TryGetValue(id, out var tally))
        {
            tally = new RelationTally(new NodeId(id));
            _relations.Add(id, tally);
        }

        return tally;
    }

    private static IEnumerable<NodeId> Nodes(ArticleEntry entry) =>
        entry
            .Graph.Actors.Select(a => a.Id)
            .Concat(entry.Graph.Resolutions.Select(r => r.Id))
            .Concat(entry.Graph.Events.Select(e => e.Id))
            .Concat(entry.Claims.Select(c => c.Quote?.Id).OfType<NodeId>());

    private Task<IReadOnlyList<CypherRow>> RunAsync(
        CypherStatement statement,
        CypherParameters parameters,
        CancellationToken cancellation
    ) => transaction.RunAsync(statement, parameters, cancellation);
}
