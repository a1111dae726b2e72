using Graph.Evaluation.Gold;
using Graph.Model;

namespace Graph.Evaluation.Scoring.Strict;

/// <summary>Which draft of the gold each resolution of the output is: one to one, by the best total overlap of what is said of them.</summary>
internal sealed class DraftAlignment
{
    private readonly Dictionary<string, Dictionary<Link, List<string?>>> _resolutions = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, Dictionary<Link, string?>> _drafts = [];
    private readonly Dictionary<(int At, int Taken), (double Total, int? Draft)> _best = [];
    private readonly Dictionary<string, int> _draftOf = new(StringComparer.Ordinal);

    public DraftAlignment(IEnumerable<GoldRelation> golds, IEnumerable<Claim> claims, ActorMatching matching)
    {
        foreach (var gold in golds.Where(g => g.Resolution is not null))
        {
            var other = gold.Object == "RESOLUTION" ? gold.Subject : gold.Object;
            Of(_drafts, gold.Resolution!.Value)[new Link(gold.Type, other)] = gold.Date;
        }

        foreach (var claim in claims)
        {
            Link(claim, claim.Subject, claim.Object, matching);
            Link(claim, claim.Object, claim.Subject, matching);
        }

        Assign();
    }

    /// <summary>Number of the draft that the resolution is, or null where it is none of the gold's.</summary>
    public int? DraftOf(NodeId resolution) => _draftOf.TryGetValue(resolution.Value, out var draft) ? draft : null;

    private void Link(Claim claim, NodeId? end, NodeId? other, ActorMatching matching)
    {
        if (end is { Kind: NodeKind.Resolution } resolution)
        {
            var link = new Link(RelationVocabulary.NameOf(claim.Type), matching.KeyOf(other));
            Of(Of(_resolutions, resolution.Value), link).Add(claim.Date?.Value);
        }
    }

    private void Assign()
    {
        string[] order = [.. _resolutions.Keys.Order(StringComparer.Ordinal)];
        int[] drafts = [.. _drafts.Keys];
        for (int at = 0, taken = 0; at < order.Length; at++)
        {
            if (Best(order, drafts, at, taken).Draft is { } chosen)
            {
                _draftOf[order[at]] = drafts[chosen];
                taken |= 1 << chosen;
            }
        }
    }

    /// <summary>The best total of the resolutions from <paramref name="at"/> on, and the draft that the first of them then gets.</summary>
    private (double Total, int? Draft) Best(string[] order, int[] drafts, int at, int taken)
    {
        if (at == order.Length || _best.TryGetValue((at, taken), out var best))
        {
            return at == order.Length ? default : _best[(at, taken)];
        }

        best = (Best(order, drafts, at + 1, taken).Total, null);
        for (var i = 0; i < drafts.Length; i++)
        {
            var gain = (taken & (1 << i)) == 0 ? Overlap(order[at], drafts[i]) : 0;
            if (gain > 0 && Best(order, drafts, at + 1, taken | (1 << i)).Total + gain is var total && total > best.Total)
            {
                best = (total, i);
            }
        }

        return _best[(at, taken)] = best;
    }

    /// <summary>One for each thing said of both, and a half more where the dates agree too.</summary>
    private double Overlap(string resolution, int draft) =>
        _resolutions[resolution]
            .Where(l => _drafts[draft].ContainsKey(l.Key))
            .Sum(l =>
                _drafts[draft][l.Key] is { Length: > 0 } date && l.Value.Any(d => d?.StartsWith(date, StringComparison.Ordinal) is true)
                    ? 1.5
                    : 1
            );

    private static TValue Of<TKey, TValue>(IDictionary<TKey, TValue> map, TKey key)
        where TValue : new()
    {
        if (!map.TryGetValue(key, out var value))
        {
            map[key] = value = new TValue();
        }

        return value;
    }
}
