using System.Globalization;
using System.Text;
using Graph.Cli.Commands;
using Graph.Storage;

namespace Graph.Cli.Resolve;

/// <summary>Judgements as tab-separated values with the columns of nomenklatura, and why behind them.</summary>
internal static class JudgementTable
{
    private const string Columns = "left\tright\tjudgement\tscore\tuser\tcreated";
    private const string Head = Columns + "\twhy";
    private const int LeastCells = 6;

    public static string Word(JudgementKind kind) => kind.ToString().ToLowerInvariant();

    public static string Write(IEnumerable<Judgement> judgements)
    {
        var text = new StringBuilder(Head).Append('\n');
        foreach (var j in judgements)
        {
            text.AppendJoin(
                    '\t',
                    j.Left,
                    j.Right,
                    Word(j.Kind),
                    j.Score?.ToString("R", CultureInfo.InvariantCulture),
                    Cell(j.User),
                    j.Created.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
                    Cell(j.Why)
                )
                .Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The judgements of a table, each with its line; what is wrong with rows goes to <paramref name="report"/>.</summary>
    /// <exception cref="UsageException">Rows cannot be read.</exception>
    public static IReadOnlyList<(int Line, Judgement Judgement)> Read(string path, IReadOnlyList<string> lines, Action<string> report)
    {
        if (lines.Count == 0 || !lines[0].StartsWith(Columns, StringComparison.Ordinal))
        {
            throw new UsageException(
                $"{path}:1: expected the columns left, right, judgement, score, user, created with tabs between them; graph resolve export writes such a table"
            );
        }

        var (judgements, faults) = (new List<(int, Judgement)>(), 0);
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].Length == 0)
            {
                continue;
            }

            var (judgement, fault) = Read(lines[i].Split('\t'));
            if (fault is not null)
            {
                faults++;
                report($"{path}:{i + 1}: {fault}");
            }
            else
            {
                judgements.Add((i + 1, judgement!));
            }
        }

        return faults == 0 ? judgements : throw new UsageException($"{path}: {faults} lines cannot be read; nothing was taken over");
    }

    private static (Judgement? Judgement, string? Fault) Read(string[] cells)
    {
        if (cells.Length < LeastCells)
        {
            return (null, $"expected {LeastCells} columns or more with tabs between them, got {cells.Length}");
        }

        if (KindOf(cells[2]) is not { } kind)
        {
            return (null, $"expected positive, negative or name as the judgement, got '{cells[2]}'");
        }

        var score = 0.0;
        if (cells[3].Length > 0 && !(double.TryParse(cells[3], CultureInfo.InvariantCulture, out score) && score is >= 0 and <= 1))
        {
            return (null, $"expected a score from 0 to 1 or nothing, got '{cells[3]}'");
        }

        if (!DateTimeOffset.TryParse(cells[5], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var created))
        {
            return (null, $"expected when it was created, such as 2026-11-01T08:00:00Z, got '{cells[5]}'");
        }

        var judgement = new Judgement(cells[0], cells[1], kind, cells[4], created)
        {
            Score = cells[3].Length == 0 ? null : score,
            Why = cells.Length > LeastCells && cells[LeastCells].Length > 0 ? cells[LeastCells] : null,
        };
        return (judgement, judgement.Fault);
    }

    private static JudgementKind? KindOf(string word) =>
        Enum.GetValues<JudgementKind>().Cast<JudgementKind?>().FirstOrDefault(kind => Word(kind!.Value) == word);

    private static string? Cell(string? text) => text?.Replace('\t', ' ').Replace('\n', ' ');
}
