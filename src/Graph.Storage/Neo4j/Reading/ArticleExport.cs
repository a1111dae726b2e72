using System.Runtime.CompilerServices;
using Graph.Model;
using Graph.Storage.Neo4j.Cypher;
using Graph.Storage.Packing;
using Properties = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace Graph.Storage.Neo4j.Reading;

/// <summary>Gives articles back as they were imported, in one stream.</summary>
internal sealed class ArticleExport(ICypherClient client)
{
    /// <summary>The articles with their own ids, or with the nodes that those are.</summary>
    public async IAsyncEnumerable<ArticleGraph> ReadAsync(bool resolved, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in client.StreamAsync(ReadStatements.Export, new CypherParameters(), cancellation))
        {
            yield return resolved ? Resolved(row) : Own(row);
        }
    }

    /// <summary>An article as it was imported.</summary>
    public static ArticleGraph Own(CypherRow row) =>
        row.Map("article").GetValueOrDefault("own") is string packed
            ? GraphUnpacker.Unpack(Convert.FromBase64String(packed))
            : Resolved(row);

    private static ArticleGraph Resolved(CypherRow row) =>
        new(
            Rows.Article(row.Map("article")),
            [.. row.Maps("actors").Select(Actor)],
            [.. row.Maps("resolutions").Select(Rows.Resolution)],
            [.. row.Maps("events").Select(Rows.Event)],
            [.. row.Maps("claims").Select(ClaimRows.Claim)],
            []
        );

    private static Actor Actor(Properties p)
    {
        var mentions = Rows.Mentions(Rows.Texts(p, "texts"), Rows.Integers(p, "spans"));
        return new Actor(
            Rows.Id(p, "id"),
            Terms.Parse<ActorKind>(Rows.Text(p, "kind")),
            Rows.Text(p, "name"),
            Rows.Texts(p, "aliases"),
            mentions
        );
    }
}
