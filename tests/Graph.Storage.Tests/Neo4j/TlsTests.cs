using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Graph.Storage.Neo4j;
using Graph.Storage.Tests.Sqlite;
using static Graph.Storage.Tests.Neo4j.Disturbed;

namespace Graph.Storage.Tests.Neo4j;

[Collection(Neo4jContract.Servers)]
public sealed class TlsTests
{
    [Fact]
    public async Task Https_is_trusted_by_a_custom_authority_alone()
    {
        FaultRuns.SkipUnlessAsked();
        var script = Neo4jServer.FindScript();
        Assert.SkipUnless(script is not null, "needs a server with a certificate of ours: the one of ../shared/neo4j");
        using var folder = new TemporaryFolder();
        var authority = WriteCertificates(folder);
        var port = Neo4jServer.FreePort();
        await using var server = await Neo4jServer.StartAsync(
            script, "--set", "server.https.enabled=true", "--set", $"server.https.listen_address=127.0.0.1:{port}",
            "--set", "dbms.ssl.policy.https.enabled=true", "--set", $"dbms.ssl.policy.https.base_directory={folder.Path}",
            "--set", "dbms.ssl.policy.https.private_key=server.key", "--set", "dbms.ssl.policy.https.public_certificate=server.pem",
            "--set", "dbms.ssl.policy.https.client_auth=NONE");
        var trusting = Options($"https://127.0.0.1:{port}") with { AuthorityFile = authority };

        await using var store = await OpenAsync(trusting);
        Assert.Equal(0, (await store.StatusAsync(Cancellation)).Counts[Model.NodeKind.Article]);

        var error = await Assert.ThrowsAsync<StoreException>(() => OpenAsync(trusting with { AuthorityFile = null }));
        Assert.Contains("GRAPH_NEO4J_CA_FILE", error.Message, StringComparison.Ordinal);
    }

    internal static string WriteCertificates(TemporaryFolder folder)
    {
        using var authorityKey = RSA.Create(2048);
        var authorityRequest = new CertificateRequest("CN=Test authority", authorityKey, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        authorityRequest.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        var from = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var authority = authorityRequest.CreateSelfSigned(from, from.AddYears(50));

        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.Create(authority, from, from.AddYears(40), [1, 2, 3]);

        File.WriteAllText(folder.File("server.key"), key.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(folder.File("server.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(folder.File("authority.pem"), authority.ExportCertificatePem());
        return folder.File("authority.pem");
    }
}
