using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Xml;
using Graph.Import.Articles;
using SharpCompress.Common;

namespace Graph.Import.Contents;

/// <summary>Keeps a fault in one source from ending the run: whatever a parser makes of its input, it costs the rest of this source
/// alone.</summary>
internal static class Guard
{
    /// <summary>The results, and a problem at the end where reading broke off.</summary>
    /// <param name="results">The results of one source.</param>
    /// <param name="path">How to name it in messages.</param>
    /// <param name="cancellation">The one cancellation that goes through.</param>
    public static async IAsyncEnumerable<ReadResult> Each(
        IAsyncEnumerable<ReadResult> results,
        string path,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var reading = results.GetAsyncEnumerator(cancellation);
        await using var closing = reading.ConfigureAwait(false);
        while (true)
        {
            ReadResult result;
            try
            {
                if (!await reading.MoveNextAsync().ConfigureAwait(false))
                {
                    yield break;
                }

                result = reading.Current;
            }
            catch (Exception broken) when (broken is not OperationCanceledException || !cancellation.IsCancellationRequested)
            {
                result = ReadResult.Refused(Problem(path, broken) with { EndsSource = true });
            }

            yield return result;
        }
    }

    // Nothing is said of a line where the reader had not come to one.
    private static int? Line(long? number) => number is > 0 and <= int.MaxValue ? (int)number : null;

    private static InputProblem Problem(string path, Exception broken) =>
        broken switch
        {
            RefusedInputException refused => new(path, null, refused.Message, refused.Remedy),
            FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException => Unreadable(path, broken),
            XmlException xml => OfXml(path, xml),
            JsonException json => OfJson(path, json),
            InvalidDataException or EndOfStreamException or SharpCompressException => new(
                path,
                null,
                $"the packed data is damaged ({OneLine.Of(broken.Message)})",
                "fetch it again; what came before the damage is kept"
            ),
            IOException => Unreadable(path, broken),
            _ => new(
                path,
                null,
                $"the rest cannot be read ({broken.GetType().Name}: {OneLine.Of(broken.Message)})",
                "check that the file is whole and of the kind that its name says"
            ),
        };

    private static InputProblem OfXml(string path, XmlException xml)
    {
        var (reason, remedy) = xml.Message.Contains("DTD", StringComparison.Ordinal)
            ? ("it declares a document type, in which bombs of entities hide", "take the declaration out")
            : ($"broken XML: {OneLine.Of(xml.Message)}", "fetch it again, or have it mended");
        return new(path, Line(xml.LineNumber), reason, remedy);
    }

    private static InputProblem OfJson(string path, JsonException json)
    {
        var (reason, remedy) = json.Message.Contains("maximum configured depth", StringComparison.Ordinal)
            ? ("it is nested deeper than an article can be", "take out what is no article, or write one article a line")
            : ($"the rest is no valid JSON: {Fault(json)}", "fetch it again, or have it mended; what came before is kept");
        return new(path, Line(json.LineNumber + 1), reason, remedy);
    }

    private static InputProblem Unreadable(string path, Exception failure)
    {
        if (new FileInfo(path).LinkTarget is { } target && failure is not UnauthorizedAccessException)
        {
            return new(path, null, $"the link leads to {target}, which is not there", "remove the link, or bring its target back");
        }

        return failure is FileNotFoundException or DirectoryNotFoundException
            ? new(path, null, "the file is gone", "run the command again")
            : new(path, null, "the file cannot be read", "check its permissions");
    }

    // The parser's own words for a file that was cut off tell of depths.
    private static string Fault(JsonException json) =>
        json.Message.Contains("open JSON object or array", StringComparison.Ordinal)
            ? "an object or array is left open at the end"
            : OneLine.Of(json.Message);
}
