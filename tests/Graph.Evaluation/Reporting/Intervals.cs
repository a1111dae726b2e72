using System.Globalization;
using Graph.Evaluation.Scoring;

namespace Graph.Evaluation.Reporting;

/// <summary>How far each F1 may lie from the one found, by drawing as many articles with replacement again and again, always the same draws.</summary>
internal static class Intervals
{
    private const int Seed = 1;
    private const int Draws = 1000;
    private const double Tail = 0.025;

    public static void Write(TextWriter output, IReadOnlyList<ScoredArticle> articles)
    {
        output.WriteLine($"95 % intervals of F1 over {Draws} draws of articles");
        foreach (var (row, (f1, low, high)) in Of([.. articles.Select(a => a.Card)]))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row, -28} F1 {f1:F3}  from {low:F3} to {high:F3}"));
        }
    }

    /// <summary>F1 of each row with the bounds of its interval.</summary>
    public static IReadOnlyDictionary<string, (double F1, double Low, double High)> Of(IReadOnlyList<Scorecard> cards)
    {
        var (random, draws) = (new Random(Seed), new List<Scorecard>());
        for (var i = 0; i < Draws; i++)
        {
            draws.Add(Scorecard.Sum(Enumerable.Range(0, cards.Count).Select(_ => cards[random.Next(cards.Count)])));
        }

        var found = new SortedDictionary<string, (double, double, double)>(StringComparer.Ordinal);
        foreach (var (row, tally) in Scorecard.Sum(cards).Tallies)
        {
            // A draw without any thing of the row has no F1 there.
            List<double> values =
            [
                .. draws.Select(d => d.Tallies.GetValueOrDefault(row)).Where(t => t != default).Select(t => t.F1).Order(),
            ];
            if (values.Count > 0)
            {
                found[row] = (tally.F1, values[(int)(Tail * values.Count)], values[(int)((1 - Tail) * (values.Count - 1))]);
            }
        }

        return found;
    }
}
