using System.Globalization;
using System.Text.Json;
using Graph.Import.Articles;
using Graph.Storage;
using NATS.Client.Core;
using NATS.Client.JetStream;
using NATS.Client.JetStream.Models;

namespace Graph.Import.Queues;

/// <summary>
/// A queue of articles on NATS JetStream: a stream that keeps each message until a worker has stored it, and beside it one of what was
/// refused. Every call waits for a server that is away, and goes on when it is back.
/// </summary>
public sealed class ArticleQueue : IAsyncDisposable
{
    private const string Workers = "workers";

    // A server that is started again is back within so many seconds; a wrong address must not wait for long.
    private const int MostOpenings = 10;

    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_remembered = TimeSpan.FromHours(1);

    private readonly NatsConnection _connection;
    private readonly NatsJSContext _server;
    private readonly string _name;
    private readonly Action<string> _tell;

    private ArticleQueue(NatsConnection connection, string name, Action<string> tell) =>
        (_connection, _server, _name, _tell) = (connection, new NatsJSContext(connection), name, tell);

    /// <summary>Where articles stand.</summary>
    public string Articles => _name + ".articles";

    /// <summary>Where refusals stand, each as a line of JSON.</summary>
    public string Refused => _name + ".refused";

    /// <summary>Opens a queue, and makes it where there is none; waits some seconds for a server that is just being started.</summary>
    /// <param name="server">Address of the server, such as <c>nats://127.0.0.1:4222</c>.</param>
    /// <param name="name">Name of the queue.</param>
    /// <param name="patience">After what time a message that a worker has taken and not stored goes to another.</param>
    /// <param name="tell">Is told when the server is away.</param>
    /// <param name="cancellation">Stops the opening.</param>
    /// <exception cref="StoreException">There is no such server, or it has no JetStream.</exception>
    public static async Task<ArticleQueue> OpenAsync(
        string server,
        string name,
        TimeSpan patience,
        Action<string> tell,
        CancellationToken cancellation
    )
    {
        for (var tries = 1; ; tries++)
        {
            var queue = new ArticleQueue(new NatsConnection(NatsOpts.Default with { Url = server, Name = "graph" }), name, tell);
            try
            {
                await queue._connection.ConnectAsync().ConfigureAwait(false);
                await queue.PrepareAsync(patience, cancellation).ConfigureAwait(false);
                return queue;
            }
            catch (Exception away) when (IsAway(away, cancellation))
            {
                await queue.DisposeAsync().ConfigureAwait(false);
                var fault = away.Message.TrimEnd('.');
                if (tries == MostOpenings)
                {
                    throw new StoreException(
                        $"the queue at {server} cannot be used: {fault}; start the server with nats-server -js, or name another with --nats",
                        away
                    );
                }

                if (tries == 1)
                {
                    tell($"graph: the queue at {server} does not answer ({fault}); trying for some seconds more");
                }
            }

            await Task.Delay(s_pause, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Puts a message on the queue; one that it has already is not put there twice.</summary>
    /// <returns>False where it is larger than the server takes.</returns>
    public async Task<bool> SendAsync(QueueMessage message, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (message.Line.Length > (_connection.ServerInfo?.MaxPayload ?? int.MaxValue))
        {
            return false;
        }

        await PublishAsync(Articles, message.Line.ToArray(), message.Id, cancellation).ConfigureAwait(false);
        return true;
    }

    /// <summary>Takes messages, as many as there are but no more than asked for; none after a while without any.</summary>
    public async Task<IReadOnlyList<TakenMessage>> TakeAsync(int most, TimeSpan wait, CancellationToken cancellation)
    {
        var taken = new List<TakenMessage>();
        await StandingAsync(
                async () =>
                {
                    var consumer = await _server.GetConsumerAsync(_name, Workers, cancellation).ConfigureAwait(false);
                    var options = new NatsJSFetchOpts { MaxMsgs = most, Expires = wait };
                    await foreach (var message in consumer.FetchAsync<byte[]>(options, null, cancellation).ConfigureAwait(false))
                    {
                        taken.Add(Taken(message));
                    }

                    return true;
                },
                cancellation
            )
            .ConfigureAwait(false);
        return taken;
    }

    /// <summary>Says that messages are done with. Where the server is away they come again, and change nothing.</summary>
    public async Task DoneAsync(IEnumerable<TakenMessage> messages, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(messages);
        foreach (var message in messages)
        {
            try
            {
                await message.Handle!.AckAsync(null, cancellation).ConfigureAwait(false);
            }
            catch (NatsException away)
            {
                _tell($"graph: the queue does not answer ({away.Message.TrimEnd('.')}); what is stored comes again, and changes nothing");
                return;
            }
        }
    }

    /// <summary>Keeps why a message was refused, with the message.</summary>
    public Task RefuseAsync(TakenMessage message, InputProblem problem, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(problem);
        var refusal = new QueueRefusal(
            message.Place,
            problem.Message,
            problem.Remedy,
            System.Text.Encoding.UTF8.GetString(message.Line.Span)
        );
        return PublishAsync(
            Refused,
            JsonSerializer.SerializeToUtf8Bytes(refusal, QueueJson.Default.QueueRefusal),
            message.Place,
            cancellation
        );
    }

    /// <summary>Whether nothing waits and nobody works on anything.</summary>
    public Task<bool> IsEmptyAsync(CancellationToken cancellation) =>
        StandingAsync(
            async () =>
            {
                var consumer = await _server.GetConsumerAsync(_name, Workers, cancellation).ConfigureAwait(false);
                return consumer.Info is { NumPending: 0, NumAckPending: 0 };
            },
            cancellation
        );

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private async Task PrepareAsync(TimeSpan patience, CancellationToken cancellation)
    {
        var articles = new StreamConfig(_name, [Articles]) { Retention = StreamConfigRetention.Workqueue, DuplicateWindow = s_remembered };
        var refused = new StreamConfig(_name + "-refused", [Refused]) { DuplicateWindow = s_remembered };
        await _server.CreateOrUpdateStreamAsync(articles, cancellation).ConfigureAwait(false);
        await _server.CreateOrUpdateStreamAsync(refused, cancellation).ConfigureAwait(false);
        var workers = new ConsumerConfig(Workers) { AckWait = patience, MaxAckPending = -1 };
        await _server.CreateOrUpdateConsumerAsync(_name, workers, cancellation).ConfigureAwait(false);
    }

    private Task PublishAsync(string subject, byte[] bytes, string id, CancellationToken cancellation) =>
        StandingAsync(
            async () =>
            {
                var options = new NatsJSPubOpts { MsgId = id };
                var answer = await _server
                    .PublishAsync(subject, bytes, opts: options, cancellationToken: cancellation)
                    .ConfigureAwait(false);
                // What it has already is there, which is all that is asked for.
                if (!answer.Duplicate)
                {
                    answer.EnsureSuccess();
                }

                return true;
            },
            cancellation
        );

    private TakenMessage Taken(INatsJSMsg<byte[]> message) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{Articles}#{message.Metadata?.Sequence.Stream}"))
        {
            Line = message.Data ?? [],
            Handle = message,
        };

    // A call that was not called off ends so too where no answer came in time.
    private static bool IsAway(Exception fault, CancellationToken cancellation) =>
        fault is NatsException || (fault is OperationCanceledException && !cancellation.IsCancellationRequested);

    /// <summary>Tries until the server answers.</summary>
    private async Task<T> StandingAsync<T>(Func<Task<T>> call, CancellationToken cancellation)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return await call().ConfigureAwait(false);
            }
            catch (Exception away) when (IsAway(away, cancellation))
            {
                if (tries == 0)
                {
                    _tell($"graph: the queue does not answer ({away.Message.TrimEnd('.')}); waiting for it");
                }

                await Task.Delay(s_pause, cancellation).ConfigureAwait(false);
            }
        }
    }
}
