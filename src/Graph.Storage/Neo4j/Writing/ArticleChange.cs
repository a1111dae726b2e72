using Graph.Model;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j.Writing;

/// <summary>
/// Takes what some articles said before out of the graph and puts in what they say now, inside one transaction. All locks are taken first and in
/// the order of ids, so that changes which share actors wait for each other instead of deadlocking; what it costs depends on the articles alone.
/// </summary>
/// <param name="transaction">The transaction, in which the articles are locked.</param>
/// <param name="old">Articles whose claims and mentions go.</param>
/// <param name="mentioned">Nodes that those mention.</param>
/// <param name="entries">Articles that come.</param>
/// <param name="batch">The import that writes them.</param>
internal sealed class ArticleChange(
    ICypherTransaction transaction, IReadOnlyList<string> old, IReadOnlyList<string> mentioned, IReadOnlyList<ArticleEntry> entries, string batch)
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

        var actors = _names.Values.Select(l => l.Id).Where(IsActor).Select(id => new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["id"] = id.Value,
            ["kind"] = Terms.Of(ActorKinds.Of(id)),
            ["label"] = Terms.LabelOf(ActorKinds.Of(id)),
        });
        foreach (var row in await RunAsync(WriteStatements.OpenActors, new() { ["actors"] = actors }, cancellation))
        {
            _names[row.Text("id")].Begin(row.TextOrNull("name"), row.TextOrNull("namedBy"), row.Texts("names"), row.Integers("nameCounts"));
        }

        foreach (var row in await RunAsync(WriteStatements.OpenNodes, OtherNodes(ids => ids.Select(l => l.Id.Value)), cancellation))
        {
            _names[row.Text("id")].Begin(null, row.TextOrNull("namedBy"), [], []);
        }
    }

    private async Task RetireAsync(CancellationToken cancellation)
    {
        var claims = await RunAsync(WriteStatements.RetireClaims, new() { ["articles"] = old }, cancellation);
        Retired = claims.ToLookup(c => c.Text("article"), c => c.Text("claim"), StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            Tally(claim.Text("relation")).Retire(Terms.Parse<Modality>(claim.Text("modality")));
        }

        var quotes = claims.Where(c => c.TextOrNull("quote") is not null).ToLookup(c => c.Text("quote"), c => c.Text("quoteOrder"), StringComparer.Ordinal);
        await OpenQuotesAsync([.. quotes.Select(q => q.Key).Where(q => !_names.ContainsKey(q)).Order(StringComparer.Ordinal)], cancellation);
        foreach (var (quote, orders) in quotes.Select(q => (q.Key, q)))
        {
            foreach (var order in orders)
            {
                _names[quote].Retire(order, []);
            }
        }

        foreach (var mention in await RunAsync(WriteStatements.RetireMentions, new() { ["articles"] = old }, cancellation))
        {
            _names[mention.Text("target")].Retire(mention.Text("order"), mention.Texts("names"));
        }
    }

    private async Task OpenQuotesAsync(IReadOnlyList<string> quotes, CancellationToken cancellation)
    {
        if (quotes.Count == 0)
        {
            return;
        }

        foreach (var row in await RunAsync(
            WriteStatements.OpenNodes, new() { ["resolutions"] = Array.Empty<string>(), ["events"] = Array.Empty<string>(), ["quotes"] = quotes }, cancellation))
        {
            var ledger = new NameLedger(new NodeId(row.Text("id")));
            ledger.Begin(null, row.TextOrNull("namedBy"), [], []);
            _names.Add(ledger.Id.Value, ledger);
        }
    }

    private async Task StoreAsync(CancellationToken cancellation)
    {
        Note();
        await RunAsync(
            WriteStatements.Articles, new() { ["articles"] = entries.Select(e => ArticleProperties.Row(e.Graph.Article, e.Hash, batch)) }, cancellation);
        await RunAsync(
            WriteStatements.Mentions,
            new()
            {
                ["actors"] = entries.SelectMany(e => e.Graph.Actors.Select((a, i) => MentionProperties.Row(e.Graph.Article, a, i))),
                ["resolutions"] = entries.SelectMany(e => e.Graph.Resolutions.Select((r, i) => MentionProperties.Row(e.Graph.Article, r, i))),
                ["events"] = entries.SelectMany(e => e.Graph.Events.Select((g, i) => MentionProperties.Row(e.Graph.Article, g, i))),
            },
            cancellation);
        await RunAsync(
            WriteStatements.Claims,
            new() { ["claims"] = entries.SelectMany(e => e.Claims.Select((c, i) => ClaimProperties.Row(e.Graph.Article, c, i))) },
            cancellation);
    }

    private void Note()
    {
        foreach (var entry in entries)
        {
            var article = entry.Graph.Article;
            var order = Keys.Of(article.Published, article.Id.Value);
            foreach (var actor in entry.Graph.Actors)
            {
                _names[actor.Id.Value].Add(new NodeName(order, actor.Name, null), actor.Aliases.Prepend(actor.Name));
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
                Tally(Relation.IdentityOf(claim).Id.Value).Add(article, claim);
                if (claim.Quote is { } quote)
                {
                    _names[quote.Id.Value].Add(new NodeName(ClaimProperties.QuoteOrder(article, claim, quote), quote.Text, quote.Direct), []);
                }
            }
        }
    }

    private async Task DeriveRelationsAsync(CancellationToken cancellation)
    {
        var dead = new HashSet<string>(StringComparer.Ordinal);
        if (_relations.Values.Any(t => t.Grows))
        {
            await RunAsync(
                WriteStatements.Relations, new() { ["relations"] = _relations.Values.Where(t => t.Grows).Select(t => t.GrowthRow()) }, cancellation);
        }

        if (_relations.Values.Any(t => t.Shrinks))
        {
            var rows = await RunAsync(
                WriteStatements.ReduceRelations, new() { ["relations"] = _relations.Values.Where(t => t.Shrinks).Select(t => t.LossRow()) }, cancellation);
            dead.UnionWith(rows.Where(r => r.Integer("support") == 0).Select(r => r.Text("id")));
            await RunAsync(WriteStatements.DropRelations, new() { ["ids"] = dead.Order(StringComparer.Ordinal) }, cancellation);
        }

        await RunAsync(WriteStatements.Edges, new() { ["ids"] = _relations.Keys.Where(id => !dead.Contains(id)) }, cancellation);
    }

    private async Task DeriveNamesAsync(CancellationToken cancellation)
    {
        var dropped = await DropAsync(cancellation);
        await CloseAsync(WriteStatements.FirstMentions, ledger => ledger.Id.Kind != NodeKind.Quote, row => new NodeName(row.Text("order"), row.Text("name"), row["symbol"]), dropped, cancellation);
        await CloseAsync(WriteStatements.FirstQuotes, ledger => ledger.Id.Kind == NodeKind.Quote, row => new NodeName(row.Text("order"), row.Text("text"), row["direct"]), dropped, cancellation);
        foreach (var id in dropped)
        {
            _names.Remove(id);
        }

        var parameters = OtherNodes(ledgers => ledgers.Select(l => l.Row()));
        parameters["actors"] = _names.Values.Where(l => IsActor(l.Id)).Select(l => l.Row());
        await RunAsync(WriteStatements.NameNodes, parameters, cancellation);
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
        CypherStatement statement, Func<NameLedger, bool> takes, Func<CypherRow, NodeName> name, HashSet<string> dropped, CancellationToken cancellation)
    {
        var ids = _names.Values.Where(l => l.IsOpen && takes(l) && !dropped.Contains(l.Id.Value)).Select(l => l.Id.Value).ToList();
        if (ids.Count == 0)
        {
            return;
        }

        foreach (var row in await RunAsync(statement, new() { ["ids"] = ids }, cancellation))
        {
            _names[row.Text("id")].Close(name(row));
        }
    }

    private CypherParameters OtherNodes(Func<IEnumerable<NameLedger>, object> rows) => new()
    {
        ["resolutions"] = rows(_names.Values.Where(l => l.Id.Kind == NodeKind.Resolution)),
        ["events"] = rows(_names.Values.Where(l => l.Id.Kind == NodeKind.Event)),
        ["quotes"] = rows(_names.Values.Where(l => l.Id.Kind == NodeKind.Quote)),
    };

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
        entry.Graph.Actors.Select(a => a.Id)
            .Concat(entry.Graph.Resolutions.Select(r => r.Id))
            .Concat(entry.Graph.Events.Select(e => e.Id))
            .Concat(entry.Claims.Select(c => c.Quote?.Id).OfType<NodeId>());

    private static bool IsActor(NodeId id) => id.Kind is NodeKind.Person or NodeKind.State or NodeKind.Organization;

    private Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation) =>
        transaction.RunAsync(statement, parameters, cancellation);
}
