namespace Graph.Language.Dates;

/// <summary>A place in the tree of date patterns: what has been read leads here, what may follow leads on.</summary>
internal sealed class PatternNode
{
    /// <summary>Where each symbol leads.</summary>
    public Dictionary<int, PatternNode> Next { get; } = [];

    /// <summary>What the words so far mean, if a pattern ends here.</summary>
    public DateMeaning? Meaning { get; set; }

    /// <summary>The node behind <paramref name="symbol"/>, made if need be.</summary>
    public PatternNode Add(int symbol)
    {
        if (!Next.TryGetValue(symbol, out var node))
        {
            Next[symbol] = node = new PatternNode();
        }

        return node;
    }
}
