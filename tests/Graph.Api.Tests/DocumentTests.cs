using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Graph.Api.Tests.Fakes;

namespace Graph.Api.Tests;

public sealed class DocumentTests : IDisposable
{
    private const string Text = "query Name($id: ID!) { actor(id: $id) { name } }";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("graph-documents-");

    [Theory]
    [InlineData("sha256:", "")]
    [InlineData("", "")]
    [InlineData("", "\n")]
    public async Task A_trusted_document_is_run_by_its_id(string prefix, string end)
    {
        await using var api = await StartAsync(trustedOnly: true);
        var answer = await AskAsync(api, new { documentId = prefix + Hash(Text + end), variables = new { id = "state:CN" } });
        Assert.Equal("Kina", answer.GetProperty("data").GetProperty("actor").GetProperty("name").GetString());
    }

    [Fact]
    public async Task Where_only_trusted_documents_are_run_no_other_is()
    {
        await using var api = await StartAsync(trustedOnly: true);
        Assert.Equal("DOCUMENT_NOT_TRUSTED", Code(await AskAsync(api, new { query = "{ __typename }" })));
        Assert.Equal("DOCUMENT_NOT_TRUSTED", Code(await AskAsync(api, new { documentId = Hash("{ __typename }") })));
        Assert.Equal("DOCUMENT_NOT_TRUSTED", Code(await AskAsync(api, Persisted("{ __typename }", Hash("{ __typename }")))));
        var same = await AskAsync(api, new { query = Text, variables = new { id = "state:CN" } });
        Assert.Equal("Kina", same.GetProperty("data").GetProperty("actor").GetProperty("name").GetString());
    }

    [Fact]
    public async Task An_id_of_nothing_says_so()
    {
        await using var api = await StartAsync(trustedOnly: false);
        Assert.Equal("DOCUMENT_NOT_FOUND", Code(await AskAsync(api, new { documentId = "sha256:00" })));
        Assert.Equal("BAD_REQUEST", Code(await AskAsync(api, new { documentId = "00", query = "{ __typename }" })));
    }

    [Fact]
    public async Task A_document_that_was_sent_once_with_its_hash_is_run_by_it()
    {
        await using var api = await TestApi.StartAsync();
        var hash = Hash("{ __typename }");
        var unknown = await AskAsync(api, Persisted(null, hash));
        Assert.Equal("PersistedQueryNotFound", unknown.GetProperty("errors")[0].GetProperty("message").GetString());
        Assert.Equal("PERSISTED_QUERY_NOT_FOUND", Code(unknown));
        await AskAsync(api, Persisted("{ __typename }", hash));
        var known = await AskAsync(api, Persisted(null, hash));
        Assert.Equal("Query", known.GetProperty("data").GetProperty("__typename").GetString());
        var extensions = Uri.EscapeDataString($$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{hash}}}"}}""");
        Assert.Contains("\"Query\"", await api.Client.GetStringAsync("/graphql?extensions=" + extensions), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hash_of_something_else_and_documents_that_are_refused_are_not_kept()
    {
        await using var api = await TestApi.StartAsync();
        Assert.Equal("BAD_REQUEST", Code(await AskAsync(api, Persisted("{ __typename }", Hash("x")))));
        Assert.Equal("GRAPHQL_PARSE_FAILED", Code(await AskAsync(api, Persisted("{", Hash("{")))));
        Assert.Equal("PERSISTED_QUERY_NOT_FOUND", Code(await AskAsync(api, Persisted(null, Hash("{")))));
        await using var off = await TestApi.StartAsync(options: new GraphApiOptions { AutomaticDocuments = false });
        Assert.Equal("PERSISTED_QUERY_NOT_SUPPORTED", Code(await AskAsync(off, Persisted(null, Hash("{ __typename }")))));
    }

    [Fact]
    public async Task A_trusted_document_that_is_no_GraphQL_stops_the_start_with_its_place()
    {
        var path = Path.Combine(_folder.FullName, "broken.graphql");
        await File.WriteAllTextAsync(path, "{\n  a(", TestContext.Current.CancellationToken);
        var error = await Assert.ThrowsAsync<InvalidDataException>(() =>
            TestApi.StartAsync(options: new GraphApiOptions { DocumentFolder = _folder.FullName })
        );
        Assert.StartsWith(path + ":2:", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<TestApi> StartAsync(bool trustedOnly)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "name.graphql"), Text + "\n");
        return await TestApi.StartAsync(options: new GraphApiOptions { DocumentFolder = _folder.FullName, TrustedOnly = trustedOnly });
    }

    private static object Persisted(string? query, string hash) =>
        new { query, extensions = new { persistedQuery = new { version = 1, sha256Hash = hash } } };

    private static async Task<JsonElement> AskAsync(TestApi api, object body)
    {
        using var response = await api.Client.PostAsJsonAsync("/graphql", body);
        Assert.Contains(response.StatusCode, (HttpStatusCode[])[HttpStatusCode.OK, HttpStatusCode.BadRequest]);
        return JsonElement.Parse(await response.Content.ReadAsStringAsync());
    }

    private static string? Code(JsonElement answer) =>
        answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
