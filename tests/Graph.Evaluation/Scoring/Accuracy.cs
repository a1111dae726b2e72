namespace Graph.Evaluation.Scoring;

/// <summary>How many of the things asked about matched relations are right.</summary>
internal readonly record struct Accuracy(int Right, int Of)
{
    public static Accuracy operator +(Accuracy a, Accuracy b) => new(a.Right + b.Right, a.Of + b.Of);
}
