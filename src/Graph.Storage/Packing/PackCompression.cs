using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;

namespace Graph.Storage.Packing;

/// <summary>Makes packs smaller: four bytes of length, then Brotli.</summary>
internal static class PackCompression
{
    // A quarter of the time that 4 takes, for 8 in 100 of the size.
    private const int Quality = 1;
    private const int Window = 18;
    private const int LargestLength = 1 << 30;

    public static byte[] Compress(ReadOnlySpan<byte> bytes)
    {
        var rented = ArrayPool<byte>.Shared.Rent(sizeof(int) + BrotliEncoder.GetMaxCompressedLength(bytes.Length));
        BinaryPrimitives.WriteInt32LittleEndian(rented, bytes.Length);
        if (!BrotliEncoder.TryCompress(bytes, rented.AsSpan(sizeof(int)), out var written, Quality, Window))
            throw new InvalidOperationException("an article could not be compressed");
        var packed = rented.AsSpan(0, sizeof(int) + written).ToArray();
        ArrayPool<byte>.Shared.Return(rented);
        return packed;
    }

    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static byte[] Expand(ReadOnlySpan<byte> packed)
    {
        var length = packed.Length < sizeof(int) ? -1 : BinaryPrimitives.ReadInt32LittleEndian(packed);
        if (length is < 0 or > LargestLength)
            throw new InvalidDataException("a packed article is damaged");
        var bytes = new byte[length];
        return BrotliDecoder.TryDecompress(packed[sizeof(int)..], bytes, out var written) && written == length
            ? bytes
            : throw new InvalidDataException("a packed article is damaged");
    }
}
