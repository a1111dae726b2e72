using System.Collections;
using Graph.Model;

namespace Graph.Storage.Tests.Contract;

/// <summary>A batch whose reader gives up when a store has come to one of its articles so many times.</summary>
internal sealed class CancellingList(IReadOnlyList<ArticleGraph> articles, int at, int visits, CancellationTokenSource source) : IReadOnlyList<ArticleGraph>
{
    private int _visits;

    public int Count => articles.Count;

    public ArticleGraph this[int index]
    {
        get
        {
            if (index == at && ++_visits == visits)
                source.Cancel();
            return articles[index];
        }
    }

    public IEnumerator<ArticleGraph> GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
