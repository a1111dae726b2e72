using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Graph.Api.Access;

/// <summary>The text of a key: <c>graph_ID_SECRET</c>.</summary>
public static class KeyText
{
    private const string Prefix = "graph_";
    private const int IdBytes = 4;
    private const int SecretBytes = 32;
    private const int MaxLength = 100;

    /// <summary>A new key of chance, with its public part.</summary>
    public static (string Id, string Text) Create()
    {
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes));
        return (id, $"{Prefix}{id}_{Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes))}");
    }

    /// <summary>The hash that is stored of a key.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The public part of a key, or null where the text is none.</summary>
    public static string? IdOf(string text) =>
        text.Length <= MaxLength && text.StartsWith(Prefix, StringComparison.Ordinal) && text.IndexOf('_', Prefix.Length) is > 0 and var end
            ? text[Prefix.Length..end]
            : null;
}
