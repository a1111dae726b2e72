using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Graph.Storage.Neo4j.Connection;

/// <summary>The certificate authorities that a user trusts beside those of the machine.</summary>
internal static class Authorities
{
    /// <summary>Reads a file of certificate authorities.</summary>
    /// <exception cref="StoreException">It cannot be read, or holds none.</exception>
    public static X509Certificate2Collection Read(string file)
    {
        var certificates = new X509Certificate2Collection();
        try
        {
            certificates.ImportFromPemFile(file);
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"{Neo4jEnvironment.AuthorityFile} names '{file}', which cannot be read: {e.Message}", e);
        }

        return certificates.Count > 0
            ? certificates
            : throw new StoreException($"{Neo4jEnvironment.AuthorityFile} names '{file}', which holds no certificate in PEM form");
    }
}
