using Graph.Model;
using Graph.Storage.Neo4j.Cypher;
using Properties = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace Graph.Storage.Neo4j.Reading;

/// <summary>Lists of claims and of quotes. Each way to enter the graph has a statement of its own, so that its index is known beforehand.</summary>
internal sealed class ClaimPages(ICypherClient client, Pages pages)
{
    public Task<Page<StoredClaim>> FindAsync(ClaimFilter filter, PageRequest page, CancellationToken cancellation)
    {
        var after = Keys.After(PageCursor.ReadDay(PagedList.Claims, page.After));
        var parameters = new CypherParameters
        {
            ["types"] = filter.Types?.Distinct().Select(RelationVocabulary.NameOf).ToList(),
            ["negated"] = filter.Negated,
            ["modalities"] = filter.Modalities?.Select(Terms.Of).ToList(),
            ["minConfidence"] = filter.MinConfidence,
            ["seenFrom"] = Keys.From(filter.From),
            ["seenTo"] = Keys.To(filter.To),
            ["words"] = Search.Words(filter.Search),
        };
        return pages.ReadAsync(Enter(filter, parameters), parameters, "claim", page, after, Item, cancellation);
    }

    public Task<Page<StoredClaim>> QuotesAsync(QuoteFilter filter, PageRequest page, CancellationToken cancellation)
    {
        var after = PageCursor.ReadQuote(page.After) is { } p ? Keys.OfQuote(p.Published, p.Article, p.Start, p.Id) : "";
        var words = Search.Words(filter.Search);
        var parameters = new CypherParameters
        {
            ["direct"] = filter.Direct,
            ["publishedFrom"] = Keys.From(filter.From),
            ["publishedTo"] = Keys.To(filter.To),
        };
        var statement = ReadStatements.Quotes;
        if (filter.Speaker is { } speaker)
        {
            statement = ReadStatements.QuotesOfSpeaker;
            parameters["speaker"] = speaker.Value;
            parameters["words"] = words;
        }
        else if (words.Count > 0)
        {
            statement = ReadStatements.QuotesByWords;
            parameters["query"] = Search.Query(words);
            parameters["words"] = words;
        }

        return pages.ReadAsync(statement, parameters, "claim", page, after, QuoteItem, cancellation);
    }

    public async Task<IReadOnlyDictionary<NodeId, Page<StoredClaim>>> OfRelationsAsync(
        IReadOnlyCollection<NodeId> relations, int first, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
        var ids = relations.Select(r => r.Value).Distinct(StringComparer.Ordinal).ToList();
        if (ids.Count == 0)
        {
            return new Dictionary<NodeId, Page<StoredClaim>>();
        }

        var parameters = new CypherParameters { ["ids"] = ids, ["limit"] = first + 1L };
        var rows = await client.RunAsync(ReadStatements.ClaimsOfRelations, parameters, cancellation);
        return rows.GroupBy(row => new NodeId(row.Text("relation")), row => Item(row.Map("claim"))).ToDictionary(
            group => group.Key, group => new Page<StoredClaim>([.. group.Take(first)], group.Count() > first, null));
    }

    private static CypherStatement Enter(ClaimFilter filter, CypherParameters parameters)
    {
        if (filter.Relation is { } relation && filter.Article is null)
        {
            return With(ReadStatements.ClaimsOfRelation, ("relation", relation), ("subject", filter.Subject), ("object", filter.Object), ("involving", filter.Involving));
        }

        if (filter.Article is { } article)
        {
            return With(
                ReadStatements.ClaimsOfArticle,
                ("article", article), ("relation", filter.Relation), ("subject", filter.Subject), ("object", filter.Object), ("involving", filter.Involving));
        }

        if (filter.Subject is { } subject)
        {
            return With(ReadStatements.ClaimsBySubject, ("subject", subject), ("object", filter.Object), ("involving", filter.Involving));
        }

        if (filter.Object is { } target)
        {
            return With(ReadStatements.ClaimsByObject, ("object", target), ("involving", filter.Involving));
        }

        if (filter.Involving is { } node)
        {
            return With(ReadStatements.ClaimsInvolving, ("involving", node));
        }

        if (parameters["words"] is IReadOnlyList<string> { Count: > 0 } words)
        {
            parameters["query"] = Search.Query(words);
            return ReadStatements.ClaimsByWords;
        }

        return ReadStatements.Claims;

        CypherStatement With(CypherStatement statement, params ReadOnlySpan<(string Name, NodeId? Id)> ids)
        {
            foreach (var (name, id) in ids)
            {
                parameters[name] = id?.Value;
            }

            return statement;
        }
    }

    private static PageItem<StoredClaim> Item(Properties p)
    {
        var claim = ClaimRows.Stored(p);
        return new PageItem<StoredClaim>(claim, PageCursor.OfClaim(claim));
    }

    private static PageItem<StoredClaim> QuoteItem(Properties p)
    {
        var claim = ClaimRows.Stored(p);
        return new PageItem<StoredClaim>(claim, PageCursor.OfQuote(claim, Rows.Day(p, "published")));
    }
}
