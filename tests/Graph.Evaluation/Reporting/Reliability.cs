using System.Globalization;
using Graph.Evaluation.Scoring;

namespace Graph.Evaluation.Reporting;

/// <summary>How many claims of each band of confidence are right. Claims that the gold leaves open are not counted.</summary>
internal static class Reliability
{
    private static readonly double[] s_bands = [0, 0.5, 0.6, 0.7, 0.8, 0.9];

    public static void Write(TextWriter output, IEnumerable<ScoredArticle> articles)
    {
        var judged = articles.SelectMany(a => a.Judged).ToList();
        output.WriteLine("confidence      claims   right");
        foreach (var (from, to) in s_bands.Zip([.. s_bands[1..], double.PositiveInfinity]))
        {
            var band = judged.Where(j => j.Confidence >= from && j.Confidence < to).ToList();
            if (band.Count > 0)
            {
                var name = double.IsInfinity(to) ? $"from {from:F1}" : $"{from:F1} to {to:F1}";
                output.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{name, -12} {band.Count, 9}   {(double)band.Count(j => j.Right) / band.Count:F3}"
                    )
                );
            }
        }
    }
}
