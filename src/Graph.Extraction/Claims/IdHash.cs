using System.Buffers;
using Graph.Model;

namespace Graph.Extraction.Claims;

/// <summary>Hashes the parts that an id is made of, a line each, without making a string of them.</summary>
internal sealed class IdHash
{
    private readonly ArrayBufferWriter<char> _text = new();
    private bool _begun;

    public IdHash Add(ReadOnlySpan<char> part)
    {
        BeginPart();
        _text.Write(part);
        return this;
    }

    /// <summary>The id of the parts; the next part begins another.</summary>
    public NodeId Take(NodeKind kind)
    {
        Span<char> hash = stackalloc char[StableHash.Length];
        StableHash.Write(_text.WrittenSpan, hash);
        _text.ResetWrittenCount();
        _begun = false;
        return NodeId.Of(kind, hash);
    }

    private void BeginPart()
    {
        if (_begun)
        {
            _text.Write("\n");
        }

        _begun = true;
    }
}
