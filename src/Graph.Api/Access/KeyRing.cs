using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace Graph.Api.Access;

/// <summary>The keys that hold now: those of the file, read again when it was changed, so that a key that was taken back stops at
/// once.</summary>
internal sealed class KeyRing(GraphApiOptions options, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private readonly KeyFile? _file = options.KeyFile is { } path ? new KeyFile(path) : null;
    private FrozenDictionary<string, ApiKey> _keys = FrozenDictionary<string, ApiKey>.Empty;
    private DateTime _written;

    /// <summary>The stored key that <paramref name="text"/> is, if it holds today.</summary>
    public ApiKey? Find(string text) =>
        KeyText.IdOf(text) is { } id
        && Current().TryGetValue(id, out var key)
        && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(key.Hash), Encoding.ASCII.GetBytes(KeyText.Hash(text)))
        && !(key.Expires < DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime))
            ? key
            : null;

    private FrozenDictionary<string, ApiKey> Current()
    {
        lock (_gate)
        {
            if (_file is not null && _file.Written is var written && written != _written)
            {
                _keys = _file.Read().DistinctBy(key => key.Id).ToFrozenDictionary(key => key.Id, StringComparer.Ordinal);
                _written = written;
            }

            return _keys;
        }
    }
}
