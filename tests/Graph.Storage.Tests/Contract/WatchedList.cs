using System.Collections;
using Graph.Model;

namespace Graph.Storage.Tests.Contract;

/// <summary>A batch that does something when a store has come to one of its articles so many times.</summary>
internal sealed class WatchedList(IReadOnlyList<ArticleGraph> articles, int at, int visits, Action then) : IReadOnlyList<ArticleGraph>
{
    private int _visits;

    public int Count => articles.Count;

    public ArticleGraph this[int index]
    {
        get
        {
            if (index == at && ++_visits == visits)
                then();
            return articles[index];
        }
    }

    public IEnumerator<ArticleGraph> GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
