using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Graph.Storage.Tests.Sqlite;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>A certificate authority of our own, and the certificate that it gives the server on this machine.</summary>
internal static class Certificates
{
    private static readonly DateTimeOffset s_from = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Where <see cref="Write"/> leaves the authority's certificate.</summary>
    public static string AuthorityIn(TemporaryFolder folder) => folder.File("authority.pem");

    /// <summary>Writes <c>server.key</c>, <c>server.pem</c> and the authority's certificate.</summary>
    public static void Write(TemporaryFolder folder)
    {
        using var authorityKey = RSA.Create(2048);
        var authorityRequest = new CertificateRequest(
            "CN=Test authority",
            authorityKey,
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        );
        authorityRequest.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        using var authority = authorityRequest.CreateSelfSigned(s_from, s_from.AddYears(50));

        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.Create(authority, s_from, s_from.AddYears(40), [1, 2, 3]);

        File.WriteAllText(folder.File("server.key"), key.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(folder.File("server.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(AuthorityIn(folder), authority.ExportCertificatePem());
    }
}
