using Graph.Storage;

namespace Graph.Cli.Resolve;

/// <summary>What the lines of a table of judgements say against each other. It is taken over all the same, for what comes of it depends on
/// the set of judgements alone.</summary>
internal static class TableConflicts
{
    public static IEnumerable<string> Of(string path, IReadOnlyList<(int Line, Judgement Judgement)> table)
    {
        var apart = table
            .Where(row => row.Judgement.Kind == JudgementKind.Negative)
            .GroupBy(row => Pair(row.Judgement))
            .ToDictionary(rows => rows.Key, rows => rows.First().Line);
        var heads = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (line, judgement) in table.Where(row => row.Judgement is { Kind: JudgementKind.Positive, Article: null }))
        {
            var (left, right) = (Head(judgement.Left), Head(judgement.Right));
            if (apart.TryGetValue(Pair(judgement), out var other))
            {
                yield return $"{path}:{line}: {judgement.Left} and {judgement.Right} are kept apart in line {other}, which wins; remove one of the lines";
            }
            else if (left == right)
            {
                yield return $"{path}:{line}: {judgement.Left} and {judgement.Right} are one by lines before it; where merges go round, the smallest id stays, so remove one of the lines";
            }
            else
            {
                heads[right] = left;
            }
        }

        string Head(string id)
        {
            while (heads.TryGetValue(id, out var next))
            {
                id = next;
            }

            return id;
        }
    }

    private static (string, string) Pair(Judgement judgement) =>
        string.CompareOrdinal(judgement.Left, judgement.Right) < 0 ? (judgement.Left, judgement.Right) : (judgement.Right, judgement.Left);
}
