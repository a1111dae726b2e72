using Graph.Model;
using Graph.Storage.Neo4j.Cypher;
using Properties = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace Graph.Storage.Neo4j.Reading;

/// <summary>
/// Reads the pages of lists of one kind of rows. Every list statement takes <c>after</c>, <c>before</c>, <c>filter</c>, <c>limit</c> and
/// <c>count</c>, and returns <c>total</c> beside each row; the lists of several owners take <c>owners</c> and return <c>owner</c> too.
/// Who asks for the same list while calls for it are under way, or for that of another owner, is answered together with others.
/// </summary>
/// <param name="client">Runs the statements.</param>
/// <param name="item">Reads a row.</param>
internal sealed class Pages<T>(ICypherClient client, Func<CypherRow, PageItem<T>> item)
{
    // A list of no owner is gathered under this id.
    private static readonly NodeId s_whole = new("");
    private readonly Gathering<ListQuestion, Page<T>> _gathering = new(
        (question, owners, cancellation) => RunAsync(client, item, question, owners, cancellation),
        question => question.MostOwners
    );

    /// <summary>A page of a list that has no owner.</summary>
    public async Task<Page<T>> ReadAsync(
        CypherStatement statement,
        CypherParameters parameters,
        PageRequest page,
        Bounds bounds,
        CancellationToken cancellation
    ) => (await _gathering.ReadAsync(Question(statement, parameters, page, bounds), [s_whole], cancellation))[s_whole];

    /// <summary>A page of the list of one owner.</summary>
    public async Task<Page<T>> ReadOfAsync(
        CypherStatement statement,
        CypherParameters parameters,
        NodeId owner,
        PageRequest page,
        Bounds bounds,
        CancellationToken cancellation
    ) =>
        (await ReadEachAsync(statement, parameters, [owner], page, bounds, cancellation)).GetValueOrDefault(owner)
        ?? Cut([], statement, page, item);

    /// <summary>A page of the list of each of several owners; those that have none are left out.</summary>
    public async Task<IReadOnlyDictionary<NodeId, Page<T>>> ReadEachAsync(
        CypherStatement statement,
        CypherParameters parameters,
        IReadOnlyCollection<NodeId> owners,
        PageRequest page,
        Bounds bounds,
        CancellationToken cancellation
    ) =>
        owners.Count == 0
            ? new Dictionary<NodeId, Page<T>>()
            : await _gathering.ReadAsync(Question(statement, parameters, page, bounds), owners, cancellation);

    private static ListQuestion Question(CypherStatement statement, CypherParameters parameters, PageRequest page, Bounds bounds)
    {
        parameters["after"] = bounds.After;
        parameters["before"] = bounds.Before;
        // One row more than the page holds tells whether more follow.
        parameters["limit"] = Slice.Limit(page);
        parameters["count"] = page.CountTotal;
        if (statement.Parameters.Contains("claims"))
        {
            parameters["claims"] = page.Claims + 1;
        }

        return new ListQuestion(statement.For(page, parameters.GetValueOrDefault("filter") as Properties), parameters, page);
    }

    private static async Task<IReadOnlyDictionary<NodeId, Page<T>>> RunAsync(
        ICypherClient client,
        Func<CypherRow, PageItem<T>> item,
        ListQuestion question,
        IReadOnlyCollection<NodeId> owners,
        CancellationToken cancellation
    )
    {
        var (statement, page) = (question.Statement, question.Page);
        var rows = await question.RunAsync(client, owners.Select(owner => owner.Value), cancellation);
        return question.HasOwners
            ? rows.GroupBy(row => row.Text("owner"))
                .Select(group => KeyValuePair.Create(new NodeId(group.Key), Cut([.. group], statement, page, item)))
                .Where(found => found.Value.Items.Count > 0 || found.Value.Total > 0)
                .ToDictionary()
            : new Dictionary<NodeId, Page<T>> { [s_whole] = Cut(rows, statement, page, item) };
    }

    private static Page<T> Cut(
        IReadOnlyList<CypherRow> rows,
        CypherStatement statement,
        PageRequest page,
        Func<CypherRow, PageItem<T>> item
    )
    {
        var column = statement.Columns[^1];
        var found = rows.Where(row => row[column] is Properties p && p["id"] is not null).ToList();
        var total = rows.Count > 0 ? rows[0].Integer("total") : 0;
        return Slice.Of(found.Select(item), page, page.CountTotal ? total : null) with
        {
            Companions = CompanionRows.Of(page, found.Select(row => row.Map(column))),
        };
    }
}
