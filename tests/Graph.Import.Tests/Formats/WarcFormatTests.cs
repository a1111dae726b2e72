using System.IO.Compression;
using System.Text;
using Graph.Import.Articles;
using Graph.Import.Sources;

namespace Graph.Import.Tests.Formats;

public sealed class WarcFormatTests
{
    private static readonly string s_page =
        "<html lang=sv><head><title>Titel</title></head><body><article>"
        + string.Concat(
            Enumerable
                .Range(1, 6)
                .Select(i =>
                    $"<p>Stycke {i}: Kina och Ryssland lade in sitt veto mot resolutionen i säkerhetsrådet, och USA kritiserade beslutet.</p>"
                )
        )
        + "</article></body></html>";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Pages_are_read_and_the_rest_is_passed_over_and_counted(bool packed)
    {
        byte[][] records =
        [
            Record("warcinfo", "", "software: x"u8.ToArray()),
            Record("request", "https://example.org/1", "GET / HTTP/1.1\r\n\r\n"u8.ToArray()),
            Response(
                "https://example.org/1",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n",
                Encoding.UTF8.GetBytes(s_page)
            ),
            Response("https://example.org/2", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n", "nej"u8.ToArray()),
            Response("https://example.org/3", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n", [1, 2, 3]),
            Response(
                "https://example.org/4",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n",
                Chunked(Gzip(Encoding.UTF8.GetBytes(s_page)))
            ),
        ];
        using var folder = new TempFolder();
        var path = folder.Write(packed ? "a.warc.gz" : "a.warc", [.. records.SelectMany(r => packed ? Gzip(r) : r)]);
        var found = SourceFinder.Find([folder.Path]);
        var results = new List<ReadResult>();
        await foreach (var result in new SourceReader(new ReadOptions(), Stream.Null).ReadAsync(found, CancellationToken.None))
        {
            results.Add(result.Resolve());
        }

        Assert.Equal(["https://example.org/1", "https://example.org/4"], results.Select(r => r.Article?.Url));
        Assert.All(results, r => Assert.StartsWith("Stycke 1: Kina", r.Article!.Text, StringComparison.Ordinal));
        Assert.Equal(new DateTimeOffset(2025, 3, 4, 10, 0, 0, TimeSpan.Zero), results[0].Article!.Modified);
        Assert.Equal($"{path}!/3", results[0].Article!.Path);
        Assert.Equal(
            "passed over 4: 1 WARC error page, 1 WARC file that is no page, 1 WARC request, 1 WARC warcinfo",
            found.PassedOver.Words()
        );
    }

    [Theory]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 900\r\n\r\nkort", "record 1 ends too early")]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\n\r\n", "record 1 does not say how long it is")]
    [InlineData("skräp\n", "record 1 does not begin with WARC/")]
    public async Task Damage_ends_the_archive_with_a_reason(string written, string expected) =>
        Assert.Equal(expected, Assert.Single(await Reading.AllOfAsync("a.warc", written)).Problem!.Message);

    private static byte[] Response(string url, string head, byte[] body) =>
        Record("response", url, [.. Encoding.ASCII.GetBytes(head + "\r\n"), .. body]);

    private static byte[] Record(string type, string url, byte[] block) =>
        [
            .. Encoding.UTF8.GetBytes(
                $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2025-03-04T10:00:00Z\r\nContent-Length: {block.Length}\r\n\r\n"
            ),
            .. block,
            .. "\r\n\r\n"u8,
        ];

    private static byte[] Chunked(byte[] body) => [.. Encoding.ASCII.GetBytes($"{body.Length:x}\r\n"), .. body, .. "\r\n0\r\n\r\n"u8];

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
