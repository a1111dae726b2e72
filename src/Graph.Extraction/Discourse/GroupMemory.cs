using Graph.Extraction.Mentions;

namespace Graph.Extraction.Discourse;

/// <summary>Who was named together, the latest last.</summary>
internal sealed class GroupMemory
{
    /// <summary>"They" are no more than so many.</summary>
    private const int MostTogether = 8;

    private const int MostGroups = 12;

    private readonly List<(Entity[] Members, bool Act, int Sentence)> _groups = [];

    private readonly List<(Entity One, Entity Other, int Times)> _pairs = [];

    /// <summary>Notes entities that are named together.</summary>
    /// <param name="entities">The entities.</param>
    /// <param name="act">Whether they are the subjects of their clause.</param>
    /// <param name="sentence">The sentence.</param>
    public void See(IReadOnlyList<Entity> entities, bool act, int sentence)
    {
        if (entities.Count is < 2 or > MostTogether)
        {
            return;
        }

        if (
            _groups.Count > 0
            && _groups[^1].Sentence == sentence
            && _groups[^1].Act == act
            && _groups[^1].Members.AsSpan().SequenceEqual([.. entities])
        )
        {
            return;
        }

        if (entities is [var one, var other])
        {
            Pair(one, other);
        }

        _groups.Add(([.. entities], act, sentence));
        if (_groups.Count > MostGroups)
        {
            _groups.RemoveAt(0);
        }
    }

    /// <summary>The two states or armed groups that were paired more often than any other two; empty where there are none.</summary>
    public Entity[] Sides()
    {
        var most = _pairs.Count == 0 ? 0 : _pairs.Max(p => p.Times);
        return _pairs.FindAll(p => p.Times == most) is [var (one, other, _)] ? [one, other] : [];
    }

    /// <summary>Counts two as named together or told to be against each other, if both are states or armed groups, or act for
    /// them.</summary>
    public void Pair(Entity first, Entity second)
    {
        if (PartyOf(first) is not { } one || PartyOf(second) is not { } other || one == other)
        {
            return;
        }

        var at = _pairs.FindIndex(p => (p.One == one && p.Other == other) || (p.One == other && p.Other == one));
        if (at < 0)
        {
            _pairs.Add((one, other, 1));
        }
        else
        {
            _pairs[at] = _pairs[at] with { Times = _pairs[at].Times + 1 };
        }
    }

    /// <summary>The state or armed group itself, or the state in whose office somebody acts.</summary>
    private static Entity? PartyOf(Entity entity) =>
        entity.Kind switch
        {
            EntityKind.State => entity,
            EntityKind.Organization when entity.Class == "armed-group" => entity,
            EntityKind.Person => entity.OfficeOf(EntityKind.State),
            _ => null,
        };

    /// <summary>The subjects named together last in a sentence or behind it, else whoever else was not before another.</summary>
    public IReadOnlyList<Entity> Latest(int from, int othersFrom)
    {
        var acting = _groups.FindLastIndex(g => g.Act && g.Sentence >= from);
        var any = _groups.FindLastIndex(g => g.Sentence >= othersFrom);
        return acting >= 0 ? _groups[acting].Members
            : any >= 0 ? _groups[any].Members
            : [];
    }

    /// <summary>Those of a kind whom the text pairs again and again, else the last.</summary>
    /// <param name="kind">Their kind, or null for whatever kind.</param>
    /// <param name="number">How many they are said to be, or 0.</param>
    public Entity[] Paired(EntityKind? kind, int number)
    {
        Entity[] best = [];
        var most = 0;
        for (var i = _groups.Count - 1; i >= 0; i--)
        {
            var members = MembersOf(_groups[i].Members, kind);
            var times = members.Length >= 2 && (number == 0 || members.Length == number) ? TimesOf(members, kind) : 0;
            (best, most) = times > most ? (members, times) : (best, most);
        }

        return best;
    }

    /// <summary>How often the same are named together.</summary>
    private int TimesOf(Entity[] members, EntityKind? kind)
    {
        var times = 0;
        foreach (var group in _groups)
        {
            var other = MembersOf(group.Members, kind);
            times += other.Length == members.Length && Array.TrueForAll(other, e => Array.IndexOf(members, e) >= 0) ? 1 : 0;
        }

        return times;
    }

    /// <summary>Those of a group who are of a kind; nobody is in a group twice.</summary>
    private static Entity[] MembersOf(Entity[] group, EntityKind? kind) =>
        kind is null || Array.TrueForAll(group, e => e.Kind == kind) ? group : Represented(group, kind);

    private static Entity[] Represented(Entity[] group, EntityKind? kind) =>
        [
            .. group
                .Select(e =>
                    e.Kind == kind ? e
                    : kind == EntityKind.State ? e.OfficeOf(EntityKind.State)
                    : null
                )
                .OfType<Entity>()
                .Distinct(),
        ];
}
