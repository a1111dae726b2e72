using System.Runtime.CompilerServices;
using Graph.Import.Articles;
using Graph.Import.Formats;
using Graph.Import.Sources;

namespace Graph.Import.Containers;

/// <summary>Unpacks a source, however often it is packed, and reads what is inside by its format.</summary>
/// <param name="options">What holds for all inputs.</param>
/// <param name="passedOver">Counts what is no article.</param>
internal sealed class ContainerReader(ReadOptions options, PassedOver passedOver)
{
    private const int DeepestPacking = 4;

    private readonly UnpackedBudget _budget = new(options.MaxUnpackedBytes);

    /// <summary>The articles of a stream.</summary>
    /// <param name="path">How to name it in messages.</param>
    /// <param name="name">Its name as far as it tells the format.</param>
    /// <param name="stream">Its bytes.</param>
    /// <param name="start">Where the stream stands in a file that was read up to there before.</param>
    /// <param name="cancellation">Stops between two reads.</param>
    public IAsyncEnumerable<ReadResult> ReadAsync(
        string path,
        string name,
        Stream stream,
        ResumePoint? start,
        CancellationToken cancellation
    ) => ReadAsync(path, name, stream, start, depth: 0, cancellation);

    private async IAsyncEnumerable<ReadResult> ReadAsync(
        string path,
        string name,
        Stream stream,
        ResumePoint? start,
        int depth,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        if (depth > DeepestPacking)
        {
            throw new RefusedInputException(
                $"it is packed more than {DeepestPacking} times, as bombs are",
                "unpack it yourself if it is none"
            );
        }

        var peeking = new PrefixedStream(stream);
        var beginning = start is null
            ? await peeking.PeekAsync(Packing.Glance, cancellation).ConfigureAwait(false)
            : ReadOnlyMemory<byte>.Empty;
        var packing = start is null ? Packing.Of(beginning.Span) : null;
        if (Packing.Mismatch(path, name, packing) is { } mismatch)
        {
            yield return ReadResult.Refused(mismatch);
            yield break;
        }

        var results =
            packing is null
                ? FormatOf(name, beginning.Span).Read(new SourceContent(path, peeking, options, passedOver) { Start = start }, cancellation)
            : packing.Unpack is { } unpack ? UnpackedAsync(path, packing.Inside(name), unpack, peeking, depth, cancellation)
            : EntriesAsync(path, packing, peeking, depth, cancellation);
        await foreach (var result in results.ConfigureAwait(false))
        {
            yield return result;
        }
    }

    private ArticleFormat FormatOf(string name, ReadOnlySpan<byte> beginning) =>
        (options.Format is { } given ? ArticleFormat.Named(given) : null)
        ?? (Path.HasExtension(name) ? ArticleFormat.Of(name) : null)
        ?? ArticleFormat.Guess(beginning);

    private async IAsyncEnumerable<ReadResult> UnpackedAsync(
        string path,
        string name,
        Func<Stream, Stream> unpack,
        Stream packed,
        int depth,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var counted = new CountingStream(packed);
        var unpacked = new UnpackingStream(unpack(counted), () => counted.Count, _budget);
        await using var closing = unpacked.ConfigureAwait(false);
        await foreach (var result in ReadAsync(path, name, unpacked, start: null, depth + 1, cancellation).ConfigureAwait(false))
        {
            // An offset in what is unpacked is none at which the file can be entered.
            yield return result with
            {
                Next = null,
            };
        }
    }

    private async IAsyncEnumerable<ReadResult> EntriesAsync(
        string path,
        Packing packing,
        PrefixedStream archive,
        int depth,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var whole = archive.WholeFile();
        var spooled =
            packing == Packing.Zip && whole is null ? await Spool.ToFileAsync(archive, _budget, cancellation).ConfigureAwait(false) : null;
        await using var closing = (spooled ?? Stream.Null).ConfigureAwait(false);
        var entries =
            packing == Packing.Zip
                ? Archive.ZipAsync(spooled ?? whole!, _budget, cancellation)
                : Archive.TarAsync(whole ?? archive, cancellation);
        await foreach (var entry in entries.ConfigureAwait(false))
        {
            var place = $"{path}!/{entry.Name}";
            if (Refusal(entry, place) is { } refusal)
            {
                yield return ReadResult.Refused(refusal);
            }
            else if (entry.Open is null || entry.IsHidden || !Packing.IsKnown(entry.Name))
            {
                PassOver(entry);
            }
            else
            {
                await foreach (
                    var result in Guard.Each(EntryAsync(entry, place, depth, cancellation), place, cancellation).ConfigureAwait(false)
                )
                {
                    yield return result.Problem is { } problem
                        ? ReadResult.Refused(problem with { EndsSource = false })
                        : result with
                        {
                            Next = null,
                        };
                }
            }
        }
    }

    private async IAsyncEnumerable<ReadResult> EntryAsync(
        ArchiveEntry entry,
        string place,
        int depth,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var stream = entry.Open!();
        await using var closing = stream.ConfigureAwait(false);
        await foreach (var result in ReadAsync(place, entry.Name, stream, start: null, depth + 1, cancellation).ConfigureAwait(false))
        {
            yield return result;
        }
    }

    private static InputProblem? Refusal(ArchiveEntry entry, string place) =>
        entry.LeadsOut ? new InputProblem(place, null, "the name leads out of the archive", "pack the archive with relative names") : null;

    private void PassOver(ArchiveEntry entry)
    {
        if (entry.Open is null)
        {
            passedOver.AddKind("link in an archive");
        }
        else if (!entry.IsHidden)
        {
            passedOver.Add(entry.Name);
        }
    }
}
