using Graph.Storage;

namespace Graph.Cli.Resolve;

/// <summary>Finds the decisions that two sides name, as <c>graph resolve</c> prints them or as they were given.</summary>
internal static class Decided
{
    /// <summary>What was decided on these two, in this order or the other; of a split the id and its article, or the id and who it is
    /// there. Without a right the name that was given, or the split that the left names whole.</summary>
    public static IReadOnlyList<Judgement> On(IReadOnlyList<Judgement> all, string left, string? right)
    {
        List<Judgement> found = [.. all.Where(j => j.IsOn(left, right))];
        if (found.Count == 0 && right is not null)
            found = [.. all.Where(j => j.IsOn(right, left))];
        if (found.Count == 0)
            found = [.. all.Where(j => IsSplit(j, left, right))];
        return found;
    }

    private static bool IsSplit(Judgement judgement, string left, string? right) =>
        judgement.Article is { } article
        && (
            right is null
                ? judgement.Left == left
                : judgement.Subjects.Any(s => s.Value == left) && (right == article.Value || right == judgement.Right)
                    || judgement.Subjects.Any(s => s.Value == right) && left == judgement.Right
        );
}
