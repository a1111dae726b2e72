using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Graph.Model;

/// <summary>The hash that ids are made of: the first 80 bits of SHA-256 over UTF-8, in 20 hexadecimal digits. It never changes.</summary>
public static class StableHash
{
    private const int Bytes = 10;

    /// <summary>Digits of a hash.</summary>
    public const int Length = 2 * Bytes;

    /// <summary>The hash of <paramref name="text"/>.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        Span<char> hash = stackalloc char[Length];
        Write(text, hash);
        return hash.ToString();
    }

    /// <summary>Writes the hash of <paramref name="text"/> to <paramref name="hash"/>, which has room for it.</summary>
    public static void Write(ReadOnlySpan<char> text, Span<char> hash)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        var utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        SHA256.HashData(utf8.AsSpan(0, Encoding.UTF8.GetBytes(text, utf8)), digest);
        ArrayPool<byte>.Shared.Return(utf8);
        Convert.TryToHexStringLower(digest[..Bytes], hash, out _);
    }
}
