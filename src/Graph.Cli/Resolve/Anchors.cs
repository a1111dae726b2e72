using Graph.Model;
using Graph.Storage;

namespace Graph.Cli.Resolve;

/// <summary>What tells a person from others of the name.</summary>
/// <param name="Offices">States and organizations in which the person holds or held office, sorted.</param>
/// <param name="Memberships">Organizations that the person belongs to, sorted.</param>
/// <param name="Articles">Latest articles that speak of the person.</param>
internal sealed record Anchors(IReadOnlyList<string> Offices, IReadOnlyList<string> Memberships, IReadOnlyList<NodeId> Articles)
{
    private const int Most = 200;

    public static async Task<Anchors> OfAsync(IGraphStore store, NodeId person, CancellationToken cancellation)
    {
        var filter = new RelationFilter
        {
            Types = [RelationType.HoldsOffice, RelationType.LeftOffice, RelationType.MemberOf],
            Subject = person,
            Negated = false,
        };
        var relations = (await store.FindRelationsAsync(filter, new PageRequest(Most), cancellation).ConfigureAwait(false))
            .Items.Select(i => i.Value)
            .ToList();
        var articles = await store
            .ArticlesOfAsync([person], new ArticleFilter(), new PageRequest(Most), cancellation)
            .ConfigureAwait(false);
        return new Anchors(
            Objects(relations.Where(r => r.Type != RelationType.MemberOf)),
            Objects(relations.Where(r => r.Type == RelationType.MemberOf)),
            articles.TryGetValue(person, out var page) ? [.. page.Items.Select(i => i.Value.Id)] : []
        );
    }

    private static IReadOnlyList<string> Objects(IEnumerable<Relation> relations) =>
        [
            .. relations
                .Select(r => r.Object)
                .OfType<NodeId>()
                .Select(id => id.Kind == NodeKind.State ? id.Local : id.Value)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
}
