using Graph.Model;

namespace Graph.Storage.Neo4j.Reading;

/// <summary>
/// Answers callers who ask for the same kind of rows together: while calls of a kind are under way, those who come wait for the next one,
/// which asks for all of them, and begins as soon as it is full. A call costs the server far more than one more id in it. Nobody is
/// answered by a call that began before he asked, so that he sees what was written before; and a call is given up when all who wait for it
/// have.
/// </summary>
/// <typeparam name="TKind">What callers must have in common, such as filter and page.</typeparam>
/// <typeparam name="TValue">What is found for an id.</typeparam>
/// <param name="read">Makes a call.</param>
/// <param name="most">How many ids those who share a call may have in all.</param>
internal sealed class Gathering<TKind, TValue>(
    Func<TKind, IReadOnlyCollection<NodeId>, CancellationToken, Task<IReadOnlyDictionary<NodeId, TValue>>> read,
    Func<TKind, int> most
)
    where TKind : notnull
{
    private const int AtOnce = 2;
    private readonly Lock _gate = new();
    private readonly Dictionary<TKind, Queue> _queues = [];

    /// <summary>What is found for some ids, and perhaps for those of others.</summary>
    public async Task<IReadOnlyDictionary<NodeId, TValue>> ReadAsync(
        TKind kind,
        IReadOnlyCollection<NodeId> ids,
        CancellationToken cancellation
    )
    {
        var call = Join(kind, ids);
        IReadOnlyDictionary<NodeId, TValue> found;
        try
        {
            found = await call.Answer.WaitAsync(cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            call.Leave();
            throw;
        }

        return call.Ids.Count <= ids.Count ? found : ids.Distinct().Where(found.ContainsKey).ToDictionary(id => id, id => found[id]);
    }

    private Call Join(TKind kind, IReadOnlyCollection<NodeId> ids)
    {
        lock (_gate)
        {
            if (!_queues.TryGetValue(kind, out var queue))
            {
                _queues[kind] = queue = new Queue();
            }

            if (queue.Waiting.LastOrDefault() is not { } call || !call.Take(ids))
            {
                call = new Call(ids, most(kind));
                queue.Waiting.Enqueue(call);
            }

            StartNext(kind, queue);
            return call;
        }
    }

    private void StartNext(TKind kind, Queue queue)
    {
        while (queue.Waiting.TryPeek(out var call) && (queue.Running < AtOnce || queue.Waiting.Count > 1 || call.IsFull))
        {
            queue.Waiting.Dequeue();
            queue.Running++;
            _ = RunAsync(kind, queue, call);
        }
    }

    private async Task RunAsync(TKind kind, Queue queue, Call call)
    {
        await call.RunAsync(token => read(kind, call.Ids, token));
        lock (_gate)
        {
            queue.Running--;
            StartNext(kind, queue);
            if (queue.Running == 0)
            {
                _queues.Remove(kind);
            }
        }
    }

    private sealed class Queue
    {
        public Queue<Call> Waiting { get; } = [];

        public int Running { get; set; }
    }

    private sealed class Call
    {
        private readonly Action _giveUp;
        private readonly CancellationToken _givenUp;
        private readonly TaskCompletionSource<IReadOnlyDictionary<NodeId, TValue>> _answer = new(
            TaskCreationOptions.RunContinuationsAsynchronously
        );
        private readonly HashSet<NodeId> _ids;
        private readonly int _most;
        private int _callers = 1;

        public Call(IReadOnlyCollection<NodeId> ids, int most)
        {
            (_ids, _most) = ([.. ids], most);
            var source = new CancellationTokenSource();
            (_giveUp, _givenUp) = (source.Cancel, source.Token);
        }

        public IReadOnlyCollection<NodeId> Ids => _ids;

        public bool IsFull => _ids.Count >= _most;

        public Task<IReadOnlyDictionary<NodeId, TValue>> Answer => _answer.Task;

        /// <summary>Takes in one more caller who came before the call began; false where there is no room.</summary>
        public bool Take(IReadOnlyCollection<NodeId> ids)
        {
            lock (_ids)
            {
                var added = ids.Count(id => !_ids.Contains(id));
                if (_callers == 0 || (added > 0 && _ids.Count + added > _most))
                {
                    return false;
                }

                _ids.UnionWith(ids);
                _callers++;
                return true;
            }
        }

        /// <summary>One caller waits no longer.</summary>
        public void Leave()
        {
            lock (_ids)
            {
                if (--_callers > 0)
                {
                    return;
                }
            }

            _giveUp();
        }

        public async Task RunAsync(Func<CancellationToken, Task<IReadOnlyDictionary<NodeId, TValue>>> run)
        {
            await Task.Yield();
            try
            {
                _answer.SetResult(await run(_givenUp));
            }
            catch (OperationCanceledException) when (_givenUp.IsCancellationRequested)
            {
                _answer.SetCanceled(_givenUp);
            }
            catch (Exception failure)
            {
                _answer.SetException(failure);
                _ = _answer.Task.Exception;
            }
        }
    }
}
