using System.Formats.Tar;
using System.IO.Compression;
using SharpCompress.Compressors.BZip2;
using ZstdSharp;

namespace Graph.Import.Tests.Containers;

/// <summary>Packs for tests.</summary>
internal static class Packed
{
    public static byte[] As(string packing, byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (
            Stream stream = packing switch
            {
                "gz" => new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true),
                "zst" => new CompressionStream(packed, leaveOpen: true),
                _ => BZip2Stream.Create(
                    packed,
                    SharpCompress.Compressors.CompressionMode.Compress,
                    decompressConcatenated: false,
                    leaveOpen: true
                ),
            }
        )
        {
            stream.Write(bytes);
        }

        return packed.ToArray();
    }

    public static byte[] Zip(params IEnumerable<(string Name, byte[] Bytes)> files)
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

    public static byte[] Tar(params IEnumerable<(string Name, byte[] Bytes)> files)
    {
        using var packed = new MemoryStream();
        using (var tar = new TarWriter(packed, leaveOpen: true))
        {
            tar.WriteEntry(new PaxTarEntry(TarEntryType.SymbolicLink, "link.md") { LinkName = "a.md" });
            foreach (var (name, bytes) in files)
            {
                tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(bytes) });
            }
        }

        return packed.ToArray();
    }
}
