using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Graph.Api.Access;
using Graph.Api.Tests.Fakes;

namespace Graph.Api.Tests;

public sealed class AccessTests : IDisposable
{
    private static readonly DateOnly s_today = new(2022, 6, 2);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("graph-keys-");

    private KeyFile File => new(Path.Combine(_folder.FullName, "keys.json"));

    [Fact]
    public async Task Without_a_key_reading_is_refused_where_it_is_not_open()
    {
        var reader = Add(Scope.Read);
        await using var api = await TestApi.StartAsync(options: new GraphApiOptions { OpenReading = false, KeyFile = File.Path });
        Assert.Equal((HttpStatusCode.Unauthorized, "UNAUTHENTICATED"), await AskAsync(api, "{ __typename }", null));
        Assert.Equal((HttpStatusCode.OK, null), await AskAsync(api, "{ __typename }", reader));
        // Made while the server runs.
        Assert.Equal((HttpStatusCode.OK, null), await AskAsync(api, "{ __typename }", Add(Scope.Admin)));
        File.Write([]);
        Assert.Equal(HttpStatusCode.Unauthorized, (await AskAsync(api, "{ __typename }", reader)).Status);
        using var health = await api.Client.GetAsync("/health/live");
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
    }

    [Theory]
    [InlineData("graph_00000000_x")]
    [InlineData("graph__")]
    [InlineData("x")]
    public async Task A_key_that_does_not_hold_is_refused_even_where_reading_is_open(string key)
    {
        Add(Scope.Read);
        await using var api = await TestApi.StartAsync(options: new GraphApiOptions { KeyFile = File.Path });
        Assert.Equal(HttpStatusCode.Unauthorized, (await AskAsync(api, "{ __typename }", key)).Status);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(api, "{ __typename }", null)).Status);
    }

    [Fact]
    public async Task The_secret_counts_and_not_the_public_part_alone()
    {
        var key = Add(Scope.Read);
        await using var api = await TestApi.StartAsync(options: new GraphApiOptions { KeyFile = File.Path });
        Assert.Equal(HttpStatusCode.Unauthorized, (await AskAsync(api, "{ __typename }", key[..^1] + (key[^1] == 'A' ? 'B' : 'A'))).Status);
    }

    [Fact]
    public async Task A_key_past_its_last_day_does_not_hold()
    {
        var key = Add(Scope.Read, expires: new DateOnly(2001, 1, 1));
        await using var api = await TestApi.StartAsync(options: new GraphApiOptions { KeyFile = File.Path });
        Assert.Equal(HttpStatusCode.Unauthorized, (await AskAsync(api, "{ __typename }", key)).Status);
    }

    [Fact]
    public void The_file_holds_no_secret_and_is_its_owners_alone()
    {
        var key = Add(Scope.Read | Scope.Write);
        var text = System.IO.File.ReadAllText(File.Path);
        Assert.DoesNotContain(key.Split('_', 3)[2], text, StringComparison.Ordinal);
        Assert.Contains("read, write", text, StringComparison.Ordinal);
        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite,
            OperatingSystem.IsWindows() ? UnixFileMode.UserRead | UnixFileMode.UserWrite : System.IO.File.GetUnixFileMode(File.Path)
        );
    }

    [Fact]
    public void A_damaged_file_is_named_with_its_line()
    {
        System.IO.File.WriteAllText(File.Path, "[\n{,");
        Assert.StartsWith(
            File.Path + ":2: not a file of keys",
            Assert.Throws<InvalidDataException>(() => File.Read()).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("[{")]
    [InlineData("[null]")]
    [InlineData("[{}]")]
    [InlineData("7")]
    public async Task Keys_that_cannot_be_read_hold_no_longer_and_the_log_says_why(string text)
    {
        var key = Add(Scope.Read);
        await using var api = await TestApi.StartAsync(options: new GraphApiOptions { OpenReading = false, KeyFile = File.Path });
        Assert.Equal((HttpStatusCode.OK, null), await AskAsync(api, "{ __typename }", key));
        System.IO.File.WriteAllText(File.Path, text);
        System.IO.File.SetLastWriteTimeUtc(File.Path, new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = "{ __typename }" }),
        };
        request.Headers.Authorization = new("Bearer", key);
        using var response = await api.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.DoesNotContain(_folder.FullName, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains(
            api.Log.Lines,
            line => line.StartsWith($"Error: Keys cannot be read: {File.Path}:1: not a file of keys", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData(Scope.Read, Scope.Read, true)]
    [InlineData(Scope.Read, Scope.Write, false)]
    [InlineData(Scope.Write, Scope.Read, true)]
    [InlineData(Scope.Write, Scope.Write, true)]
    [InlineData(Scope.Admin, Scope.Write, true)]
    [InlineData(Scope.None, Scope.Read, false)]
    public void Writing_includes_reading_and_administration_both(Scope given, Scope asked, bool allowed) =>
        Assert.Equal(allowed, new ApiKey("1", "n", given, "", s_today).Allows(asked));

    public void Dispose() => _folder.Delete(recursive: true);

    private string Add(Scope scopes, DateOnly? expires = null) => TestKey.Add(File, scopes, expires);

    private static async Task<(HttpStatusCode Status, string? Code)> AskAsync(TestApi api, string query, string? key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        if (key is not null)
        {
            request.Headers.Add("Authorization", "Bearer " + key);
        }

        using var response = await api.Client.SendAsync(request);
        var answer = JsonElement.Parse(await response.Content.ReadAsStringAsync());
        return (
            response.StatusCode,
            answer.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString() : null
        );
    }
}
