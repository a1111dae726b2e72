using System.Formats.Tar;
using System.IO.Compression;
using System.Runtime.CompilerServices;

namespace Graph.Import.Containers;

/// <summary>Lists what archives hold, in their own order.</summary>
internal static class Archive
{
    private const int LinkMode = 0xA000;
    private const int TypeMask = 0xF000;
    private const int ModeShift = 16;

    /// <summary>The files of a zip.</summary>
    /// <param name="stream">The archive; it must be one that can be entered anywhere.</param>
    /// <param name="budget">What the whole source may unpack to.</param>
    /// <param name="cancellation">Stops between two files.</param>
    public static async IAsyncEnumerable<ArchiveEntry> ZipAsync(
        Stream stream,
        UnpackedBudget budget,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var zip = await ZipArchive
            .CreateAsync(stream, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancellation)
            .ConfigureAwait(false);
        await using var closing = zip.ConfigureAwait(false);
        foreach (var entry in zip.Entries.Where(e => !e.FullName.EndsWith('/')))
        {
            var isLink = ((entry.ExternalAttributes >> ModeShift) & TypeMask) == LinkMode;
            yield return new ArchiveEntry(
                entry.FullName,
                isLink ? null : () => new UnpackingStream(entry.Open(), () => entry.CompressedLength, budget)
            );
        }
    }

    /// <summary>The files of a tar; each must be read before the next one is asked for.</summary>
    public static async IAsyncEnumerable<ArchiveEntry> TarAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var tar = new TarReader(stream, leaveOpen: true);
        await using var closing = tar.ConfigureAwait(false);
        while (await tar.GetNextEntryAsync(copyData: false, cancellation).ConfigureAwait(false) is { } entry)
        {
            if (entry.EntryType is TarEntryType.Directory or TarEntryType.GlobalExtendedAttributes)
            {
                continue;
            }

            var isFile = entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile;
            yield return new ArchiveEntry(
                entry.Name.StartsWith("./", StringComparison.Ordinal) ? entry.Name[2..] : entry.Name,
                isFile ? () => entry.DataStream ?? Stream.Null : null
            );
        }
    }
}
