using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Graph.Import.Fetching;

/// <summary>
/// Fetches addresses as a guest: it asks <c>robots.txt</c> first, lets a while pass between two requests to one host, asks for what has
/// changed alone, and never holds more than the limit. It is for one caller at a time.
/// </summary>
/// <param name="handler">The way to the network.</param>
/// <param name="clock">The clock.</param>
/// <param name="limit">The most bytes of one answer.</param>
public sealed class PoliteFetcher(HttpMessageHandler handler, TimeProvider clock, int limit) : IDisposable
{
    /// <summary>The name by which <c>robots.txt</c> may speak of this program.</summary>
    public const string Agent = "graph-import";

    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan s_robotsAge = TimeSpan.FromHours(24);

    private readonly HttpClient _http = new(handler, disposeHandler: false) { Timeout = s_patience };
    private readonly Dictionary<string, (Robots Rules, DateTimeOffset Read)> _robots = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateTimeOffset> _last = new(StringComparer.Ordinal);

    /// <summary>Fetches an address, unless it is as it was.</summary>
    public async Task<FetchedPage> GetAsync(Uri address, Validators since, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(address);
        var rules = await RobotsAsync(address, cancellation).ConfigureAwait(false);
        if (!rules.Allows(address.PathAndQuery))
        {
            return rules == Robots.Unknown
                ? Not(FetchOutcome.Failed, "the rules of the host (robots.txt) cannot be read")
                : Not(FetchOutcome.Refused, "the host does not allow it (robots.txt)");
        }

        await PauseAsync(address, rules.Delay ?? s_pause, cancellation).ConfigureAwait(false);
        return await SendAsync(address, since, cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private async Task<Robots> RobotsAsync(Uri address, CancellationToken cancellation)
    {
        var host = address.GetLeftPart(UriPartial.Authority);
        if (_robots.TryGetValue(host, out var known) && clock.GetUtcNow() - known.Read < s_robotsAge && known.Rules != Robots.Unknown)
        {
            return known.Rules;
        }

        var page = await SendAsync(new Uri(host + "/robots.txt"), Validators.None, cancellation).ConfigureAwait(false);
        var rules = page.Outcome switch
        {
            FetchOutcome.Fetched => Robots.Parse(Encoding.UTF8.GetString(page.Body.Span), Agent),
            FetchOutcome.Failed => Robots.Unknown,
            _ => Robots.None,
        };
        _robots[host] = (rules, clock.GetUtcNow());
        return rules;
    }

    private async Task PauseAsync(Uri address, TimeSpan pause, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (_last.TryGetValue(address.Authority, out var last) && last + pause > now)
        {
            await Task.Delay(last + pause - now, clock, cancellation).ConfigureAwait(false);
        }

        _last[address.Authority] = clock.GetUtcNow();
    }

    private async Task<FetchedPage> SendAsync(Uri address, Validators since, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue(Agent, "0.1"));
        request.Headers.IfModifiedSince = since.LastModified;
        if (since.ETag is { } tag)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        try
        {
            using var response = await _http
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation)
                .ConfigureAwait(false);
            return await ReadAsync(response, cancellation).ConfigureAwait(false);
        }
        catch (Exception failure)
            when (failure is HttpRequestException or IOException
                || (failure is TaskCanceledException && !cancellation.IsCancellationRequested)
            )
        {
            return Not(FetchOutcome.Failed, failure.GetBaseException().Message.TrimEnd('.'));
        }
    }

    private async Task<FetchedPage> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        var status = $"the server answers {(int)response.StatusCode}";
        var wait = response.Headers.RetryAfter is { } after ? after.Delta ?? after.Date - clock.GetUtcNow() : null;
        if (response.StatusCode == HttpStatusCode.NotModified)
        {
            return new FetchedPage(FetchOutcome.Unchanged, default);
        }

        if (!response.IsSuccessStatusCode)
        {
            var later =
                response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout || (int)response.StatusCode >= 500;
            return Not(later ? FetchOutcome.Failed : FetchOutcome.Refused, status) with { RetryAfter = wait };
        }

        var body = await BodyAsync(response, cancellation).ConfigureAwait(false);
        return body is null
            ? Not(FetchOutcome.Refused, "the answer is too large")
            : new FetchedPage(FetchOutcome.Fetched, body.Value)
            {
                ContentType = response.Content.Headers.ContentType?.ToString(),
                Validators = new Validators(response.Headers.ETag?.ToString(), response.Content.Headers.LastModified),
            };
    }

    private async Task<ReadOnlyMemory<byte>?> BodyAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        using var body = new MemoryStream();
        var stream = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        var chunk = new byte[64 * 1024];
        for (
            var read = await stream.ReadAsync(chunk, cancellation).ConfigureAwait(false);
            read > 0;
            read = await stream.ReadAsync(chunk, cancellation).ConfigureAwait(false)
        )
        {
            body.Write(chunk, 0, read);
            if (body.Length > limit)
            {
                return null;
            }
        }

        return body.ToArray();
    }

    private static FetchedPage Not(FetchOutcome outcome, string reason) => new(outcome, default) { Reason = reason };
}
