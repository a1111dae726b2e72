using System.Text;
using Graph.Import.Articles;
using Graph.Import.Contents;
using Graph.Import.Formats.Json;
using Graph.Import.Interchange;
using Graph.Model;

namespace Graph.Import.Queues;

/// <summary>What stands on a queue: a line of JSON Lines, as <c>graph import</c> reads it, for an article, the graph of one or a
/// withdrawal.</summary>
/// <param name="Id">By which the server knows that it has it: the id of the article and a hash of all of it.</param>
/// <param name="Line">The line, in UTF-8.</param>
public sealed record QueueMessage(string Id, ReadOnlyMemory<byte> Line)
{
    /// <summary>The message of what was read; null for what was refused.</summary>
    public static async Task<QueueMessage?> OfAsync(ReadResult read, CancellationToken cancellation)
    {
        using var line = new MemoryStream();
        using var writer = new InterchangeWriter(line, InterchangeParts.Text);
        var write =
            read.Article is { } article ? writer.WriteAsync(article, cancellation)
            : read.Graph is { } graph ? writer.WriteAsync(graph, cancellation)
            : read.Withdrawn is { } withdrawn ? writer.WithdrawAsync(withdrawn, read.WithdrawnVersion, cancellation)
            : null;
        if (write is null || (read.Article?.Id ?? read.Graph?.Article.Id ?? read.Withdrawn) is not { } id)
        {
            return null;
        }

        await write.ConfigureAwait(false);
        var bytes = line.ToArray();
        return new QueueMessage($"{id}/{StableHash.Of(Encoding.UTF8.GetString(bytes))}", bytes);
    }

    /// <summary>Reads a message, also one that another program wrote.</summary>
    /// <param name="bytes">What came.</param>
    /// <param name="place">How to name it in messages.</param>
    /// <param name="options">What holds for all inputs.</param>
    public static ReadResult Read(ReadOnlySpan<byte> bytes, string place, ReadOptions options) =>
        JsonLinesFormat.Read(Encoding.UTF8.GetString(bytes), 1, new SourceContent(place, Stream.Null, options, new PassedOver()));
}
