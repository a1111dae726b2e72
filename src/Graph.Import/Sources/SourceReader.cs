using System.Runtime.CompilerServices;
using Graph.Import.Articles;
using Graph.Import.Containers;
using Graph.Import.Contents;
using Graph.Import.Fetching;

namespace Graph.Import.Sources;

/// <summary>Reads the articles of sources, one after the other.</summary>
/// <param name="options">What holds for all of them.</param>
/// <param name="standardInput">The stream that <c>-</c> means.</param>
public sealed class SourceReader(ReadOptions options, Stream standardInput)
{
    /// <summary>Which results of a source are wanted.</summary>
    public Func<ArticleSource, SourceSelection> Selection { get; init; } = _ => SourceSelection.All;

    /// <summary>Fetches an address, given what was told of its version; null where nothing is fetched.</summary>
    public Func<Uri, string?, CancellationToken, Task<FetchedPage>>? Fetch { get; init; }

    /// <summary>How far the reading is.</summary>
    public ReadingProgress Progress { get; } = new();

    /// <summary>All articles in the order of the sources, and a problem for each that was refused.</summary>
    /// <param name="found">What <see cref="SourceFinder"/> found.</param>
    /// <param name="cancellation">Stops between two reads.</param>
    public async IAsyncEnumerable<ReadResult> ReadAsync(FoundSources found, [EnumeratorCancellation] CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(found);
        for (var number = 0; number < found.Sources.Count; number++)
        {
            var (source, problem) = found.Sources[number];
            if (problem is not null)
            {
                yield return ReadResult.Refused(problem with { EndsSource = true }) with
                {
                    Position = new SourcePosition(number, 0, null),
                };
                continue;
            }

            await foreach (var result in ReadAsync(source!.Value, number, found.PassedOver, cancellation).ConfigureAwait(false))
            {
                yield return result;
            }
        }
    }

    private async IAsyncEnumerable<ReadResult> ReadAsync(
        ArticleSource source,
        int number,
        PassedOver passedOver,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var selection = Selection(source);
        if (selection == SourceSelection.None)
        {
            Progress.Skip(source.Size);
            yield break;
        }

        var ordinal = selection.Point is null ? 0 : selection.From;
        await foreach (
            var result in Guard
                .Each(ResultsAsync(source, selection.Point, passedOver, cancellation), source.Path, cancellation)
                .ConfigureAwait(false)
        )
        {
            if (selection.Has(ordinal))
            {
                yield return result with
                {
                    Position = new SourcePosition(number, ordinal, result.Next),
                };
            }

            ordinal++;
        }
    }

    private IAsyncEnumerable<ReadResult> ResultsAsync(
        ArticleSource source,
        ResumePoint? start,
        PassedOver passedOver,
        CancellationToken cancellation
    )
    {
        var reader = new ContainerReader(options, passedOver) { Fetch = Fetch };
        return source.IsAddress ? reader.FetchAsync(new Uri(source.Path), cancellation) : OpenedAsync(source, start, reader, cancellation);
    }

    private async IAsyncEnumerable<ReadResult> OpenedAsync(
        ArticleSource source,
        ResumePoint? start,
        ContainerReader reader,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        if (source.IsStandardInput)
        {
            await foreach (var result in reader.ReadAsync(source.Path, "", standardInput, start: null, cancellation).ConfigureAwait(false))
            {
                yield return result;
            }

            yield break;
        }

        // Opening a pipe would wait for a writer for ever; neither pipes nor devices tell a size.
        if (new FileInfo(source.Path).Length == 0)
        {
            yield return ReadResult.Refused(
                source.Path,
                1,
                "the file is empty, or no regular file",
                "give it a text, or send a pipe to standard input with -"
            );
            yield break;
        }

        var file = new FileStream(
            source.Path,
            FileMode.Open,
            FileAccess.Read,
            FileShare.ReadWrite | FileShare.Delete,
            1,
            FileOptions.SequentialScan
        );
        await using var closing = file.ConfigureAwait(false);
        file.Position = start?.Offset ?? 0;
        Progress.Begin(file);
        try
        {
            await foreach (var result in reader.ReadAsync(source.Path, source.Path, file, start, cancellation).ConfigureAwait(false))
            {
                yield return result;
            }
        }
        finally
        {
            Progress.End(file.Length);
        }
    }
}
