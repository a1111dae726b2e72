namespace Graph.Language.Quotes;

/// <summary>Sorts quotes and links each to the one around it.</summary>
internal static class QuoteNesting
{
    public static List<QuoteSpan> Arrange(List<QuoteSpan> quotes)
    {
        quotes.Sort(Compare);
        var arranged = new List<QuoteSpan>(quotes.Count);
        var around = new Stack<int>();
        foreach (var quote in quotes)
        {
            while (around.Count > 0 && arranged[around.Peek()].Outer.End <= quote.Outer.Start)
            {
                around.Pop();
            }

            if (around.Count == 0 || arranged[around.Peek()].Outer.Contains(quote.Outer))
            {
                around.TryPeek(out var parent);
                arranged.Add(quote with { Parent = around.Count > 0 ? parent : -1 });
                around.Push(arranged.Count - 1);
            }
        }

        return arranged;
    }

    private static int Compare(QuoteSpan one, QuoteSpan other)
    {
        var order = one.Outer.Start.CompareTo(other.Outer.Start);
        order = order != 0 ? order : other.Outer.End.CompareTo(one.Outer.End);
        return order != 0 ? order : other.Style.CompareTo(one.Style);
    }
}
