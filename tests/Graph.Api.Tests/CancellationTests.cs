using System.Net.Http.Json;
using Graph.Api.Tests.Fakes;

namespace Graph.Api.Tests;

public sealed class CancellationTests
{
    private const string Query = "{ claims { edges { cursor } } }";

    /// <summary>A cold server may need its time before it asks the store.</summary>
    private const int MostTries = 50;

    [Fact]
    public async Task A_client_that_leaves_stops_what_the_store_does_for_it()
    {
        await using var api = await TestApi.StartAsync();
        var (begun, stopped) = Hold(api);
        using var leave = new CancellationTokenSource();
        var asking = api.Client.PostAsJsonAsync("/graphql", new { query = Query }, leave.Token);
        await begun;
        await leave.CancelAsync();
        await stopped;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
    }

    [Fact]
    public async Task A_request_beyond_its_time_stops_what_the_store_does_for_it()
    {
        await using var api = await TestApi.StartAsync(options: new GraphApiOptions { Timeout = TimeSpan.FromMilliseconds(300) });
        var (begun, stopped) = Hold(api);
        var response = await AskAsync(api);
        for (var again = 0; !begun.IsCompleted && again < MostTries; again++)
        {
            response = await AskAsync(api);
        }

        Assert.True(begun.IsCompleted, "the time was up before the store was asked");
        Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains(
            "\"TIMEOUT\"",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
        await stopped;
    }

    private static Task<HttpResponseMessage> AskAsync(TestApi api) =>
        api.Client.PostAsJsonAsync("/graphql", new { query = Query }, TestContext.Current.CancellationToken);

    private static (Task Begun, Task Stopped) Hold(TestApi api)
    {
        var (begun, stopped) = (new TaskCompletionSource(), new TaskCompletionSource());
        api.Reader.Gate = async cancellation =>
        {
            begun.TrySetResult();
            cancellation.Register(() => stopped.TrySetResult());
            await Task.Delay(Timeout.Infinite, cancellation);
        };
        return (begun.Task, stopped.Task);
    }
}
