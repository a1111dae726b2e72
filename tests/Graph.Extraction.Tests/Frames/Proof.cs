using Graph.Model;

namespace Graph.Extraction.Tests.Frames;

/// <summary>Reads an example of a rule as an article of its own and tells what is wrong with what it gives.</summary>
internal static class Proof
{
    private static readonly DateOnly s_published = new(2024, 6, 5);

    public static ArticleGraph Read(string text, string language) =>
        ArticleExtractor.Default.Extract(new Article(new NodeId("article:example"), text, language) { Published = s_published });

    /// <summary>A text must give just the claims that are wanted, one of them by the rule itself.</summary>
    public static string? ProblemOfYes(string text, string language, IReadOnlyList<ExpectedClaim> wanted, Predicate<Claim> isOwn)
    {
        var graph = Read(text, language);
        var proven =
            graph.Claims.Any(c => isOwn(c) && wanted[0].IsMetBy(c)) || graph.Claims.Any(c => isOwn(c) && wanted.Any(w => w.IsMetBy(c)));
        var missing = wanted.Where(w => !graph.Claims.Any(w.IsMetBy)).ToList();
        var others = graph.Claims.Where(c => !isOwn(c) && !wanted.Any(w => w.IsMetBy(c))).ToList();
        return proven && missing.Count == 0 && others.Count == 0
            ? null
            : $"'{text}' {(proven ? "" : "is not proved by its own rule, ")}lacks {missing.Count} and has {others.Count} others: {Shown(graph)}";
    }

    /// <summary>A text must give no claim of a kind.</summary>
    public static string? ProblemOfNo(string text, string language, Predicate<Claim> isBanned)
    {
        var graph = Read(text, language);
        return graph.Claims.Any(c => isBanned(c)) ? $"'{text}' should give no such claim: {Shown(graph)}" : null;
    }

    private static string Shown(ArticleGraph graph) =>
        graph.Claims.IsEmpty
            ? $"nothing ({string.Join(", ", graph.Rejections.Select(r => r.ToString()))})"
            : string.Join(", ", graph.Claims.Select(c => $"{c.Type} {(c.Negated ? "not " : "")}{c.Subject} > {c.Object} [{c.Rule}]"));
}
