namespace Graph.Evaluation.Scoring;

/// <summary>The figures of one or many articles by row name.</summary>
internal sealed class Scorecard
{
    public SortedDictionary<string, Tally> Tallies { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, Accuracy> Accuracies { get; } = new(StringComparer.Ordinal);

    public void Count(string row, int right = 0, int wrong = 0, int missed = 0) =>
        Tallies[row] = Tallies.GetValueOrDefault(row) + new Tally(right, wrong, missed);

    public void Ask(string row, bool right) => Accuracies[row] = Accuracies.GetValueOrDefault(row) + new Accuracy(right ? 1 : 0, 1);

    public static Scorecard Sum(IEnumerable<Scorecard> cards)
    {
        var sum = new Scorecard();
        foreach (var card in cards)
        {
            foreach (var (row, tally) in card.Tallies)
            {
                sum.Tallies[row] = sum.Tallies.GetValueOrDefault(row) + tally;
            }

            foreach (var (row, accuracy) in card.Accuracies)
            {
                sum.Accuracies[row] = sum.Accuracies.GetValueOrDefault(row) + accuracy;
            }
        }

        return sum;
    }
}
