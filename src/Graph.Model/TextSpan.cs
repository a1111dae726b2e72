namespace Graph.Model;

/// <summary>A half-open range of UTF-16 code units of an article's stored text.</summary>
/// <param name="Start">Index of the first code unit.</param>
/// <param name="End">Index behind the last code unit.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of code units.</summary>
    public int Length => End - Start;

    /// <summary>The words of <paramref name="text"/> that the span covers.</summary>
    public string Of(string text) => text[Start..End];

    /// <summary>The smallest span that covers both.</summary>
    public TextSpan Union(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>Whether <paramref name="other"/> lies wholly inside.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;
}
