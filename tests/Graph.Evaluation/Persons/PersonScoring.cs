using Graph.Storage;
using Graph.Storage.Stores;

namespace Graph.Evaluation.Persons;

/// <summary>
/// Measures whether names in many articles are taken for the right persons. B³: of each name, which share of those taken for the same person are
/// of that person (precision), and which share of those of that person are taken for the same (recall), on average.
/// </summary>
internal static class PersonScoring
{
    /// <summary>All names of the articles, as an embedded store in <paramref name="folder"/> resolves them.</summary>
    public static async Task<IReadOnlyList<NamedPerson>> ResolveAsync(
        IReadOnlyList<PersonArticle> articles,
        string folder,
        CancellationToken cancellation
    )
    {
        await using var store = await GraphStores.OpenAsync("sqlite:" + Path.Combine(folder, "persons.db"), cancellation);
        await store.ImportAsync([.. articles.Select(a => a.Extract())], cancellation);
        var byId = articles.ToDictionary(a => a.Id, StringComparer.Ordinal);
        var found = new List<NamedPerson>();
        await foreach (var graph in store.ResolvedAsync(cancellation))
            found.AddRange(byId[graph.Article.Id.Local].Found(graph));
        return [.. found.OrderBy(f => f.Article, StringComparer.Ordinal)];
    }

    public static (double Precision, double Recall, double F1) BCubed(IReadOnlyList<NamedPerson> names)
    {
        var precision = names.Average(n => Share(names, other => other.Node == n.Node, other => other.Person == n.Person));
        var recall = names.Average(n => Share(names, other => other.Person == n.Person, other => other.Node == n.Node));
        return (precision, recall, 2 * precision * recall / (precision + recall));
    }

    private static double Share(IReadOnlyList<NamedPerson> names, Func<NamedPerson, bool> of, Func<NamedPerson, bool> are)
    {
        var all = names.Where(of).ToList();
        return (double)all.Count(are) / all.Count;
    }
}
