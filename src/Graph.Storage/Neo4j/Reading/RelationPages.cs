using Graph.Model;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j.Reading;

/// <summary>Lists of relations. Each way to enter the graph has a statement of its own, so that its index is known beforehand.</summary>
internal sealed class RelationPages(ICypherClient client)
{
    private readonly Pages<Relation> _latest = new(client, Items.Relation);
    private readonly Pages<Relation> _ranked = new(client, Items.RankedRelation);

    public Task<Page<Relation>> FindAsync(RelationFilter filter, PageRequest page, CancellationToken cancellation)
    {
        var bounds = BoundsOf(filter, page);
        if ((filter.Subject ?? filter.Object ?? filter.Involving) is not { } owner)
        {
            var all = new CypherParameters { ["filter"] = Filters.Of(filter) };
            return _latest.ReadAsync(Enter(filter, all), all, page, bounds, cancellation);
        }

        var (rest, plain, typed) =
            filter.Subject is not null
                ? (filter with { Subject = null }, ReadStatements.RelationsBySubject, ReadStatements.RelationsBySubjectTyped)
            : filter.Object is not null
                ? (filter with { Object = null }, ReadStatements.RelationsByObject, ReadStatements.RelationsByObjectTyped)
            : (filter with { Involving = null }, ReadStatements.RelationsInvolving, ReadStatements.RelationsInvolvingTyped);
        var parameters = new CypherParameters { ["filter"] = Filters.Of(rest) };
        return _latest.ReadOfAsync(Typed(rest, parameters, plain, typed), parameters, owner, page, bounds, cancellation);
    }

    public Task<IReadOnlyDictionary<NodeId, Page<Relation>>> OfAsync(
        IReadOnlyCollection<NodeId> nodes,
        RelationFilter filter,
        PageRequest page,
        CancellationToken cancellation
    )
    {
        var parameters = new CypherParameters { ["filter"] = Filters.Of(filter) };
        var statement = Typed(filter, parameters, ReadStatements.RelationsInvolving, ReadStatements.RelationsInvolvingTyped);
        return _latest.ReadEachAsync(statement, parameters, nodes, page, BoundsOf(filter, page), cancellation);
    }

    public Task<Page<Relation>> RankedAsync(RelationFilter filter, PageRequest page, CancellationToken cancellation)
    {
        var parameters = new CypherParameters { ["filter"] = Filters.Of(filter) };
        var statement = Rank(filter, parameters);
        var bounds = Bounds.Of(
            page,
            cursor => PageCursor.ReadRank(PagedList.RankedRelations, cursor) is var (support, id) ? Keys.OfRank(support, id) : ""
        );
        return _ranked.ReadAsync(statement, parameters, page, bounds, cancellation);
    }

    private static CypherStatement Rank(RelationFilter filter, CypherParameters parameters)
    {
        if (Anchors.Of(filter.Subject, filter.Object, filter.Involving, filter.Actors) is not { } nodes)
        {
            return ReadStatements.RankedRelations;
        }

        parameters["nodes"] = nodes;
        return
            filter is { Subject: null, Object: null, Involving: null, Actors: { All: null or { Count: 0 }, Any: null, BothEnds: not null } }
            ? ReadStatements.RankedRelationsAmong
            : ReadStatements.RankedRelationsAround;
    }

    private static CypherStatement Enter(RelationFilter filter, CypherParameters parameters)
    {
        if (Anchors.Of(filter.Actors) is { } nodes)
        {
            parameters["nodes"] = nodes;
            return ReadStatements.RelationsAround;
        }

        return Typed(filter, parameters, ReadStatements.Relations, ReadStatements.RelationsTyped);
    }

    private static CypherStatement Typed(RelationFilter filter, CypherParameters parameters, CypherStatement all, CypherStatement typed)
    {
        if (filter.Types is null)
        {
            return all;
        }

        parameters["types"] = Filters.Types(filter.Types);
        return typed;
    }

    private static Bounds BoundsOf(RelationFilter filter, PageRequest page) =>
        Bounds
            .Of(page, cursor => PageCursor.ReadDay(PagedList.Relations, cursor) is var (day, id) ? Keys.Of(day, id) : "")
            .Within(filter.From, null);
}
