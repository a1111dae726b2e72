using System.Collections.Concurrent;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Paging;

/// <summary>The latest claims of relations, which came along with these.</summary>
internal sealed class BroughtClaims
{
    private readonly ConcurrentDictionary<NodeId, (PageRequest With, IReadOnlyList<PageItem<StoredClaim>> Items)> _claims = new();

    /// <summary>Takes what came with a page of relations.</summary>
    public void Take(IReadOnlyDictionary<NodeId, IReadOnlyList<PageItem<StoredClaim>>> claims, PageRequest with)
    {
        foreach (var (relation, items) in claims)
        {
            _claims[relation] = (with, items);
        }
    }

    /// <summary>A page of the claims of a relation, where they came with it; null where they did not, or not with all that is asked
    /// for.</summary>
    public Page<StoredClaim>? Find(NodeId relation, PageRequest page) =>
        page is { After: null, Before: null, FromEnd: false }
        && _claims.TryGetValue(relation, out var brought)
        && brought.With.Claims >= page.First
        && (page.Parts & RowParts.All & ~brought.With.Parts) == RowParts.None
            ? new Page<StoredClaim>([.. brought.Items.Take(page.First)], brought.Items.Count > page.First, null)
            : null;
}
