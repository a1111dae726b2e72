using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Graph.Api.Errors;

namespace Graph.Api.Live;

/// <summary>Brings what is published to everybody who listens just then. Who falls too far behind is cut off and told so.</summary>
internal sealed class Feed<T>
{
    private const int Waiting = 1_000;

    private readonly ConcurrentDictionary<Channel<T>, bool> _readers = new();

    /// <summary>Whether anybody listens.</summary>
    public bool HasReaders => !_readers.IsEmpty;

    /// <summary>Brings an item to all who listen; never waits.</summary>
    public void Publish(T item)
    {
        foreach (var reader in _readers.Keys)
        {
            if (!reader.Writer.TryWrite(item))
            {
                reader.Writer.TryComplete(
                    RequestErrors.Of(ErrorCodes.SubscriptionTooSlow, "The subscription fell too far behind; subscribe again")
                );
            }
        }
    }

    /// <summary>What is published from now on.</summary>
    public async IAsyncEnumerable<T> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var channel = Channel.CreateBounded<T>(Waiting);
        _readers.TryAdd(channel, true);
        try
        {
            await foreach (var item in channel.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
            {
                yield return item;
            }
        }
        finally
        {
            _readers.TryRemove(channel, out _);
        }
    }
}
