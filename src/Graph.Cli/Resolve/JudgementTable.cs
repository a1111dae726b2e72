using System.Globalization;
using System.Text;
using Graph.Cli.Commands;
using Graph.Storage;

namespace Graph.Cli.Resolve;

/// <summary>Judgements as tab-separated values with the columns of nomenklatura, and why behind them.</summary>
internal static class JudgementTable
{
    private const string Head = "left\tright\tjudgement\tscore\tuser\tcreated\twhy";

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

    /// <exception cref="UsageException">A row cannot be read.</exception>
    public static IReadOnlyList<Judgement> Read(string path, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0 || !lines[0].StartsWith("left\tright\tjudgement\tscore\tuser\tcreated", StringComparison.Ordinal))
        {
            throw new UsageException($"{path}:1: expected the columns left, right, judgement, score, user, created");
        }

        return
        [
            .. lines
                .Skip(1)
                .Select((line, i) => (Line: line, Number: i + 2))
                .Where(l => l.Line.Length > 0)
                .Select(l => Read(path, l.Number, l.Line.Split('\t'))),
        ];
    }

    private static Judgement Read(string path, int line, string[] cells)
    {
        var score = 0.0;
        return
            cells.Length >= 6
            && Enum.TryParse<JudgementKind>(cells[2], ignoreCase: true, out var kind)
            && (cells[3].Length == 0 || double.TryParse(cells[3], CultureInfo.InvariantCulture, out score))
            && DateTimeOffset.TryParse(cells[5], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var created)
            ? new Judgement(cells[0], cells[1], kind, cells[4], created)
            {
                Score = cells[3].Length == 0 ? null : score,
                Why = cells.Length > 6 && cells[6].Length > 0 ? cells[6] : null,
            }
            : throw new UsageException(
                $"{path}:{line}: expected left, right, judgement (positive, negative or name), score, user, created; got '{string.Join(' ', cells)}'"
            );
    }

    private static string? Cell(string? text) => text?.Replace('\t', ' ').Replace('\n', ' ');
}
