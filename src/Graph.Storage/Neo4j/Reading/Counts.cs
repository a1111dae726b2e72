using Graph.Model;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j.Reading;

/// <summary>Counts claims that are alike. Those who ask the same of several nodes at once are answered together.</summary>
internal sealed class Counts(ICypherClient client)
{
    // What is counted of several nodes at once is all of their claims.
    private static readonly PageRequest s_many = new(200);
    private static readonly Dictionary<CountBy, string[]> s_marks = new()
    {
        [CountBy.Type] = ["type"],
        [CountBy.Day] = ["day", "period"],
        [CountBy.Week] = ["week", "period"],
        [CountBy.Month] = ["month", "period"],
        [CountBy.Year] = ["year", "period"],
        [CountBy.Subject] = ["subject"],
        [CountBy.Object] = ["object"],
        [CountBy.Source] = ["source"],
        [CountBy.Language] = ["language"],
        [CountBy.Modality] = ["modality"],
        [CountBy.Negated] = ["negated"],
        [CountBy.AttributedTo] = ["attributedTo"],
    };
    private readonly Gathering<ListQuestion, IReadOnlyList<CountRow>> _around = new(
        async (question, nodes, cancellation) =>
            (await question.RunAsync(client, nodes.Select(node => node.Value), cancellation))
                .GroupBy(row => row.Text("owner"), Row)
                .ToDictionary(group => new NodeId(group.Key), IReadOnlyList<CountRow> (group) => [.. group]),
        question => question.MostOwners
    );

    public async Task<IReadOnlyList<CountRow>> ReadAsync(
        ClaimFilter filter,
        IReadOnlyList<CountBy> by,
        int first,
        CancellationToken cancellation
    )
    {
        var rest = Unanchored(filter);
        var bounds = Bounds.None.Within(filter.From, filter.To);
        var parameters = new CypherParameters
        {
            ["filter"] = Filters.Of(rest),
            ["by"] = by.Select(key => key.ToString()).ToList(),
            ["first"] = first,
            ["after"] = bounds.After,
            ["before"] = bounds.Before,
        };
        var marks = by.SelectMany(key => s_marks[key]).ToList();
        var nodes = Anchors.Of(filter.Subject, filter.Object, filter.Involving, filter.Actors);
        if (nodes is [var node])
        {
            var question = new ListQuestion(ReadStatements.CountClaimsOf.For(marks, Filters.Of(rest)), parameters, s_many);
            return (await _around.ReadAsync(question, [new NodeId(node)], cancellation)).GetValueOrDefault(new NodeId(node), []);
        }

        var statement = Enter(filter, nodes, parameters).For(marks, Filters.Of(rest));
        return [.. (await client.RunAsync(statement, parameters, cancellation)).Select(Row)];
    }

    /// <summary>Every key that something can be counted by has its marks.</summary>
    public static IEnumerable<string> Marks => s_marks.Values.SelectMany(marks => marks).Distinct();

    /// <summary>The filter without what is true of every claim around the nodes that are begun from.</summary>
    private static ClaimFilter Unanchored(ClaimFilter filter) =>
        (filter.Subject ?? filter.Object) is not null ? filter
        : filter.Involving is not null ? filter with { Involving = null }
        : filter.Actors.All is { Count: > 0 } ? filter
        : filter with { Actors = filter.Actors with { Any = null } };

    private static CypherStatement Enter(ClaimFilter filter, List<string>? nodes, CypherParameters parameters)
    {
        if (nodes is not null)
        {
            parameters["nodes"] = nodes;
            return ReadStatements.CountClaimsAround;
        }

        if (filter.Types is { } types)
        {
            parameters["types"] = Filters.Types(types);
            return ReadStatements.CountClaimsTyped;
        }

        return ReadStatements.CountClaims;
    }

    private static CountRow Row(CypherRow row) => new([.. ((IReadOnlyList<object?>)row["keys"]!).Cast<string?>()], row.Integer("claims"));
}
