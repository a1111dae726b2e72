using Graph.Model;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j.Reading;

/// <summary>Rows of lists with their cursors.</summary>
internal static class Items
{
    public static PageItem<ActorNode> Actor(CypherRow row)
    {
        var actor = Rows.Actor(row.Map("actor"));
        return new PageItem<ActorNode>(actor, PageCursor.OfActor(actor));
    }

    public static PageItem<RankedActor> RankedActor(CypherRow row)
    {
        var actor = new RankedActor(Rows.Actor(row.Map("actor")), row.Integer("support"));
        return new PageItem<RankedActor>(actor, PageCursor.OfRankedActor(actor));
    }

    public static PageItem<Resolution> Resolution(CypherRow row)
    {
        var resolution = Rows.Resolution(row.Map("resolution"));
        return new PageItem<Resolution>(resolution, PageCursor.OfResolution(resolution));
    }

    public static PageItem<Event> Event(CypherRow row)
    {
        var gathering = Rows.Event(row.Map("event"));
        return new PageItem<Event>(gathering, PageCursor.OfEvent(gathering));
    }

    public static PageItem<ArticleNode> Article(CypherRow row)
    {
        var article = Rows.ArticleNode(row.Map("article"));
        return new PageItem<ArticleNode>(article, PageCursor.OfArticle(article));
    }

    public static PageItem<Relation> Relation(CypherRow row)
    {
        var relation = Rows.Relation(row.Map("relation"));
        return new PageItem<Relation>(relation, PageCursor.OfRelation(relation));
    }

    public static PageItem<Relation> RankedRelation(CypherRow row)
    {
        var relation = Rows.Relation(row.Map("relation"));
        return new PageItem<Relation>(relation, PageCursor.OfRankedRelation(relation));
    }

    public static PageItem<StoredClaim> Claim(CypherRow row) => Claim(row.Map("claim"));

    public static PageItem<StoredClaim> Claim(IReadOnlyDictionary<string, object?> properties)
    {
        var claim = ClaimRows.Stored(properties);
        return new PageItem<StoredClaim>(claim, PageCursor.OfClaim(claim));
    }

    public static PageItem<StoredClaim> Quote(CypherRow row)
    {
        var p = row.Map("claim");
        var claim = ClaimRows.Stored(p);
        return new PageItem<StoredClaim>(claim, PageCursor.OfQuote(claim, Rows.Day(p, "published")));
    }
}
