using Graph.Model;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j.Reading;

/// <summary>Lists of relations. Each way to enter the graph has a statement of its own, so that its index is known beforehand.</summary>
internal sealed class RelationPages(Pages pages)
{
    public Task<Page<Relation>> FindAsync(RelationFilter filter, PageRequest page, CancellationToken cancellation)
    {
        var after = Keys.After(PageCursor.ReadDay(PagedList.Relations, page.After));
        var parameters = new CypherParameters
        {
            ["negated"] = filter.Negated,
            ["modalities"] = filter.Modalities?.Select(Terms.Of).ToList(),
            ["minSupport"] = filter.MinSupport,
            ["seenFrom"] = Keys.From(filter.From),
            ["seenTo"] = Keys.Day(filter.To),
        };
        var types = filter.Types?.Distinct().Select(RelationVocabulary.NameOf).ToList();
        var statement = Enter(filter, types is not null, parameters);
        if (types is not null)
        {
            parameters["types"] = types;
        }

        return pages.ReadAsync(statement, parameters, "relation", page, after, Item, cancellation);
    }

    private static CypherStatement Enter(RelationFilter filter, bool typed, CypherParameters parameters)
    {
        if (filter.Subject is { } subject)
        {
            parameters["node"] = subject.Value;
            parameters["object"] = filter.Object?.Value;
            parameters["involving"] = filter.Involving?.Value;
            return typed ? ReadStatements.RelationsBySubjectTyped : ReadStatements.RelationsBySubject;
        }

        if (filter.Object is { } target)
        {
            parameters["node"] = target.Value;
            parameters["involving"] = filter.Involving?.Value;
            return typed ? ReadStatements.RelationsByObjectTyped : ReadStatements.RelationsByObject;
        }

        if (filter.Involving is { } node)
        {
            parameters["node"] = node.Value;
            return typed ? ReadStatements.RelationsInvolvingTyped : ReadStatements.RelationsInvolving;
        }

        return typed ? ReadStatements.RelationsTyped : ReadStatements.Relations;
    }

    private static PageItem<Relation> Item(IReadOnlyDictionary<string, object?> p)
    {
        var relation = Rows.Relation(p);
        return new PageItem<Relation>(relation, PageCursor.OfRelation(relation));
    }
}
