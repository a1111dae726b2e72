using System.Runtime.CompilerServices;
using Graph.Model;

namespace Graph.Storage;

/// <summary>An open store: all ports and its address.</summary>
public interface IGraphStore : IGraphReader, IGraphAnalyst, IGraphWriter, IGraphExporter, IGraphCurator, IAsyncDisposable
{
    /// <summary>How to name the store to people, without secrets, such as <c>sqlite:/home/ada/graph.db</c>.</summary>
    string Address { get; }

    /// <summary>Whether the store can only be read.</summary>
    bool IsReadOnly => false;

    /// <summary>Looks through the whole store for what is not as it should be; each article is told to <paramref name="seen"/> when it was
    /// looked at.</summary>
    async IAsyncEnumerable<StoreFault> CheckAsync(Action<NodeId> seen, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var graph in ResolvedAsync(cancellation).ConfigureAwait(false))
        {
            foreach (var fault in GraphCheck.Faults(graph))
                yield return fault;
            var relations = graph.Claims.Select(Relation.IdOf).OfType<NodeId>().Distinct().ToList();
            var known = await RelationsAsync(relations, cancellation).ConfigureAwait(false);
            foreach (var missing in relations.Where(r => !known.ContainsKey(r)))
                yield return new StoreFault(graph.Article.Id, $"{missing} is missing, though a claim supports it");
            seen(graph.Article.Id);
        }
    }

    /// <summary>Writes a copy of the store as it stands to a new file, while others read and write it.</summary>
    /// <exception cref="StoreException">The store is no file, or the copy cannot be written.</exception>
    Task BackupAsync(string path, CancellationToken cancellation) =>
        throw new StoreException($"{Address} is no file; use the server's own dump, or graph copy --from {Address} --to sqlite:PATH");
}
