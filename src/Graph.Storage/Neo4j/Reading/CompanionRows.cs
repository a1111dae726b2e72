using Graph.Model;
using Properties = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace Graph.Storage.Neo4j.Reading;

/// <summary>What came along with rows.</summary>
internal sealed class CompanionRows
{
    private readonly Dictionary<NodeId, ActorNode> _actors = [];
    private readonly Dictionary<NodeId, ArticleNode> _articles = [];
    private readonly Dictionary<NodeId, IReadOnlyList<PageItem<StoredClaim>>> _claims = [];

    /// <summary>The companions of a page; null where none were asked for.</summary>
    public static Companions? Of(PageRequest page, IEnumerable<Properties> rows)
    {
        if ((page.Parts & ~RowParts.All) == RowParts.None && page.Claims == 0)
        {
            return null;
        }

        var companions = new CompanionRows();
        foreach (var row in rows)
        {
            companions.Take(row);
            if (row.GetValueOrDefault("itsClaims") is IReadOnlyList<object?> claims)
            {
                companions.Take(Rows.Id(row, "id"), [.. claims.Cast<Properties>()]);
            }
        }

        return new Companions(companions._actors, companions._articles, companions._claims);
    }

    private void Take(NodeId relation, IReadOnlyList<Properties> claims)
    {
        _claims[relation] = [.. claims.Select(Items.Claim)];
        foreach (var claim in claims)
        {
            Take(claim);
        }
    }

    private void Take(Properties row)
    {
        Add(row, "itsSubject", _actors, Rows.Actor);
        Add(row, "itsObject", _actors, Rows.Actor);
        Add(row, "itsArticle", _articles, Rows.ArticleNode);
    }

    private static void Add<T>(Properties row, string name, Dictionary<NodeId, T> found, Func<Properties, T> read)
    {
        if (row.GetValueOrDefault(name) is Properties node && Rows.Id(node, "id") is var id && !found.ContainsKey(id))
        {
            found[id] = read(node);
        }
    }
}
