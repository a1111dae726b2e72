using Graph.Model;
using Graph.Storage.Neo4j.Cypher;
using Properties = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace Graph.Storage.Neo4j.Reading;

/// <summary>Nodes by their ids, and how many there are.</summary>
internal sealed class LookUps(ICypherClient client)
{
    public async Task<IReadOnlyDictionary<NodeId, T>> ByIdAsync<T>(
        CypherStatement statement,
        string column,
        IReadOnlyCollection<NodeId> ids,
        Func<Properties, T> read,
        CancellationToken cancellation
    )
    {
        var wanted = ids.Select(id => id.Value).Distinct(StringComparer.Ordinal).ToList();
        if (wanted.Count == 0)
        {
            return new Dictionary<NodeId, T>();
        }

        var rows = await client.RunAsync(statement, new CypherParameters { ["ids"] = wanted }, cancellation);
        return rows.Select(row => row.Map(column)).ToDictionary(p => Rows.Id(p, "id"), read);
    }

    public async Task<IReadOnlyDictionary<NodeId, string>> NamesInAsync(
        string language,
        IReadOnlyCollection<NodeId> ids,
        CancellationToken cancellation
    )
    {
        if (Filters.Ids(ids.Where(id => id.Kind is NodeKind.Resolution or NodeKind.Event).ToList()) is not { Count: > 0 } wanted)
        {
            return new Dictionary<NodeId, string>();
        }

        var parameters = new CypherParameters { ["ids"] = wanted, ["language"] = language };
        var rows = await client.RunAsync(ReadStatements.NamesInLanguage, parameters, cancellation);
        return rows.ToDictionary(row => new NodeId(row.Text("id")), row => row.Text("name"));
    }

    public async Task<IReadOnlyDictionary<NodeId, IReadOnlyList<ArticleMention>>> MentionsAsync(
        IReadOnlyCollection<NodeId> articles,
        CancellationToken cancellation
    )
    {
        if (Filters.Ids(articles) is not { Count: > 0 } ids)
        {
            return new Dictionary<NodeId, IReadOnlyList<ArticleMention>>();
        }

        var rows = await client.RunAsync(ReadStatements.Mentions, new CypherParameters { ["ids"] = ids }, cancellation);
        return rows.GroupBy(row => row.Text("article"))
            .ToDictionary(group => new NodeId(group.Key), group => (IReadOnlyList<ArticleMention>)[.. group.Select(Mention)]);
    }

    private static ArticleMention Mention(CypherRow row) =>
        new(new NodeId(row.Text("actor")), row.Text("name"), Rows.Mentions(row.Texts("texts"), row.Integers("spans")));

    public async Task<IReadOnlyDictionary<NodeKind, long>> CountsAsync(CancellationToken cancellation)
    {
        var rows = await client.RunAsync(ReadStatements.Counts, new CypherParameters(), cancellation);
        return rows.ToDictionary(row => Terms.Parse<NodeKind>(row.Text("kind")), row => row.Integer("nodes"));
    }
}
