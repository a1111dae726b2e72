using Graph.Cli.Inputs;
using Graph.Cli.Stores;
using Graph.Cli.Terminals;
using Graph.Extraction;
using Graph.Import.Articles;
using Graph.Import.Checkpoints;
using Graph.Import.Pipeline;
using Graph.Model;
using Graph.Storage;

namespace Graph.Cli.Import;

/// <summary>Lets an import that was stopped go on where it was when the same command is run again.</summary>
internal sealed class Resumption : IDisposable
{
    private const string Folder = "checkpoints";

    private readonly Checkpoint? _checkpoint;

    private Resumption(Checkpoint? checkpoint) => _checkpoint = checkpoint;

    /// <summary>An import that always begins anew.</summary>
    public static Resumption None => new(null);

    /// <summary>Inputs that were refused before the stop.</summary>
    public int Refused => _checkpoint?.Refused ?? 0;

    /// <summary>Whether this run goes on with another.</summary>
    public bool GoesOn => _checkpoint?.Witness is not null;

    /// <summary>Finds how far the same command came, if the store still holds what it wrote.</summary>
    public static async Task<Resumption> OpenAsync(
        ArticleStream articles,
        IGraphStore store,
        RunSettings settings,
        Terminal terminal,
        CancellationToken cancellation
    )
    {
        var purpose = StableHash.Of(
            $"{typeof(ArticleExtractor).Module.ModuleVersionId}|{typeof(Checkpoint).Module.ModuleVersionId}|{settings.Key}"
        );
        var name = StableHash.Of($"{store.Address}|{Environment.CurrentDirectory}|{string.Join('|', settings.Paths)}|{settings.Key}");
        try
        {
            var checkpoint = Checkpoint.Open(Path.Combine(DataFolder.Of(terminal), Folder, name), purpose);
            if (checkpoint.Witness is { } witness && !await HasAsync(store, witness, cancellation).ConfigureAwait(false))
            {
                checkpoint.Forget(purpose);
            }

            articles.Selection = checkpoint.Selection;
            var resumption = new Resumption(checkpoint);
            if (resumption.GoesOn)
            {
                terminal.Report("graph: going on where the last run was stopped");
            }

            return resumption;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            terminal.Report($"graph: no checkpoint is kept ({failure.Message.TrimEnd('.')}); a stop would begin anew");
            return None;
        }
    }

    // What was staged before the stop is not seen before it is published.
    private static async Task<bool> HasAsync(IGraphStore store, NodeId article, CancellationToken cancellation)
    {
        await store.PublishAsync(cancellation).ConfigureAwait(false);
        return (await store.ArticlesAsync([article], cancellation).ConfigureAwait(false)).Count > 0;
    }

    /// <summary>Keeps how far the import is.</summary>
    public void Save(ArticleStream articles, SourcePosition last, ImportReport report, NodeId witness) =>
        _checkpoint?.Save(articles.Sources, last, report.Refused, witness);

    /// <summary>Forgets how far the import is: all is done.</summary>
    public void Complete() => _checkpoint?.Complete();

    /// <inheritdoc/>
    public void Dispose() => _checkpoint?.Dispose();
}
