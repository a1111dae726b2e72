namespace Graph.Import.Fetching;

/// <summary>Fetches addresses politely and remembers what it fetched, so that the same is not asked for twice.</summary>
/// <param name="clock">The clock.</param>
/// <param name="handler">The way to the network; null for the usual one.</param>
public sealed class Visitor(TimeProvider clock, HttpMessageHandler? handler = null) : IDisposable
{
    private const int LargestAnswer = 64 * 1024 * 1024;
    private const int MostRedirections = 5;

    private readonly Lazy<(HttpMessageHandler Handler, PoliteFetcher Fetcher)> _way = new(() => Open(clock, handler));
    private readonly Dictionary<Uri, (Validators Validators, string? Edition)> _visited = [];

    /// <summary>Fetches an address, unless the server says that it is as it was.</summary>
    public Task<FetchedPage> GetAsync(Uri address, Validators since, CancellationToken cancellation) =>
        _way.Value.Fetcher.GetAsync(address, since, cancellation);

    /// <summary>Fetches an address that somebody names, unless it was fetched before in the same edition or is as it was.</summary>
    /// <param name="address">The address.</param>
    /// <param name="edition">What was told of its version where it was named, or null.</param>
    /// <param name="cancellation">Stops the fetching.</param>
    public async Task<FetchedPage> GetAsync(Uri address, string? edition, CancellationToken cancellation)
    {
        var known = _visited.TryGetValue(address, out var last);
        if (known && edition is not null && last.Edition == edition)
        {
            return new FetchedPage(FetchOutcome.Unchanged, default);
        }

        var page = await GetAsync(address, known ? last.Validators : Validators.None, cancellation).ConfigureAwait(false);
        if (page.Outcome == FetchOutcome.Fetched)
        {
            _visited[address] = (page.Validators, edition);
        }

        return page;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_way.IsValueCreated)
        {
            _way.Value.Fetcher.Dispose();
            _way.Value.Handler.Dispose();
        }
    }

    private static (HttpMessageHandler Handler, PoliteFetcher Fetcher) Open(TimeProvider clock, HttpMessageHandler? handler)
    {
        var way =
            handler
            ?? new SocketsHttpHandler
            {
                AutomaticDecompression = System.Net.DecompressionMethods.All,
                MaxAutomaticRedirections = MostRedirections,
            };
        return (way, new PoliteFetcher(way, clock, LargestAnswer));
    }
}
