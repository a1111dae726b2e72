using global::Neo4j.Driver;
using Graph.Storage.Neo4j.Connection;
using Graph.Storage.Neo4j.Cypher;
using Microsoft.Extensions.Logging;
using ILogger = Microsoft.Extensions.Logging.ILogger;

namespace Graph.Storage.Neo4j.Driver;

/// <summary>
/// Lets callers give up. The driver cannot: its calls take no cancellation, and closing a session waits for the statement that runs in it.
/// So the
/// statement is found by its tag and stopped, and what is left of the call ends by itself.
/// </summary>
internal sealed class DriverCalls(IDriver driver, Neo4jOptions options, TimeProvider time, ILogger logger)
{
    private const int StopTries = 3;
    private static readonly TimeSpan s_cleanup = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_settling = TimeSpan.FromSeconds(1);

    /// <summary>Makes a call that ends when its caller gives up.</summary>
    /// <param name="call">What the driver does.</param>
    /// <param name="access">Of the statement; in a cluster it chooses the member that is asked to stop it.</param>
    /// <param name="tag">The mark of the statement, or null for a call without one.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<T> RunAsync<T>(Func<Task<T>> call, CypherAccess access, string? tag, CancellationToken cancellation)
    {
        var running = DriverFailures.TranslateAsync(call);
        try
        {
            return await running.WaitAsync(cancellation);
        }
        catch (OperationCanceledException) when (tag is not null && !running.IsCompleted)
        {
            await StopAsync(running, access, tag);
            throw;
        }
    }

    /// <summary>Closes a session without waiting for what does not end; does not fail, since whatever failed was told before.</summary>
    public Task CloseAsync(IAsyncSession session) => SettleAsync(session.CloseAsync(), s_cleanup);

    // The statement may not have reached the server yet when it is first looked for.
    private async Task StopAsync(Task running, CypherAccess access, string tag)
    {
        for (var left = StopTries; left > 0 && !running.IsCompleted; left--)
        {
            try
            {
                await TerminateAsync(access, tag).WaitAsync(s_cleanup, time);
            }
            catch (Exception e) when (e is TimeoutException or IOException or CypherException or StoreException)
            {
                CypherLog.TerminateFailed(logger, options.Address, e.Message);
                return;
            }

            await SettleAsync(running, s_settling);
        }
    }

    private async Task TerminateAsync(CypherAccess access, string tag)
    {
        await using var session = driver.AsyncSession(builder =>
            builder.WithDatabase(options.Database).WithDefaultAccessMode(DriverSetup.Mode(access))
        );
        await DriverFailures.TranslateAsync(async () =>
        {
            var cursor = await session.RunAsync(ControlStatements.Terminate.Text, new Dictionary<string, object> { ["tag"] = tag });
            return await cursor.ConsumeAsync();
        });
    }

    private async Task SettleAsync(Task task, TimeSpan limit) =>
        await task.WaitAsync(limit, time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
