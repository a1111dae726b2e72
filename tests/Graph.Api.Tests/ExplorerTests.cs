using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using Graph.Api.Tests.Fakes;

namespace Graph.Api.Tests;

public sealed partial class ExplorerTests
{
    private static readonly string s_web = Path.Combine(Repository.Root, "web", "src");

    public static TheoryData<string, string> Files =>
        new()
        {
            { "/", "text/html" },
            { "/assets/index.js", "text/javascript" },
            { "/assets/style.css", "text/css" },
            { "/icon.svg", "image/svg+xml" },
        };

    public static TheoryData<string> Views =>
        [
            "/actor/state:CN",
            "/relation/relation:x",
            "/resolution/x",
            "/event/x",
            "/quote/x",
            "/article/article:x?claim=y",
            "/search?q=x",
            "/query",
            "/path?from=x",
            "/contradictions",
            "/list/actors",
        ];

    public static TheoryData<string> Documents => [.. Questions().Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_page_is_served_with_a_policy_that_lets_nothing_in_from_elsewhere(string path, string type)
    {
        await using var api = await TestApi.StartAsync();
        using var response = await api.Client.GetAsync(path);
        Assert.Equal(type, response.EnsureSuccessStatusCode().Content.Headers.ContentType?.MediaType);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Equal("default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'", policy);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Every_view_is_an_address_of_the_page(string path)
    {
        await using var api = await TestApi.StartAsync();
        Assert.Equal(await api.Client.GetStringAsync("/"), await api.Client.GetStringAsync(path));
    }

    [Fact]
    public async Task Cards_alone_may_stand_in_frames_of_other_pages()
    {
        await using var api = await TestApi.StartAsync();
        using var response = await api.Client.GetAsync("/card/actor/state:CN");
        Assert.EndsWith("frame-ancestors *", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_the_browser_has_is_not_sent_again()
    {
        await using var api = await TestApi.StartAsync();
        using var first = await api.Client.GetAsync("/assets/index.js");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/assets/index.js");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await api.Client.SendAsync(request);
        Assert.Equal((HttpStatusCode.NotModified, ""), (second.StatusCode, await second.Content.ReadAsStringAsync()));
    }

    [Theory]
    [InlineData("br", 70_000, "/", "/assets/style.css", "/assets/index.js", "/assets/model.js")]
    [InlineData("gzip", 70_000, "/", "/assets/style.css", "/assets/index.js", "/assets/model.js")]
    [InlineData("br", 40_000, "/assets/drawing.js")]
    [InlineData("gzip", 40_000, "/assets/drawing.js")]
    [InlineData("br", 180_000, "/assets/Query.js", "/assets/editor.js")]
    [InlineData("gzip", 180_000, "/assets/Query.js", "/assets/editor.js")]
    public async Task What_a_step_fetches_is_as_small_on_its_way_as_it_is_built(string coding, int most, params string[] paths)
    {
        await using var api = await TestApi.StartAsync();
        var sent = 0;
        foreach (var path in paths)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.AcceptEncoding.ParseAdd($"deflate, {coding}");
            using var response = await api.Client.SendAsync(request);
            Assert.Equal(coding, response.Content.Headers.ContentEncoding.Single());
            Assert.Equal("Accept-Encoding", response.Headers.Vary.Single());
            var packed = await response.Content.ReadAsByteArrayAsync();
            sent += packed.Length;
            await using var unpacked = Unpacked(coding, packed);
            using var text = new StreamReader(unpacked);
            Assert.Equal(await api.Client.GetStringAsync(path), await text.ReadToEndAsync());
        }

        Assert.InRange(sent, 1, most);
    }

    [Fact]
    public async Task A_file_comes_as_it_is_where_no_packing_is_taken()
    {
        await using var api = await TestApi.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/assets/index.js");
        request.Headers.AcceptEncoding.ParseAdd("br;q=0, gzip;q=0");
        using var response = await api.Client.SendAsync(request);
        Assert.Empty(response.Content.Headers.ContentEncoding);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_page_needs_nothing_foreign(string path, string type)
    {
        await using var api = await TestApi.StartAsync();
        var content = await api.Client.GetStringAsync(path);
        Assert.NotEmpty(type);
        Assert.DoesNotMatch(Foreign(), NameSpace().Replace(content, ""));
    }

    [Fact]
    public void The_source_of_the_page_makes_no_markup_of_text()
    {
        var files = Directory.EnumerateFiles(s_web, "*.ts*", SearchOption.AllDirectories).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.DoesNotMatch(Markup(), File.ReadAllText(file)));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Every_question_of_the_page_fits_the_schema(string name)
    {
        await using var stored = await StoredWorld.StartAsync(Worlds.Veto());
        var document = await File.ReadAllTextAsync(Path.Combine(s_web, "queries", name));
        for (var missing = Missing(document); missing.Count > 0; missing = Missing(document))
        {
            document += File.ReadAllText(
                Path.Combine(s_web, "queries", missing.Order(StringComparer.Ordinal).First().ToLowerInvariant() + ".graphql")
            );
        }

        await stored.Api.DataAsync(
            document,
            new
            {
                id = "state:CN",
                text = "kina",
                from = "state:CN",
                to = "state:RU",
                kind = "DENIAL",
                language = "EN",
                first = 20,
            }
        );
    }

    private static IEnumerable<string> Questions() =>
        Directory
            .EnumerateFiles(Path.Combine(s_web, "queries"), "*.graphql")
            .Where(file => !File.ReadAllText(file).StartsWith("fragment", StringComparison.Ordinal));

    /// <summary>The fragments that a document uses and does not define.</summary>
    private static HashSet<string> Missing(string document)
    {
        var used = Spread().Matches(document).Select(match => match.Groups[1].Value).ToHashSet();
        used.ExceptWith(Defined().Matches(document).Select(match => match.Groups[1].Value));
        return used;
    }

    private static Stream Unpacked(string coding, byte[] packed) =>
        coding == "br"
            ? new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress)
            : new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);

    [GeneratedRegex(@"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    [GeneratedRegex(@"https?://\w|[""'(]//\w", RegexOptions.CultureInvariant)]
    private static partial Regex Foreign();

    [GeneratedRegex(@"http://www\.w3\.org/[\w/]+", RegexOptions.CultureInvariant)]
    private static partial Regex NameSpace();

    [GeneratedRegex(@"\.\.\.\s*([A-Z]\w*)", RegexOptions.CultureInvariant)]
    private static partial Regex Spread();

    [GeneratedRegex(@"fragment\s+(\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex Defined();
}
