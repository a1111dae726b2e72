namespace Graph.Storage;

/// <summary>What can be decided.</summary>
public enum JudgementKind
{
    /// <summary>Both are one node, which bears the left id; of an article's own id: it is the right one.</summary>
    Positive,

    /// <summary>They are two, whatever else speaks for one.</summary>
    Negative,

    /// <summary>The left is called by the right name.</summary>
    Name,
}
