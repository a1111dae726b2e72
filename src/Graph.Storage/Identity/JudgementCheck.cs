using Graph.Model;

namespace Graph.Storage.Identity;

/// <summary>What every store asks of a judgement before it keeps it.</summary>
internal static class JudgementCheck
{
    /// <exception cref="ArgumentException">A judgement names no node, or nodes that cannot be one.</exception>
    public static void Check(IReadOnlyList<Judgement> judgements)
    {
        ArgumentNullException.ThrowIfNull(judgements);
        foreach (var judgement in judgements)
        {
            var left = KindOf(judgement.Left);
            if (judgement.Kind == JudgementKind.Name)
            {
                if (string.IsNullOrWhiteSpace(judgement.Right) || judgement.Right.Any(char.IsControl))
                    throw new ArgumentException($"{judgement.Left} cannot be called '{judgement.Right}'; give it a name of one line");
            }
            else if (KindOf(judgement.Right) != left)
                throw new ArgumentException($"{judgement.Left} and {judgement.Right} are of different kinds and cannot be one");
            else if (judgement.Left == judgement.Right)
                throw new ArgumentException($"{judgement.Left} is itself; name two ids");
        }
    }

    private static NodeKind KindOf(string side)
    {
        var id = side.Split(Judgement.At)[0];
        return NodeId.TryParse(id, out var node) && (node.Kind.IsActor() || node.Kind is NodeKind.Resolution or NodeKind.Event)
            ? node.Kind
            : throw new ArgumentException($"'{side}' is no actor, resolution or event; write an id such as person:ali-hassan");
    }
}
