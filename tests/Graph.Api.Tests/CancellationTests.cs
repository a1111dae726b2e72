using System.Net.Http.Json;
using Graph.Api.Tests.Fakes;

namespace Graph.Api.Tests;

public sealed class CancellationTests
{
    private const string Query = "{ claims { edges { cursor } } }";

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
        await using var api = await TestApi.StartAsync(options: new GraphApiOptions { Timeout = TimeSpan.FromMilliseconds(50) });
        var (_, stopped) = Hold(api);
        using var response = await api.Client.PostAsJsonAsync("/graphql", new { query = Query }, TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains(
            "\"TIMEOUT\"",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
        await stopped;
    }

    private static (Task Begun, Task Stopped) Hold(TestApi api)
    {
        var (begun, stopped) = (new TaskCompletionSource(), new TaskCompletionSource());
        api.Reader.Gate = async cancellation =>
        {
            begun.SetResult();
            cancellation.Register(stopped.SetResult);
            await Task.Delay(Timeout.Infinite, cancellation);
        };
        return (begun.Task, stopped.Task);
    }
}
