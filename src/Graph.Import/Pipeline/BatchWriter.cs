using Graph.Import.Articles;
using Graph.Storage;

namespace Graph.Import.Pipeline;

/// <summary>Writes batches; a graph that the store finds inconsistent is a fault of the extractor, and must not cost the others of its
/// batch.</summary>
/// <param name="writer">The store.</param>
internal sealed class BatchWriter(IGraphWriter writer)
{
    public async Task<WrittenBatch> WriteAsync(IReadOnlyList<PlacedGraph> batch)
    {
        try
        {
            return new WrittenBatch(
                await writer.StageAsync([.. batch.Select(b => b.Graph)], CancellationToken.None).ConfigureAwait(false),
                []
            );
        }
        catch (ArgumentException fault) when (batch is [var (only, position)])
        {
            var problem = new InputProblem(only.Article.Path ?? only.Article.Id.Value, null, fault.Message, "report it with this article");
            return new WrittenBatch([], [(problem, position)]);
        }
        catch (ArgumentException)
        {
            var each = new List<WrittenBatch>(batch.Count);
            foreach (var one in batch)
            {
                each.Add(await WriteAsync([one]).ConfigureAwait(false));
            }

            return new WrittenBatch([.. each.SelectMany(e => e.Outcomes)], [.. each.SelectMany(e => e.Refused)]);
        }
    }
}
