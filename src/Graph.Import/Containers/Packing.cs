using System.Collections.Immutable;
using System.IO.Compression;
using Graph.Import.Articles;
using Graph.Import.Formats;
using SharpCompress.Compressors.BZip2;
using ZstdSharp;

namespace Graph.Import.Containers;

/// <summary>A way to pack files, known by the first bytes; the name tells what is inside.</summary>
/// <param name="Name">What to call it in messages.</param>
/// <param name="Extensions">Its extensions and what stands in their place when it is unpacked.</param>
/// <param name="Unpack">The stream of what is packed, or null for archives of many files.</param>
internal sealed record Packing(string Name, ImmutableArray<(string Packed, string Unpacked)> Extensions, Func<Stream, Stream>? Unpack)
{
    /// <summary>How many first bytes tell the packing.</summary>
    public const int Glance = 4096;

    private const int TarMark = 257;
    private const int ZstdBuffer = 64 * 1024;

    // What was cut off on its way passes for whole unless UseStrictValidation stands in the runtime's configuration
    // (Directory.Build.props).
    private static readonly Packing s_gzip = new(
        "gzip",
        [(".gz", ""), (".tgz", ".tar")],
        s => new GZipStream(s, CompressionMode.Decompress, leaveOpen: true)
    );
    private static readonly Packing s_zstd = new(
        "zstd",
        [(".zst", ""), (".tzst", ".tar")],
        s => new DecompressionStream(s, ZstdBuffer, checkEndOfStream: true, leaveOpen: true)
    );
    private static readonly Packing s_bzip2 = new(
        "bzip2",
        [(".bz2", ""), (".tbz2", ".tar")],
        s =>
            BZip2Stream.Create(
                s,
                SharpCompress.Compressors.CompressionMode.Decompress,
                decompressConcatenated: true,
                leaveOpen: true,
                tolerateTruncatedStream: false
            )
    );

    private static readonly Packing s_zip = new("zip", [(".zip", "")], null);
    private static readonly Packing s_tar = new("tar", [(".tar", "")], null);

    private static readonly ImmutableArray<Packing> s_all = [s_gzip, s_zstd, s_bzip2, s_zip, s_tar];

    /// <summary>Zip archives.</summary>
    public static Packing Zip => s_zip;

    /// <summary>Tar archives.</summary>
    public static Packing Tar => s_tar;

    /// <summary>The extensions of formats and packings, for messages.</summary>
    public static string KnownExtensions { get; } =
        $"{ArticleFormat.KnownExtensions}, packed or not ({string.Join(", ", s_all.SelectMany(p => p.Extensions).Select(e => e.Packed))})";

    /// <summary>The packing of a stream by its first bytes, or null.</summary>
    public static Packing? Of(ReadOnlySpan<byte> beginning) =>
        beginning switch
        {
            [0x1F, 0x8B, ..] => s_gzip,
            [0x28, 0xB5, 0x2F, 0xFD, ..] => s_zstd,
            [(byte)'B', (byte)'Z', (byte)'h', >= (byte)'1' and <= (byte)'9', 0x31, 0x41, 0x59, 0x26, ..] => s_bzip2,
            [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..] => Zip,
            _ => beginning.Length > TarMark + 5 && beginning[TarMark..].StartsWith("ustar"u8) ? Tar : null,
        };

    /// <summary>Whether a name is that of a format, or of a packing with a format or archive inside.</summary>
    public static bool IsKnown(string path)
    {
        if (s_all.FirstOrDefault(p => p.Has(path)) is not { } packing)
        {
            return ArticleFormat.Of(path) is not null;
        }

        return packing.Unpack is null || packing.Inside(path) is var inside && (IsKnown(inside) || !Path.HasExtension(inside));
    }

    /// <summary>The name of what is packed in a file with this name.</summary>
    public string Inside(string name)
    {
        foreach (var (packed, unpacked) in Extensions)
        {
            if (name.EndsWith(packed, StringComparison.OrdinalIgnoreCase))
            {
                return name[..^packed.Length] + unpacked;
            }
        }

        return name;
    }

    /// <summary>The refusal of a name that promises a packing which the bytes are not; null where they agree.</summary>
    public static InputProblem? Mismatch(string path, string name, Packing? found) =>
        found is null && s_all.FirstOrDefault(p => p.Has(name)) is { } promised
            ? new InputProblem(path, null, $"the file is no {promised.Name} as its name says", "fetch it again, or give it its right name")
            {
                EndsSource = true,
            }
            : null;

    private bool Has(string name) => Extensions.Any(e => name.EndsWith(e.Packed, StringComparison.OrdinalIgnoreCase));
}
