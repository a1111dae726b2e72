using Graph.Model;

namespace Graph.Storage.Tests.Contract;

/// <summary>What all contract tests share: a fresh store for each test.</summary>
public abstract class StoreContract<TStores> : IAsyncLifetime
    where TStores : IStores, new()
{
    private readonly TStores _stores = new();
    private readonly List<IGraphStore> _open = [];

    /// <summary>The store of this test, empty at its beginning.</summary>
    protected IGraphStore Store { get; private set; } = null!;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>All rows on one page.</summary>
    protected static PageRequest All => new(1000);

    public async ValueTask InitializeAsync() => Store = await OpenAsync();

    public async ValueTask DisposeAsync()
    {
        foreach (var store in _open)
            await store.DisposeAsync();
        await _stores.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Opens the store of this test once more.</summary>
    protected async Task<IGraphStore> OpenAsync() => Kept(await _stores.OpenAsync());

    /// <summary>Opens an empty store to compare with.</summary>
    protected async Task<IGraphStore> OpenOtherAsync() => Kept(await _stores.OpenOtherAsync());

    protected Task<IReadOnlyList<ImportOutcome>> ImportAsync(params ArticleGraph[] articles) => Store.ImportAsync(articles, Cancellation);

    protected async Task<Relation> RelationOfAsync(Claim claim)
    {
        var id = Relation.IdentityOf(claim).Id;
        return (await Store.RelationsAsync([id], Cancellation))[id];
    }

    protected async Task<IReadOnlyList<StoredClaim>> ClaimsAsync(ClaimFilter filter) =>
        [.. (await Store.FindClaimsAsync(filter, All, Cancellation)).Items.Select(i => i.Value)];

    protected async Task<IReadOnlyList<Relation>> RelationsAsync(RelationFilter filter) =>
        [.. (await Store.FindRelationsAsync(filter, All, Cancellation)).Items.Select(i => i.Value)];

    protected async Task<string[]> ActorIdsAsync(ActorFilter filter) =>
        [.. (await Store.FindActorsAsync(filter, All, Cancellation)).Items.Select(i => i.Value.Id.Value)];

    protected async Task<string[]> ArticleIdsAsync(ArticleFilter filter) =>
        [.. (await Store.FindArticlesAsync(filter, All, Cancellation)).Items.Select(i => i.Value.Id.Value)];

    protected async Task<string[]> ResolutionIdsAsync(ResolutionFilter filter) =>
        [.. (await Store.FindResolutionsAsync(filter, All, Cancellation)).Items.Select(i => i.Value.Id.Value)];

    protected async Task<IReadOnlyList<StoredClaim>> QuotesAsync(QuoteFilter filter) =>
        [.. (await Store.FindQuotesAsync(filter, All, Cancellation)).Items.Select(i => i.Value)];

    private IGraphStore Kept(IGraphStore store)
    {
        _open.Add(store);
        return store;
    }
}
