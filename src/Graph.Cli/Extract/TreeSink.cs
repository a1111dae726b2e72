using System.Text;
using Graph.Cli.Terminals;
using Graph.Extraction;
using Graph.Model;

namespace Graph.Cli.Extract;

/// <summary>Prints the sentences of articles as CoNLL-U, an article behind a comment with its path.</summary>
internal sealed class TreeSink(ArticleExtractor extractor, Terminal terminal) : IGraphSink
{
    public async Task WriteAsync(ArticleGraph graph, CancellationToken cancellation)
    {
        var head = graph.Article.Path is { } path ? $"# newdoc id = {path.ReplaceLineEndings(" ")}\n" : "";
        await terminal
            .Output.WriteAsync(Encoding.UTF8.GetBytes(head + extractor.PrintTrees(graph.Article)), cancellation)
            .ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync() => await terminal.Output.FlushAsync().ConfigureAwait(false);
}
