using Graph.Api.Claims;
using Graph.Api.Errors;
using Graph.Api.Nodes;
using Graph.Api.Offices;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Votes;

/// <summary>Compares the votes of states. Of several claims about one vote the latest counts.</summary>
internal sealed class AgreementSearch(GraphSession session)
{
    private const int MostStates = 20;
    private const int MostClaims = 20_000;

    /// <summary>One row for each pair of the states, in the order in which they are given.</summary>
    /// <exception cref="GraphQL.ExecutionError">A state or body cannot be used, or there are too many votes.</exception>
    public async Task<IReadOnlyList<Agreement>> ReadAsync(
        string[] states,
        string? body,
        DateOnly? from,
        DateOnly? to,
        CancellationToken cancellation
    )
    {
        Arguments.CheckPeriod(from, to);
        var ids = states.Select(state => Arguments.OptionalOf("states", state, NodeKind.State)!.Value).Distinct().ToList();
        if (ids.Count is < 2 or > MostStates)
        {
            throw RequestErrors.BadArgument("states", $"expected 2 to {MostStates} different states, got {ids.Count}");
        }

        var led = await Followed.IdsAsync(session.Reader, ids, cancellation).ConfigureAwait(false);
        ids = [.. ids.Select(id => led[id]).Distinct()];
        var names = await NamesOfAsync(Arguments.OptionalActor("body", body), cancellation).ConfigureAwait(false);
        var filter = new ClaimFilter
        {
            Actors = new ActorsFilter { Any = ids },
            Types = VoteTypes.All,
            Negated = false,
            From = from,
            To = to,
        };
        var page = await session.Reader.FindClaimsAsync(filter, new PageRequest(MostClaims), cancellation).ConfigureAwait(false);
        if (page.HasNext)
        {
            throw RequestErrors.TooComplex($"The states are told to have voted more than {MostClaims} times; give days or fewer states");
        }

        var votes = VotesOf(page.Items.Select(i => i.Value.Claim).Where(claim => names is null || IsIn(claim, names)));
        var known = await session.Reader.ActorsAsync(ids, cancellation).ConfigureAwait(false);
        var pairs =
            from a in Enumerable.Range(0, ids.Count)
            from b in Enumerable.Range(a + 1, ids.Count - a - 1)
            select (A: ids[a], B: ids[b]);
        return [.. pairs.Where(p => known.ContainsKey(p.A) && known.ContainsKey(p.B)).Select(p => Compare(p.A, p.B, votes))];
    }

    private Agreement Compare(NodeId a, NodeId b, Dictionary<NodeId, SortedDictionary<NodeId, RelationType>> votes)
    {
        var (mine, theirs) = (votes.GetValueOrDefault(a) ?? [], votes.GetValueOrDefault(b) ?? []);
        var both = mine.Where(vote => theirs.ContainsKey(vote.Key)).ToLookup(vote => vote.Value == theirs[vote.Key], vote => vote.Key);
        return new Agreement(session, a, b, [.. both[true]], [.. both[false]]);
    }

    private static Dictionary<NodeId, SortedDictionary<NodeId, RelationType>> VotesOf(IEnumerable<Claim> claims)
    {
        var votes = new Dictionary<NodeId, SortedDictionary<NodeId, RelationType>>();
        foreach (var claim in claims)
        {
            var state = claim.Subject!.Value;
            if (!votes.TryGetValue(state, out var ofState))
            {
                votes.Add(state, ofState = []);
            }

            ofState.TryAdd(claim.Object!.Value, claim.Type == RelationType.Vetoed ? RelationType.VotedAgainst : claim.Type);
        }

        return votes;
    }

    private async Task<HashSet<string>?> NamesOfAsync(NodeId? body, CancellationToken cancellation)
    {
        if (body is not { } id)
        {
            return null;
        }

        var found = await Followed.ReadAsync(session.Reader, session.Reader.ActorsAsync, [id], cancellation).ConfigureAwait(false);
        return found.TryGetValue(id, out var actor)
            ? [.. actor.Aliases.Append(actor.Name).Append(actor.Id.Value).Select(OfficeText.Fold)]
            : [];
    }

    private static bool IsIn(Claim claim, HashSet<string> names) =>
        claim.Attributes.TryGetValue("body", out var body) && body.Text is { } text && names.Contains(OfficeText.Fold(text));
}
