using Graph.Model;
using Properties = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace Graph.Storage.Neo4j.Reading;

/// <summary>Nodes that came along with rows.</summary>
internal static class CompanionRows
{
    public static Companions Of(IEnumerable<Properties> rows)
    {
        var actors = new Dictionary<NodeId, ActorNode>();
        var articles = new Dictionary<NodeId, ArticleNode>();
        foreach (var row in rows)
        {
            Add(row, "itsSubject", actors, Rows.Actor);
            Add(row, "itsObject", actors, Rows.Actor);
            Add(row, "itsArticle", articles, Rows.ArticleNode);
        }

        return new Companions(actors, articles);
    }

    private static void Add<T>(Properties row, string name, Dictionary<NodeId, T> found, Func<Properties, T> read)
    {
        if (row.GetValueOrDefault(name) is Properties node && Rows.Id(node, "id") is var id && !found.ContainsKey(id))
        {
            found[id] = read(node);
        }
    }
}
