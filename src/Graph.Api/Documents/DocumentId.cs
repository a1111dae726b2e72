using System.Security.Cryptography;
using System.Text;

namespace Graph.Api.Documents;

/// <summary>Names a document by the SHA-256 of its text, in hexadecimal digits.</summary>
internal static class DocumentId
{
    private const string Prefix = "sha256:";

    /// <summary>The id of a text.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The digits of an id as clients write it, with or without <c>sha256:</c>.</summary>
    public static string Normalize(string id) =>
        (id.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? id[Prefix.Length..] : id).ToLowerInvariant();
}
