using Graph.Api.Claims;
using Graph.Api.Errors;
using Graph.Api.Paging;
using Graph.Model;
using Graph.Storage;
using GraphQL;

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
    /// <exception cref="ExecutionError">Their number is asked for, but they are found while they are read.</exception>
    public Task<Connection<Contradiction>> FindAsync(
        RelationFilter filter,
        ContradictionKind kind,
        PageRequest request,
        CancellationToken cancellation
    )
    {
        if (request.CountTotal && kind != ContradictionKind.Denial)
        {
            throw RequestErrors.BadArgument(
                "kind",
                $"expected DENIAL beside totalCount, for rival figures and votes are found while they are read; got {kind.ToString().ToUpperInvariant()}"
            );
        }

        return PageArguments.ReadAsync(() => FindAllowedAsync(filter, kind, request, cancellation), request);
    }

    private async Task<Connection<Contradiction>> FindAllowedAsync(
        RelationFilter filter,
        ContradictionKind kind,
        PageRequest request,
        CancellationToken cancellation
    )
    {
        var followed = await session.FollowAsync(filter, cancellation).ConfigureAwait(false);
        var read = kind switch
        {
            ContradictionKind.Denial => DenialsAsync(followed, request, cancellation),
            ContradictionKind.Vote => VotesAsync(VotesOf(followed), request, cancellation),
            _ => ScanAsync(FiguresOf(followed), request, FiguresAsync, cancellation),
        };
        return await read.ConfigureAwait(false);
    }

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

    private static RelationFilter FiguresOf(RelationFilter filter) =>
        filter with
        {
            Types = filter.Types?.Intersect(s_counted).ToArray() ?? s_counted,
            MinSupport = Math.Max(2, filter.MinSupport ?? 2),
        };

    private static RelationFilter VotesOf(RelationFilter filter) =>
        filter with
        {
            Types = filter.Types?.Intersect(VoteTypes.All).ToArray() ?? [.. VoteTypes.All],
            Negated = false,
        };

    /// <summary>Goes through relations until there are enough that contradict something.</summary>
    private async Task<Connection<Contradiction>> ScanAsync(
        RelationFilter filter,
        PageRequest request,
        Func<IReadOnlyList<Relation>, CancellationToken, Task<IReadOnlyDictionary<NodeId, Contradiction>>> find,
        CancellationToken cancellation
    )
    {
        var (rows, after, more) = (new List<Edge<Contradiction>>(), request.After, true);
        for (var read = 0; more && rows.Count < request.First && read < MostPages; read++)
        {
            var page = await session
                .Reader.FindRelationsAsync(filter, new PageRequest(request.First, after), cancellation)
                .ConfigureAwait(false);
            var found = await find([.. page.Items.Select(i => i.Value)], cancellation).ConfigureAwait(false);
            foreach (var item in page.Items.TakeWhile(_ => rows.Count < request.First))
            {
                after = item.Cursor;
                if (found.TryGetValue(item.Value.Id, out var contradiction))
                {
                    rows.Add(new Edge<Contradiction>(contradiction, item.Cursor));
                }
            }

            more = page.HasNext || after != page.Items.Select(i => i.Cursor).LastOrDefault();
        }

        return Connect(rows, more, request, null);
    }

    private async Task<IReadOnlyDictionary<NodeId, Contradiction>> FiguresAsync(
        IReadOnlyList<Relation> relations,
        CancellationToken cancellation
    )
    {
        var claims = await session
            .Reader.ClaimsOfAsync([.. relations.Select(r => r.Id)], new ClaimFilter(), new PageRequest(MostClaims), cancellation)
            .ConfigureAwait(false);
        return claims
            .Select(found => (found.Key, Rivals: Rivals([.. found.Value.Items.Select(i => i.Value)])))
            .Where(found => found.Rivals is not null)
            .ToDictionary(found => found.Key, found => found.Rivals!);
    }

    private Task<Connection<Contradiction>> VotesAsync(RelationFilter filter, PageRequest request, CancellationToken cancellation) =>
        ScanAsync(filter, request, (relations, stop) => VotesAsync(relations, filter.Types!, stop), cancellation);

    /// <summary>Votes of one voter on one resolution that cannot both be.</summary>
    private async Task<IReadOnlyDictionary<NodeId, Contradiction>> VotesAsync(
        IReadOnlyList<Relation> relations,
        IReadOnlyCollection<RelationType> asked,
        CancellationToken cancellation
    )
    {
        var pairs = relations
            .SelectMany(r =>
                OtherVotes(r.Type, asked).Select(other => (r.Id, Other: Relation.IdOf(other, r.Subject, r.Object, negated: false)))
            )
            .ToList();
        NodeId[] ids = [.. pairs.SelectMany(p => (NodeId[])[p.Id, p.Other]).Distinct()];
        var claims = await session.Reader.ClaimsOfAsync(ids, new ClaimFilter(), new PageRequest(1), cancellation).ConfigureAwait(false);
        return pairs
            .Where(p => claims.ContainsKey(p.Id) && claims.ContainsKey(p.Other))
            .DistinctBy(p => p.Id)
            .ToDictionary(
                p => p.Id,
                p => new Contradiction(session, ContradictionKind.Vote, First(claims[p.Id]), First(claims[p.Other]), null)
            );
    }

    /// <summary>The votes that contradict one, of two that are both asked for with the first alone; a veto is a vote against.</summary>
    private static IEnumerable<RelationType> OtherVotes(RelationType vote, IReadOnlyCollection<RelationType> asked) =>
        VoteTypes.All.Where(other => !(IsAgainst(other) && IsAgainst(vote)) && other != vote && (other > vote || !asked.Contains(other)));

    private static bool IsAgainst(RelationType vote) => vote is RelationType.Vetoed or RelationType.VotedAgainst;

    private Contradiction? Rivals(IReadOnlyList<StoredClaim> claims) =>
        RivalFigures.Among(claims) is { } found
            ? new Contradiction(session, ContradictionKind.Figure, found.One, found.Other, found.Attribute)
            : null;

    private static Connection<Contradiction> Connect(List<Edge<Contradiction>> rows, bool hasNext, PageRequest request, long? total) =>
        new(rows, new PageInfo(hasNext, request.After is not null, rows.FirstOrDefault()?.Cursor, rows.LastOrDefault()?.Cursor), total);

    private static NodeId Affirmed(Relation denied) => Relation.IdOf(denied.Type, denied.Subject, denied.Object, negated: false);

    private static StoredClaim First(Page<StoredClaim> page) => page.Items[0].Value;
}
