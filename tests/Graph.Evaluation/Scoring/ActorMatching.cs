using Graph.Evaluation.Gold;
using Graph.Model;

namespace Graph.Evaluation.Scoring;

/// <summary>Which actor of the gold each actor of the output is.</summary>
internal sealed class ActorMatching
{
    private readonly Dictionary<NodeId, string> _keys = [];
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);

    public ActorMatching(IReadOnlyList<GoldActor> gold, IReadOnlyList<Actor> actors)
    {
        foreach (var actor in actors)
        {
            foreach (var key in gold.Where(g => IsSame(g, actor)).Select(g => g.Key))
            {
                _keys[actor.Id] = key;
                _found.Add(key);
            }
        }
    }

    public bool IsFound(GoldActor actor) => _found.Contains(actor.Key);

    /// <summary>The gold key of an actor, or null where it is none of the gold's.</summary>
    public string? KeyOf(NodeId? id) => id is { } actor ? _keys.GetValueOrDefault(actor) : null;

    /// <summary>What stands for a claim's argument in the gold: a key, <c>RESOLUTION</c>, <c>EVENT</c>, <c>None</c>, or <c>?</c> and the id of a stranger.</summary>
    public string ArgumentOf(NodeId? id) =>
        id switch
        {
            null => RelationKey.NoArgument,
            { Kind: NodeKind.Resolution } => RelationKey.AnyDraft,
            { Kind: NodeKind.Event } => "EVENT",
            { } actor => KeyOf(actor) ?? $"?{actor}",
        };

    private static bool IsSame(GoldActor gold, Actor actor)
    {
        if (gold.Kind != actor.Kind)
        {
            return false;
        }

        if (gold.Kind == ActorKind.State)
        {
            return actor.Id.Value.EndsWith(":" + gold.Code, StringComparison.OrdinalIgnoreCase);
        }

        var names = gold.Names.Select(Wording.Fold).ToHashSet(StringComparer.Ordinal);
        return names.Contains(Wording.Fold(actor.Name))
            || names.Contains(actor.Id.Local)
            || actor.Aliases.Any(a => names.Contains(Wording.Fold(a)));
    }
}
