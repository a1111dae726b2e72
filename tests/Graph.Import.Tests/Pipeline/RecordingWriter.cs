using Graph.Model;
using Graph.Storage;

namespace Graph.Import.Tests.Pipeline;

/// <summary>Keeps batches in memory; an article that it already has is unchanged.</summary>
internal sealed class RecordingWriter : IGraphWriter
{
    private readonly HashSet<NodeId> _articles = [];

    public List<IReadOnlyList<NodeId>> Batches { get; } = [];

    public Action? OnImport { get; init; }

    public Task<IReadOnlyList<ImportOutcome>> ImportAsync(IReadOnlyList<ArticleGraph> articles, CancellationToken cancellation)
    {
        OnImport?.Invoke();
        cancellation.ThrowIfCancellationRequested();
        Batches.Add([.. articles.Select(a => a.Article.Id)]);
        return Task.FromResult<IReadOnlyList<ImportOutcome>>([
            .. articles.Select(a => new ImportOutcome(
                a.Article.Id,
                _articles.Add(a.Article.Id) ? ImportChange.Added : ImportChange.Unchanged,
                0,
                0
            )),
        ]);
    }

    public Task<bool> RetractAsync(NodeId article, CancellationToken cancellation) => Task.FromResult(_articles.Remove(article));
}
