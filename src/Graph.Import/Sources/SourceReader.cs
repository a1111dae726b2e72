using System.Runtime.CompilerServices;
using Graph.Import.Articles;
using Graph.Import.Formats;

namespace Graph.Import.Sources;

/// <summary>Reads the articles of sources, one after the other.</summary>
public static class SourceReader
{
    private const int Glance = 64;

    /// <summary>All articles in the order of <paramref name="sources"/>, and a problem for each that was refused.</summary>
    /// <param name="sources">What <see cref="SourceFinder"/> found.</param>
    /// <param name="options">What holds for all of them.</param>
    /// <param name="standardInput">The stream that <c>-</c> means.</param>
    /// <param name="cancellation">Stops between two reads.</param>
    public static async IAsyncEnumerable<ReadResult> ReadAsync(
        IEnumerable<SourceResult> sources, ReadOptions options, Stream standardInput, [EnumeratorCancellation] CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(sources);
        foreach (var (source, problem) in sources)
        {
            if (problem is not null)
            {
                yield return ReadResult.Refused(problem);
                continue;
            }

            await foreach (var result in ReadAsync(source!.Value, options, standardInput, cancellation).ConfigureAwait(false))
            {
                yield return result;
            }
        }
    }

    private static async IAsyncEnumerable<ReadResult> ReadAsync(
        ArticleSource source, ReadOptions options, Stream standardInput, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (Open(source, standardInput, out var failure) is not { } opened)
        {
            yield return ReadResult.Refused(failure!);
            yield break;
        }

        await using var stream = opened.ConfigureAwait(false);
        var format = source.IsStandardInput ? await GuessAsync((PrefixedStream)opened, cancellation).ConfigureAwait(false) : ArticleFormat.Of(source.Path)!;
        var articles = format.Read(source, opened, options, cancellation).GetAsyncEnumerator(cancellation);
        await using var closing = articles.ConfigureAwait(false);
        while (true)
        {
            ReadResult result;
            try
            {
                if (!await articles.MoveNextAsync().ConfigureAwait(false))
                {
                    yield break;
                }

                result = articles.Current;
            }
            catch (Exception broken) when (broken is not OperationCanceledException || !cancellation.IsCancellationRequested)
            {
                // Whatever a parser makes of its input, it costs the rest of this source and never the run.
                result = ReadResult.Refused(broken is IOException or UnauthorizedAccessException ? Unreadable(source, broken) : Faulty(source, broken));
            }

            yield return result;
        }
    }

    private static Stream? Open(ArticleSource source, Stream standardInput, out InputProblem? problem)
    {
        problem = null;
        try
        {
            // Opening a pipe would wait for a writer for ever; neither pipes nor devices tell a size.
            if (!source.IsStandardInput && new FileInfo(source.Path).Length == 0)
            {
                problem = new InputProblem(source.Path, 1, "the file is empty, or no regular file", "give it a text, or send a pipe to standard input with -");
                return null;
            }

            return source.IsStandardInput
                ? new PrefixedStream(standardInput)
                : new FileStream(source.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, FileOptions.SequentialScan);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problem = Unreadable(source, failure);
            return null;
        }
    }

    private static async Task<ArticleFormat> GuessAsync(PrefixedStream stream, CancellationToken cancellation) =>
        ArticleFormat.Guess((await stream.PeekAsync(Glance, cancellation).ConfigureAwait(false)).Span);

    private static InputProblem Unreadable(ArticleSource source, Exception failure)
    {
        if (!source.IsStandardInput && new FileInfo(source.Path).LinkTarget is { } target && failure is not UnauthorizedAccessException)
        {
            return new(source.Path, null, $"the link leads to {target}, which is not there", "remove the link, or bring its target back");
        }

        return failure is FileNotFoundException or DirectoryNotFoundException
            ? new(source.Path, null, "the file is gone", "run the command again")
            : new(source.Path, null, "the file cannot be read", "check its permissions");
    }

    private static InputProblem Faulty(ArticleSource source, Exception fault) => new(
        source.Path, null, $"the rest cannot be read ({fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ")})", "check that the file is whole");
}
