using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j.QueryApi;

/// <summary>Pulls an answer through an <see cref="AnswerParser"/>: memory holds one stretch of rows, not the whole answer.</summary>
internal static class AnswerReader
{
    /// <summary>Gives the rows as they arrive, and throws at the end what the answer ends with.</summary>
    /// <exception cref="CypherException">The server reports an error.</exception>
    /// <exception cref="IOException">The answer ends too early, or is no answer of a Query API.</exception>
    public static async IAsyncEnumerable<CypherRow> RowsAsync(
        Stream stream,
        AnswerParser parser,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var pipe = PipeReader.Create(stream);
        var wanted = 1L;
        var rows = new List<CypherRow>();
        try
        {
            while (true)
            {
                var read = await pipe.ReadAtLeastAsync((int)Math.Min(wanted, int.MaxValue), cancellation);
                var buffer = read.Buffer;
                Take(parser, ref buffer, read.IsCompleted, rows);

                // A row that is not whole yet is parsed again only when twice as much of it is there: linear in all, however long the row.
                wanted = Math.Max(1, buffer.Length * 2);
                pipe.AdvanceTo(buffer.Start, buffer.End);
                foreach (var row in rows)
                {
                    yield return row;
                }

                rows.Clear();
                if (read.IsCompleted)
                {
                    break;
                }
            }
        }
        finally
        {
            await pipe.CompleteAsync();
        }

        parser.Finish();
    }

    private static void Take(AnswerParser parser, ref System.Buffers.ReadOnlySequence<byte> buffer, bool isLast, List<CypherRow> rows)
    {
        try
        {
            if (!buffer.IsEmpty)
            {
                parser.Take(ref buffer, isLast, rows);
            }
        }
        catch (JsonException e)
        {
            throw new IOException(isLast ? "the answer was cut off" : "the answer is not one of Neo4j's Query API: " + e.Message, e);
        }
    }
}
