using Graph.Model;

namespace Graph.Storage;

/// <summary>What every store asks of a judgement before it keeps it.</summary>
internal static class JudgementCheck
{
    /// <exception cref="ArgumentException">A judgement names no node, or nodes that cannot be one.</exception>
    public static void Check(IReadOnlyList<Judgement> judgements)
    {
        ArgumentNullException.ThrowIfNull(judgements);
        if (judgements.Select(FaultOf).FirstOrDefault(fault => fault is not null) is { } fault)
            throw new ArgumentException(fault);
    }

    /// <summary>Why a judgement cannot be, with the remedy; null where it can.</summary>
    public static string? FaultOf(Judgement judgement)
    {
        var (left, right) = (judgement.Left, judgement.Right);
        if (KindOf(left) is not { } kind)
            return NoNode(left);
        if (judgement.Kind == JudgementKind.Name)
        {
            return string.IsNullOrWhiteSpace(right) || right.Any(char.IsControl)
                ? $"{left} cannot be called '{right}'; give it a name of one line"
                : null;
        }

        return KindOf(right) is not { } other ? NoNode(right)
            : other != kind ? $"{left} and {right} are of different kinds and cannot be one; name two of one kind"
            : left == right ? $"{left} is itself; name two ids"
            : null;
    }

    private static string NoNode(string side) => $"'{side}' is no actor, resolution or event; write an id such as person:ali-hassan";

    private static NodeKind? KindOf(string side) =>
        NodeId.TryParse(side.Split(Judgement.At)[0], out var node)
        && (node.Kind.IsActor() || node.Kind is NodeKind.Resolution or NodeKind.Event)
            ? node.Kind
            : null;
}
