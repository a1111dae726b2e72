namespace Graph.Evaluation.Scoring;

/// <summary>Counts of right, false and missed things; measures are rounded to four digits and 0 where nothing can be divided.</summary>
internal readonly record struct Tally(int Right, int False, int Missed)
{
    public double Precision => Math.Round(Part(Right, Right + False), 4);

    public double Recall => Math.Round(Part(Right, Right + Missed), 4);

    public double F1
    {
        get
        {
            var (p, r) = (Part(Right, Right + False), Part(Right, Right + Missed));
            return Math.Round(p + r > 0 ? 2 * p * r / (p + r) : 0, 4);
        }
    }

    public static Tally operator +(Tally a, Tally b) => new(a.Right + b.Right, a.False + b.False, a.Missed + b.Missed);

    private static double Part(int of, int all) => all > 0 ? (double)of / all : 0;
}
