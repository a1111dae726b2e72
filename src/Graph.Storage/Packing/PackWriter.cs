using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using Graph.Model;

namespace Graph.Storage.Packing;

/// <summary>Writes values one after the other: whole numbers in as few bytes as they need, words that come again only once.</summary>
internal sealed class PackWriter : IDisposable
{
    private const int Continued = 0x80;

    private readonly ArrayBufferWriter<byte> _bytes = Scratch.Take();
    private readonly Dictionary<string, int> _shared = new(StringComparer.Ordinal);

    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    public void Dispose() => Scratch.GiveBack(_bytes);

    public void Number(int number)
    {
        var rest = (uint)number;
        var bytes = _bytes.GetSpan(5);
        var count = 0;
        for (; rest >= Continued; rest >>= 7)
            bytes[count++] = (byte)(rest | Continued);
        bytes[count++] = (byte)rest;
        _bytes.Advance(count);
    }

    public void Real(double number)
    {
        BinaryPrimitives.WriteDoubleLittleEndian(_bytes.GetSpan(sizeof(double)), number);
        _bytes.Advance(sizeof(double));
    }

    public void Long(long number)
    {
        BinaryPrimitives.WriteInt64LittleEndian(_bytes.GetSpan(sizeof(long)), number);
        _bytes.Advance(sizeof(long));
    }

    public void Flag(bool flag) => Number(flag ? 1 : 0);

    public void Span(TextSpan span)
    {
        Number(span.Start);
        Number(span.Length);
    }

    /// <summary>Words with their length; null is told from empty.</summary>
    public void Text(string? text)
    {
        if (text is null)
        {
            Number(0);
            return;
        }

        var length = Encoding.UTF8.GetByteCount(text);
        Number(length + 1);
        _bytes.Advance(Encoding.UTF8.GetBytes(text, _bytes.GetSpan(length)));
    }

    /// <summary>Words that are likely to come again.</summary>
    public void Shared(string? text)
    {
        if (text is null)
        {
            Number(0);
        }
        else if (_shared.TryGetValue(text, out var known))
        {
            Number(known + 2);
        }
        else
        {
            Number(1);
            Text(text);
            _shared.Add(text, _shared.Count);
        }
    }

    public void Each<T>(ImmutableArray<T> items, Action<T> write)
    {
        Number(items.Length);
        foreach (var item in items)
            write(item);
    }
}
