using Graph.Api.Errors;
using Graph.Api.Relations;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Analysis;

/// <summary>The relations along which paths and neighbourhoods go.</summary>
internal static class Subgraph
{
    private static readonly RelationType[] s_all = [.. Enum.GetValues<RelationType>().Where(type => type != RelationType.Said)];

    /// <summary>The filter of <paramref name="where"/> with the types; all but quotes where neither names types.</summary>
    /// <exception cref="GraphQL.ExecutionError">Both name types.</exception>
    public static RelationFilter Filter(RelationWhere? where, RelationType[]? types)
    {
        if (where?.Types is not null && types is not null)
        {
            throw RequestErrors.BadArgument("types", "expected types here or inside 'where', got both");
        }

        var filter = (where ?? new RelationWhere()).ToFilter();
        return filter with { Types = types ?? filter.Types ?? s_all };
    }

    /// <summary>The relations around some nodes, strongest first.</summary>
    public static RelationFilter Around(this RelationFilter filter, IEnumerable<NodeId> nodes) =>
        filter with
        {
            Actors = filter.Actors with { Any = filter.Actors.Any is { } any ? [.. nodes.Intersect(any)] : [.. nodes] },
        };
}
