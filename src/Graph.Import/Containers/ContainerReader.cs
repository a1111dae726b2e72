using System.Runtime.CompilerServices;
using Graph.Import.Articles;
using Graph.Import.Contents;
using Graph.Import.Fetching;
using Graph.Import.Formats;

namespace Graph.Import.Containers;

/// <summary>Unpacks a source, however often it is packed, and reads what is inside by its format.</summary>
/// <param name="options">What holds for all inputs.</param>
/// <param name="passedOver">Counts what is no article.</param>
internal sealed class ContainerReader(ReadOptions options, PassedOver passedOver)
{
    private const int DeepestPacking = 4;

    private readonly UnpackedBudget _budget = new(options.MaxUnpackedBytes);

    /// <summary>Fetches an address, given what was told of its version; null where nothing is fetched.</summary>
    public Func<Uri, string?, CancellationToken, Task<FetchedPage>>? Fetch { get; init; }

    /// <summary>What stands at an address.</summary>
    public IAsyncEnumerable<ReadResult> FetchAsync(Uri address, CancellationToken cancellation) =>
        FetchedAsync(
            new FollowedAddress(address, new FieldSet(address.AbsoluteUri, 1).Add(FieldNames.Url, address.AbsoluteUri)),
            depth: 0,
            cancellation
        );

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
    ) => ReadAsync(new SourceContent(path, stream, options, passedOver) { Start = start }, name, depth: 0, cancellation);

    private async IAsyncEnumerable<ReadResult> FetchedAsync(
        FollowedAddress followed,
        int depth,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var path = followed.Address.AbsoluteUri;
        var page = Fetch is null
            ? new FetchedPage(FetchOutcome.Refused, default) { Reason = "nothing is fetched here" }
            : await Fetch(followed.Address, followed.Edition, cancellation).ConfigureAwait(false);
        if (page.Outcome == FetchOutcome.Fetched)
        {
            using var body = new MemoryStream(page.Body.ToArray());
            var content = new SourceContent(path, body, options, passedOver)
            {
                Address = followed.Address,
                ContentType = page.ContentType,
                Known = followed.Known,
            };
            await foreach (var result in Guard.Each(ReadAsync(content, "", depth, cancellation), path, cancellation).ConfigureAwait(false))
            {
                yield return result;
            }
        }
        else if (page.Outcome != FetchOutcome.Unchanged)
        {
            yield return ReadResult.Refused(
                path,
                null,
                page.Reason ?? "it is not there",
                "check the address, or run the command again later"
            );
        }
    }

    private async IAsyncEnumerable<ReadResult> ReadAsync(
        SourceContent content,
        string name,
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

        var peeking = new PrefixedStream(content.Stream);
        var beginning = content.Start is null
            ? await peeking.PeekAsync(Packing.Glance, cancellation).ConfigureAwait(false)
            : ReadOnlyMemory<byte>.Empty;
        var packing = content.Start is null ? Packing.Of(beginning.Span) : null;
        if (Packing.Mismatch(content.Path, name, packing) is { } mismatch)
        {
            yield return ReadResult.Refused(mismatch);
            yield break;
        }

        var whole = content with { Stream = peeking, Follow = options.Follows ? (a, stop) => FetchedAsync(a, depth + 1, stop) : null };
        var results =
            packing is null ? FormatOf(name, beginning.Span).Read(whole, cancellation)
            : packing.Unpack is { } unpack ? UnpackedAsync(whole, packing.Inside(name), unpack, depth, cancellation)
            : EntriesAsync(content.Path, packing, peeking, depth, cancellation);
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
        SourceContent packed,
        string name,
        Func<Stream, Stream> unpack,
        int depth,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var counted = new CountingStream(packed.Stream);
        var unpacked = new UnpackingStream(unpack(counted), () => counted.Count, _budget);
        await using var closing = unpacked.ConfigureAwait(false);
        await foreach (var result in ReadAsync(packed with { Stream = unpacked }, name, depth + 1, cancellation).ConfigureAwait(false))
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
        var content = new SourceContent(place, stream, options, passedOver);
        await foreach (var result in ReadAsync(content, entry.Name, depth + 1, cancellation).ConfigureAwait(false))
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
