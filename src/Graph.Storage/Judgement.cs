using Graph.Model;

namespace Graph.Storage;

/// <summary>What somebody has decided about two ids, or about an id and a name. It stays when articles are imported anew.</summary>
/// <param name="Left">An id; with an article behind it (<c>person:ali-hassan@article:0a1b…</c>) what that article alone means by
/// it.</param>
/// <param name="Right">The other id, or a name.</param>
/// <param name="Kind">What was decided.</param>
/// <param name="User">Who decided.</param>
/// <param name="Created">When.</param>
public sealed record Judgement(string Left, string Right, JudgementKind Kind, string User, DateTimeOffset Created)
{
    /// <summary>What stands between an id and the article that means something else by it.</summary>
    internal const char At = '@';

    /// <summary>How sure it was before somebody looked, from 0 to 1, if that was told.</summary>
    public double? Score { get; init; }

    /// <summary>Why.</summary>
    public string? Why { get; init; }

    /// <summary>Why it cannot be, with the remedy; null where it can.</summary>
    public string? Fault => JudgementCheck.FaultOf(this);

    /// <summary>The nodes that it speaks of, without that which a split gives a new id.</summary>
    public IEnumerable<NodeId> Subjects =>
        Kind == JudgementKind.Name || Left.Contains(At, StringComparison.Ordinal)
            ? [new NodeId(Left.Split(At)[0])]
            : [new NodeId(Left), new NodeId(Right)];

    /// <summary>The article that it speaks of alone; null where it holds in all.</summary>
    public NodeId? Article => Left.IndexOf(At, StringComparison.Ordinal) is >= 0 and var at ? new NodeId(Left[(at + 1)..]) : null;

    /// <summary>How a judgement speaks of what one article alone means by an id.</summary>
    public static string InArticle(string id, string article) => $"{id}{At}{article}";

    /// <summary>Whether it was decided on these two; without a right, on the name of the left.</summary>
    public bool IsOn(string left, string? right) => Left == left && (right is null ? Kind == JudgementKind.Name : Right == right);
}
