using Graph.Model;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j.Reading;

/// <summary>Lists of claims that quote.</summary>
internal sealed class QuotePages(ICypherClient client)
{
    private readonly Pages<StoredClaim> _pages = new(client, Items.Quote);

    public Task<Page<StoredClaim>> FindAsync(QuoteFilter filter, PageRequest page, CancellationToken cancellation)
    {
        var parameters = new CypherParameters { ["filter"] = Filters.Of(filter) };
        var bounds = BoundsOf(filter, page);
        if (filter.Speaker is { } speaker)
        {
            return _pages.ReadOfAsync(ReadStatements.QuotesOfSpeakers, parameters, speaker, Quoting(page), bounds, cancellation);
        }

        var statement = ReadStatements.Quotes;
        if (Search.Words(filter.Search) is { } words)
        {
            statement = ReadStatements.QuotesByWords;
            parameters["query"] = Search.Query(words);
        }

        return _pages.ReadAsync(statement, parameters, Quoting(page), bounds, cancellation);
    }

    public Task<IReadOnlyDictionary<NodeId, Page<StoredClaim>>> OfAsync(
        IReadOnlyCollection<NodeId> speakers,
        QuoteFilter filter,
        PageRequest page,
        CancellationToken cancellation
    ) =>
        _pages.ReadEachAsync(
            ReadStatements.QuotesOfSpeakers,
            new CypherParameters { ["filter"] = Filters.Of(filter) },
            speakers,
            Quoting(page),
            BoundsOf(filter, page),
            cancellation
        );

    // A quote is what it is by its words, and stands in the list by their place.
    private static PageRequest Quoting(PageRequest page) => page with { Parts = page.Parts | RowParts.Quotes };

    private static Bounds BoundsOf(QuoteFilter filter, PageRequest page) =>
        Bounds
            .Of(
                page,
                cursor =>
                    PageCursor.ReadQuote(cursor) is var (published, article, start, id) ? Keys.OfQuote(published, article, start, id) : ""
            )
            .Within(filter.From, filter.To);
}
