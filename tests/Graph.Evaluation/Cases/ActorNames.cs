using Graph.Evaluation.Scoring;
using Graph.Model;

namespace Graph.Evaluation.Cases;

/// <summary>By which words each actor of a reading may be named in a case.</summary>
internal sealed class ActorNames(IReadOnlyList<Actor> actors)
{
    private readonly Dictionary<NodeId, HashSet<string>> _names = actors.ToDictionary(
        a => a.Id,
        a =>
            new[] { a.Name, a.Id.Local }
                .Concat(a.Aliases)
                .Concat(a.Mentions.Select(m => m.Text))
                .Select(Wording.Fold)
                .ToHashSet(StringComparer.Ordinal)
    );

    /// <summary>Whether the argument is meant: an id, a name, <c>RESOLUTION</c>, <c>EVENT</c>, <c>*</c> for any, or nothing for none.</summary>
    public bool IsMeant(string? wanted, NodeId? argument) =>
        wanted switch
        {
            "*" => true,
            null or "" => argument is null,
            "RESOLUTION" => argument?.Kind == NodeKind.Resolution,
            "EVENT" => argument?.Kind == NodeKind.Event,
            _ => argument is { } id
                && (id.Value == wanted || (_names.TryGetValue(id, out var names) && names.Contains(Wording.Fold(wanted)))),
        };

    /// <summary>Whether an actor has that name itself; what else it is called in the text does not count.</summary>
    public bool IsTheNameOfOne(string name) =>
        actors.Any(a => Wording.Fold(name) == Wording.Fold(a.Name) || Wording.Fold(name) == Wording.Fold(a.Id.Local));
}
