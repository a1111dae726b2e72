using System.Runtime.CompilerServices;
using Graph.Storage;

namespace Graph.Import.Exports;

/// <summary>Whole lists of a store, read page by page.</summary>
internal static class Lists
{
    public static async IAsyncEnumerable<T> AllAsync<T>(
        Func<PageRequest, CancellationToken, Task<Page<T>>> find,
        int pageSize,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        string? after = null;
        while (true)
        {
            var page = await find(new PageRequest(pageSize, after), cancellation).ConfigureAwait(false);
            foreach (var item in page.Items)
            {
                yield return item.Value;
            }

            if (!page.HasNext)
            {
                yield break;
            }

            after = page.Items[^1].Cursor;
        }
    }
}
