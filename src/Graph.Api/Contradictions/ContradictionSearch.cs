using Graph.Api.Paging;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Contradictions;

/// <summary>Finds claims that contradict one another: each list follows one of relations, and has its cursors.</summary>
internal sealed class ContradictionSearch(GraphSession session)
{
    private const int MostClaims = 50;
    private const int MostPages = 10;

    private static readonly RelationType[] s_counted =
    [
        .. RelationVocabulary.All.Where(definition => definition.Attributes.Length > 0).Select(definition => definition.Type),
    ];

    /// <summary>A page of contradictions.</summary>
    public Task<Connection<Contradiction>> FindAsync(
        RelationFilter filter,
        ContradictionKind kind,
        PageRequest request,
        CancellationToken cancellation
    ) =>
        PageArguments.ReadAsync(
            async () =>
            {
                var followed = await session.FollowAsync(filter, cancellation).ConfigureAwait(false);
                var read =
                    kind == ContradictionKind.Denial
                        ? DenialsAsync(followed, request, cancellation)
                        : FiguresAsync(followed, request, cancellation);
                return await read.ConfigureAwait(false);
            },
            request
        );

    private async Task<Connection<Contradiction>> DenialsAsync(RelationFilter filter, PageRequest request, CancellationToken cancellation)
    {
        var denied = await session
            .Reader.FindRelationsAsync(filter with { Negated = true, Disputed = true }, request, cancellation)
            .ConfigureAwait(false);
        var pairs = denied.Items.ToDictionary(i => i.Value.Id, i => Affirmed(i.Value));
        var claims = await session
            .Reader.ClaimsOfAsync([.. pairs.Keys, .. pairs.Values], new ClaimFilter(), new PageRequest(1), cancellation)
            .ConfigureAwait(false);
        var rows = denied
            .Items.Where(i => claims.ContainsKey(i.Value.Id) && claims.ContainsKey(pairs[i.Value.Id]))
            .Select(i => new Edge<Contradiction>(
                new Contradiction(session, ContradictionKind.Denial, First(claims[pairs[i.Value.Id]]), First(claims[i.Value.Id]), null),
                i.Cursor
            ));
        return Connect([.. rows], denied.HasNext, request, denied.Total);
    }

    private async Task<Connection<Contradiction>> FiguresAsync(RelationFilter filter, PageRequest request, CancellationToken cancellation)
    {
        var types = filter.Types?.Intersect(s_counted).ToArray() ?? s_counted;
        var several = filter with { Types = types, MinSupport = Math.Max(2, filter.MinSupport ?? 2) };
        var (rows, after, more) = (new List<Edge<Contradiction>>(), request.After, true);
        for (var read = 0; more && rows.Count < request.First && read < MostPages; read++)
        {
            var page = await session
                .Reader.FindRelationsAsync(several, new PageRequest(request.First, after), cancellation)
                .ConfigureAwait(false);
            NodeId[] ids = [.. page.Items.Select(i => i.Value.Id)];
            var claims = await session
                .Reader.ClaimsOfAsync(ids, new ClaimFilter(), new PageRequest(MostClaims), cancellation)
                .ConfigureAwait(false);
            foreach (var item in page.Items.TakeWhile(_ => rows.Count < request.First))
            {
                after = item.Cursor;
                if (claims.TryGetValue(item.Value.Id, out var found) && Rivals([.. found.Items.Select(i => i.Value)]) is { } rivals)
                {
                    rows.Add(new Edge<Contradiction>(rivals, item.Cursor));
                }
            }

            more = page.HasNext || after != page.Items.Select(i => i.Cursor).LastOrDefault();
        }

        return Connect(rows, more, request, null);
    }

    private Contradiction? Rivals(IReadOnlyList<StoredClaim> claims) =>
        RivalFigures.Among(claims) is { } found
            ? new Contradiction(session, ContradictionKind.Figure, found.One, found.Other, found.Attribute)
            : null;

    private static Connection<Contradiction> Connect(List<Edge<Contradiction>> rows, bool hasNext, PageRequest request, long? total) =>
        new(rows, new PageInfo(hasNext, request.After is not null, rows.FirstOrDefault()?.Cursor, rows.LastOrDefault()?.Cursor), total);

    private static NodeId Affirmed(Relation denied) => Relation.IdOf(denied.Type, denied.Subject, denied.Object, negated: false);

    private static StoredClaim First(Page<StoredClaim> page) => page.Items[0].Value;
}
