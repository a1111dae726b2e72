using Graph.Extraction.Mentions;

namespace Graph.Extraction.Discourse;

/// <summary>What has been mentioned so far, the latest last, and who was named together.</summary>
internal sealed class MentionMemory
{
    /// <summary>Nothing refers further back than this many entities.</summary>
    private const int MostRemembered = 64;

    /// <summary>"They" are no more than so many.</summary>
    private const int MostTogether = 6;

    private readonly List<Entity> _recent = [];
    private List<Entity> _group = [];
    private List<Entity> _states = [];

    /// <summary>Makes an entity the one mentioned last.</summary>
    public void Push(Entity entity)
    {
        _recent.Remove(entity);
        _recent.Add(entity);
        if (_recent.Count > MostRemembered)
        {
            _recent.RemoveAt(0);
        }
    }

    /// <summary>Notes entities that are named together, to whom "they" and "both countries" refer.</summary>
    public void SeeTogether(IReadOnlyList<Entity> entities)
    {
        if (entities.Count is >= 2 and <= MostTogether)
        {
            _group = [.. entities];
            if (_group.TrueForAll(e => e.Kind == EntityKind.State))
            {
                _states = _group;
            }
        }
    }

    /// <summary>The entities that fit, the latest first, at most so many.</summary>
    public Entity[] LatestFirst(Predicate<Entity> fits, int most)
    {
        var found = new List<Entity>(most);
        for (var i = _recent.Count - 1; i >= 0 && found.Count < most; i--)
        {
            if (fits(_recent[i]))
            {
                found.Add(_recent[i]);
            }
        }

        return [.. found];
    }

    /// <summary>The latest entity that fits, alone in a list; empty where none does.</summary>
    public IReadOnlyList<Entity> Latest(Predicate<Entity> fits) => _recent.FindLast(fits)?.Alone ?? [];

    /// <summary>The latest persons whose gender may be this one (NUL for any), likeliest first, at most three.</summary>
    public IReadOnlyList<Entity> LatestPersons(char gender)
    {
        Entity? first = null;
        Entity? second = null;
        for (var i = _recent.Count - 1; i >= 0; i--)
        {
            var person = _recent[i];
            if (person.Kind != EntityKind.Person || (gender != '\0' && person.Gender is not ('\0' or 'u') && person.Gender != gender))
            {
                continue;
            }

            if (second is not null)
            {
                return [first!, second, person];
            }

            (first, second) = first is null ? (person, null) : (first, person);
        }

        return second is null ? first?.Alone ?? [] : [first!, second];
    }

    /// <summary>Those last named together, whatever they are; else the two states named last.</summary>
    public IReadOnlyList<Entity> Group() => _group.Count >= 2 ? _group : LastTwo(EntityKind.State);

    /// <summary>Those of a kind last named together, persons standing for the states of their offices; else the two named last.</summary>
    public IReadOnlyList<Entity> Group(EntityKind kind)
    {
        var members = _group.Select(e => e.Kind == kind ? e : e.OfficeOf(kind)).OfType<Entity>().Distinct().ToList();
        return members.Count >= 2 ? members
            : kind == EntityKind.State && _states.Count >= 2 && members.TrueForAll(_states.Contains) ? _states
            : LastTwo(kind);
    }

    private Entity[] LastTwo(EntityKind kind)
    {
        var found = LatestFirst(e => e.Kind == kind, 2);
        Array.Reverse(found);
        return found.Length == 2 ? found : [];
    }
}
