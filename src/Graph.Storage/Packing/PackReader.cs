using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Graph.Model;

namespace Graph.Storage.Packing;

/// <summary>Reads what <see cref="PackWriter"/> wrote.</summary>
internal sealed class PackReader(byte[] bytes)
{
    private const int Continued = 0x80;

    private readonly List<string> _shared = [];
    private int _at;

    public int Number()
    {
        uint number = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var part = bytes[_at++];
            number |= (uint)(part & (Continued - 1)) << shift;
            if (part < Continued)
                return (int)number;
        }

        throw new InvalidDataException("a number has too many bytes");
    }

    public double Real() => BinaryPrimitives.ReadDoubleLittleEndian(Take(sizeof(double)));

    public long Long() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));

    public bool Flag() => Number() != 0;

    public TextSpan Span()
    {
        var start = Number();
        return new TextSpan(start, start + Number());
    }

    public string? Text()
    {
        var length = Number();
        return length == 0 ? null : Encoding.UTF8.GetString(Take(length - 1));
    }

    public string? Shared()
    {
        var known = Number();
        if (known > 1)
            return _shared[known - 2];
        if (known == 0)
            return null;
        var text = Text()!;
        _shared.Add(text);
        return text;
    }

    public ImmutableArray<T> Each<T>(Func<T> read)
    {
        var count = Number();
        if (count < 0 || count > bytes.Length - _at)
            throw new InvalidDataException("a list has more items than there are bytes");
        if (count == 0)
            return [];
        var items = new T[count];
        for (var i = 0; i < items.Length; i++)
            items[i] = read();
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        var taken = bytes.AsSpan(_at, count);
        _at += count;
        return taken;
    }
}
