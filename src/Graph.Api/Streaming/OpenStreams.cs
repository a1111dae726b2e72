using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using Graph.Api.Access;
using Graph.Api.Errors;
using GraphQL;

namespace Graph.Api.Streaming;

/// <summary>The streams that are open or reserved, which are bounded in number, for each caller and together.</summary>
internal sealed class OpenStreams(GraphApiOptions options, TimeProvider clock)
{
    private const int TokenBytes = 24;

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, Place> _places = new(StringComparer.Ordinal);

    /// <summary>A place for a stream, under a token of chance.</summary>
    /// <exception cref="ExecutionError">There are too many already.</exception>
    public string Reserve(Caller caller)
    {
        foreach (var (stale, place) in _places)
        {
            if (!place.IsOpen && clock.GetElapsedTime(place.Reserved) > s_patience)
            {
                _places.TryRemove(stale, out _);
            }
        }

        if (_places.Count >= options.MaxStreams || _places.Values.Count(place => place.Caller == caller.Name) >= options.MaxStreamsOfCaller)
        {
            throw RequestErrors.Of(
                ErrorCodes.TooManyStreams,
                $"There are too many streams; one caller may have {options.MaxStreamsOfCaller}"
            );
        }

        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));
        _places[token] = new Place(caller.Name, clock.GetTimestamp());
        return token;
    }

    /// <summary>The stream of a token, or null where there is none.</summary>
    public EventStream? Find(string token) => _places.GetValueOrDefault(token)?.Stream;

    /// <summary>Whether the stream of a token was free and now is the asker's to write.</summary>
    public bool Open(string token) => _places.GetValueOrDefault(token)?.Open() ?? false;

    /// <summary>Gives a place back.</summary>
    public void Close(string token) => _places.TryRemove(token, out _);

    private sealed class Place(string caller, long reserved)
    {
        private int _open;

        public string Caller => caller;

        public long Reserved => reserved;

        public EventStream Stream { get; } = new();

        public bool IsOpen => Volatile.Read(ref _open) == 1;

        public bool Open() => Interlocked.Exchange(ref _open, 1) == 0;
    }
}
