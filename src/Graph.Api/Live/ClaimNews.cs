using System.Runtime.CompilerServices;
using Graph.Api.Nodes;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Live;

/// <summary>Tells which claims an import brought, and finds those that a listener asks for.</summary>
internal sealed class ClaimNews(IGraphReader reader, Feed<NewClaims> feed)
{
    private const int PageSize = 200;

    /// <summary>The claims of <paramref name="graphs"/> that the store has already; looked up only where somebody listens.</summary>
    public async Task<IReadOnlySet<NodeId>> KnownAsync(IReadOnlyList<ArticleGraph> graphs, CancellationToken cancellation) =>
        feed.HasReaders
            ? (
                await reader
                    .ClaimsAsync([.. graphs.SelectMany(g => g.Claims).Select(c => c.Id).Distinct()], cancellation)
                    .ConfigureAwait(false)
            ).Keys.ToHashSet()
            : new HashSet<NodeId>();

    /// <summary>Tells those who listen of the claims that were not <paramref name="known"/>.</summary>
    public void Publish(IReadOnlyList<ArticleGraph> graphs, IReadOnlySet<NodeId> known)
    {
        foreach (var graph in graphs)
        {
            var fresh = graph.Claims.Select(claim => claim.Id).Where(id => !known.Contains(id)).ToHashSet();
            if (fresh.Count > 0)
            {
                feed.Publish(new NewClaims(graph.Article.Id, fresh));
            }
        }
    }

    /// <summary>New claims that <paramref name="filter"/> lets through, as the store has them.</summary>
    public async IAsyncEnumerable<StoredClaim> ReadAsync(ClaimFilter filter, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var (article, claims) in feed.ReadAsync(cancellation).ConfigureAwait(false))
        {
            var followed = await Followed.FilterAsync(reader, filter, cancellation).ConfigureAwait(false);
            if (followed.Article is { } wanted && wanted != article)
            {
                continue;
            }

            // The store itself says what the filter means, so that a subscription and a query never differ.
            string? after = null;
            do
            {
                var page = await reader
                    .FindClaimsAsync(followed with { Article = article }, new PageRequest(PageSize, after), cancellation)
                    .ConfigureAwait(false);
                foreach (var item in page.Items.Where(item => claims.Contains(item.Value.Claim.Id)))
                {
                    yield return item.Value;
                }

                after = page.HasNext ? page.Items[^1].Cursor : null;
            } while (after is not null);
        }
    }
}
