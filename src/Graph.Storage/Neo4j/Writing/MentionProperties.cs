using Graph.Model;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j.Writing;

/// <summary>What an article says of a node, as the properties of the relationship between them.</summary>
internal static class MentionProperties
{
    public static IEnumerable<Dictionary<string, object?>> Rows(ArticleEntry entry)
    {
        var (graph, article) = (entry.Graph, entry.Graph.Article);
        return graph
            .Actors.Select((a, i) => Row(article, a, i))
            .Concat(graph.Resolutions.Select((r, i) => Row(article, r, i)))
            .Concat(graph.Events.Select((e, i) => Row(article, e, i)));
    }

    private static Dictionary<string, object?> Row(Article article, Actor actor, int position)
    {
        var mention = Of(article, actor.Id, actor.Name, position);
        mention["aliases"] = actor.Aliases;
        mention["isNameGiven"] = Naming.IsNameGiven(actor);
        mention["spans"] = ClaimProperties.Ends(actor.Mentions.Select(m => m.Span));
        mention["texts"] = actor.Mentions.Select(m => m.Text).ToList();
        return Row(article, mention);
    }

    private static Dictionary<string, object?> Row(Article article, Resolution resolution, int position)
    {
        var mention = Of(article, resolution.Id, resolution.Name, position);
        mention["symbol"] = resolution.Symbol;
        return Row(article, mention);
    }

    private static Dictionary<string, object?> Row(Article article, Event gathering, int position) =>
        Row(article, Of(article, gathering.Id, gathering.Name, position));

    private static Dictionary<string, object?> Of(Article article, NodeId target, string name, int position) =>
        new(StringComparer.Ordinal)
        {
            ["target"] = target.Value,
            ["name"] = name,
            ["position"] = position,
            ["order"] = Keys.Of(article.Published, article.Id.Value),
        };

    private static Dictionary<string, object?> Row(Article article, Dictionary<string, object?> mention) =>
        new(StringComparer.Ordinal) { ["article"] = article.Id.Value, ["mention"] = mention };
}
