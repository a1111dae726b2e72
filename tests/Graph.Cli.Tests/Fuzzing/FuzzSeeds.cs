using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using SharpCompress.Compressors.BZip2;
using ZstdSharp;

namespace Graph.Cli.Tests.Fuzzing;

/// <summary>Good input of every format, plain and packed.</summary>
internal static class FuzzSeeds
{
    private const string Text =
        "Kina och Ryssland lade in sitt veto mot resolutionen. ”Vi kan inte gå med på det”, sade Kinas utrikesminister Wang Yi i går.\n\nUSA kritiserade beslutet.";
    private const string Json =
        $$"""{"text": "Kina kritiserade USA. ”Nej”, sade Wang Yi.", "title": "Rubrik", "published": "2025-03-04", "language": "sv", "url": "https://example.org/1", "version": 2}""";

    private static readonly string s_page =
        $"<!DOCTYPE html><html lang=sv><head><title>T</title><meta property='og:title' content='T'><script type='application/ld+json'>{{\"@type\": \"NewsArticle\", \"headline\": \"H\", \"datePublished\": \"2025-03-04\"}}</script></head><body><article><h1>T</h1>"
        + string.Concat(Enumerable.Repeat($"<p>{Text}</p>", 4))
        + "</article></body></html>";

    private static readonly (string Name, string Text)[] s_texts =
    [
        ("a.md", $"---\ntitle: \"Kina: veto\"\npublished: 2025-03-04\ntags: [a, b]\nmore:\n  - x: y\n---\n# Rubrik\n\n{Text}"),
        ("toml.md", $"+++\ntitle = \"Kina\"\ndate = 2025-03-04T10:00:00Z\ntags = [\"a\"]\n[more]\nx = 1\n+++\n{Text}"),
        ("a.txt", Text),
        ("a.jsonl", $"{Json}\n{Json}\n"),
        ("a.json", $"[{Json},\n{Json}]"),
        (
            "ninjs.json",
            $$"""{"uri": "urn:x:1", "type": "text", "version": "2", "versioncreated": "2025-03-04T10:00:00Z", "pubstatus": "usable", "headlines": [{"value": "H"}], "bodies": [{"contenttype": "text/html", "value": "<p>Kina kritiserade USA.</p>"}]}"""
        ),
        (
            "a.csv",
            $"title,text,published\n\"T, a\",\"{Text.Replace("\"", "\"\"", StringComparison.Ordinal)}\",2025-03-04\nU,Kina kritiserade USA.,2025-03-05\n"
        ),
        ("a.html", s_page),
        (
            "a.rss",
            $"<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>K</title><language>sv</language><item><title>T</title><link>https://example.org/1</link><pubDate>Tue, 04 Mar 2025 10:00:00 +0100</pubDate><content:encoded><![CDATA[<p>{Text}</p>]]></content:encoded></item></channel></rss>"
        ),
        (
            "a.atom",
            $"<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>K</title><entry><id>tag:x</id><updated>2025-03-04T10:00:00Z</updated><content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>{Text}</p></div></content></entry></feed>"
        ),
        (
            "newsml.xml",
            $"<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:x:1\" version=\"2\"><itemMeta><itemClass qcode=\"ninat:text\"/><pubStatus qcode=\"stat:usable\"/></itemMeta><contentMeta><headline>H</headline></contentMeta><contentSet><inlineXML><html><body><p>{Text}</p></body></html></inlineXML></contentSet></newsItem>"
        ),
        ("a.warc", Warc()),
    ];

    /// <summary>Names and contents.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> All { get; } = Make();

    private static List<(string, byte[])> Make()
    {
        List<(string Name, byte[] Bytes)> seeds = [.. s_texts.Select(t => (t.Name, Encoding.UTF8.GetBytes(t.Text)))];
        var lines = seeds.Single(s => s.Name == "a.jsonl").Bytes;
        seeds.Add(("b.jsonl.gz", Pack(lines, s => new GZipStream(s, CompressionLevel.Optimal, leaveOpen: true))));
        seeds.Add(("b.jsonl.zst", Pack(lines, s => new CompressionStream(s, leaveOpen: true))));
        seeds.Add(
            (
                "b.jsonl.bz2",
                Pack(
                    lines,
                    s =>
                        BZip2Stream.Create(
                            s,
                            SharpCompress.Compressors.CompressionMode.Compress,
                            decompressConcatenated: false,
                            leaveOpen: true
                        )
                )
            )
        );
        seeds.Add(("b.zip", Zip(seeds[..4])));
        seeds.Add(("b.tar", Tar(seeds[..4])));
        return seeds;
    }

    private static string Warc()
    {
        var answer = $"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{s_page}";
        return $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/1\r\nWARC-Date: 2025-03-04T10:00:00Z\r\nContent-Length: {Encoding.UTF8.GetByteCount(answer)}\r\n\r\n{answer}\r\n\r\n";
    }

    private static byte[] Pack(byte[] bytes, Func<Stream, Stream> pack)
    {
        using var packed = new MemoryStream();
        using (var stream = pack(packed))
        {
            stream.Write(bytes);
        }

        return packed.ToArray();
    }

    private static byte[] Zip(IEnumerable<(string Name, byte[] Bytes)> files)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return packed.ToArray();
    }

    private static byte[] Tar(IEnumerable<(string Name, byte[] Bytes)> files)
    {
        using var packed = new MemoryStream();
        using (var tar = new TarWriter(packed, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(bytes) });
            }
        }

        return packed.ToArray();
    }
}
