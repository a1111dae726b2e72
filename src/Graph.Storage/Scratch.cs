using System.Buffers;

namespace Graph.Storage;

/// <summary>Lends each thread a buffer to write into, so that the bytes of an article need not grow into a new one each time.</summary>
internal static class Scratch
{
    private const int Usual = 1 << 17;
    private const int Largest = 1 << 21;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? s_free;

    /// <summary>An empty buffer, which is the caller's until it is given back.</summary>
    public static ArrayBufferWriter<byte> Take()
    {
        var taken = s_free ?? new ArrayBufferWriter<byte>(Usual);
        s_free = null;
        return taken;
    }

    /// <summary>Takes a buffer back; very large ones are let go.</summary>
    public static void GiveBack(ArrayBufferWriter<byte> buffer)
    {
        buffer.ResetWrittenCount();
        s_free = buffer.Capacity <= Largest ? buffer : null;
    }
}
